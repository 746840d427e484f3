import type { Change } from '@ocop/programmes';
import { readYamlFile } from '@ocop/platform';
import { said } from '../language';
import { Refused } from '../refused';
import { when } from './output';

export interface AmendOptions {
  readonly move?: readonly string[];
  readonly rename?: readonly string[];
  readonly with?: string;
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

/** `huong-tra-2024-dot-1:recognise: 10/07/2024 → 20/07/2024`. */
export function changeLine(change: Change): string {
  const added = (what: string) => said(`thêm ${what}`, `added ${what}`);
  switch (change.kind) {
    case 'move-date':
      return `${change.date}: ${when(change.from)} → ${when(change.to)}`;
    case 'rename-commune':
      return `${change.commune}: ${change.from ?? '-'} → ${change.name}`;
    case 'add-commune':
      return added(`${change.commune.name} (${change.commune.area})`);
    case 'add-product':
      return added(`${change.product.name} (${change.product.id})`);
    case 'add-round':
      return added(change.round.id);
  }
}
