import { readYamlFile } from '@ocop/platform';
import { Refused } from '../refused';

export interface AmendOptions {
  readonly move?: readonly string[];
  readonly rename?: readonly string[];
  readonly with?: string;
  readonly preview?: boolean;
}

/** The changes that a call names; what they may be is the API's to say. @throws Refused when there are none */
export async function amendmentsGiven(options: AmendOptions): Promise<object[]> {
  const { move = [], rename = [] } = options;
  const moves = move.map(pairOf).map(([date, to]) => ({ kind: 'move-date', date, to }));
  const renames = rename.map(pairOf).map(([commune, name]) => ({
    kind: 'rename-commune',
    commune,
    name,
  }));
  const given = [...moves, ...renames, ...(await others(options.with))];
  if (given.length > 0) return given;
  throw new Refused('NO_CHANGE', {
    vi: 'Chưa nêu nội dung sửa đổi: dùng --move, --rename hoặc --with.',
    en: 'No change was named: use --move, --rename or --with.',
  });
}

function pairOf(text: string): [string, string] {
  const at = text.lastIndexOf('=');
  if (at > 0) return [text.slice(0, at), text.slice(at + 1)];
  throw new Refused('NOT_A_PAIR', {
    vi: `Cần viết tên=giá trị, nhận "${text}".`,
    en: `Write name=value, got "${text}".`,
  });
}

async function others(file: string | undefined): Promise<object[]> {
  if (file === undefined) return [];
  const { value } = await readYamlFile(file);
  return Array.isArray(value) ? (value as object[]) : [value as object];
}
