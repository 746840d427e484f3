import { projectRoot } from '@ocop/platform';
import { filled, type Phrase } from '@ocop/words';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { ListRefused } from '../refused';
import type { Table } from './row';

const THREAD = join(projectRoot(), 'libs', 'exchange', 'worker', 'read-workbook.cjs');
const PATIENCE_MS = 20_000;
const HEAP_MB = 256;

type Facts = Readonly<Record<string, string | number>>;
interface Told {
  readonly tables?: Table[];
  readonly refused?: { readonly code: RefusalCode; readonly facts: Facts };
}

const words = {
  NOT_A_WORKBOOK: {
    vi: 'không đọc được như một tệp Excel ({reason})',
    en: 'cannot be read as a workbook ({reason})',
  },
  TOO_MANY_PARTS: {
    vi: 'có {got} phần bên trong, tối đa {most}',
    en: 'has {got} parts inside, at most {most} are taken',
  },
  TOO_LARGE_UNPACKED: {
    vi: 'khi giải nén lớn quá mức ({got} byte, tối đa {most}); không mở',
    en: 'is too large when unpacked ({got} bytes, at most {most}); it was not opened',
  },
  HAS_MACROS: {
    vi: 'có macro; hãy lưu lại thành .xlsx không macro',
    en: 'has macros; save it as .xlsx without them',
  },
  HAS_ENTITIES: {
    vi: 'phần {part} có khai báo DOCTYPE; không mở',
    en: 'its part {part} declares a DOCTYPE; it was not opened',
  },
  TOO_FAR: {
    vi: 'ô {cell} nằm quá xa (tối đa {rows} hàng, 500 cột); hãy xóa các hàng, cột thừa',
    en: 'the cell {cell} lies too far away (at most {rows} rows, 500 columns); delete rows and columns left over',
  },
  TOO_SLOW: {
    vi: 'đọc quá 20 giây hoặc tốn quá nhiều bộ nhớ; không mở',
    en: 'took more than 20 seconds or too much memory; it was not opened',
  },
} as const satisfies Readonly<Record<string, Phrase>>;
type RefusalCode = keyof typeof words;

/** The worksheets of a workbook, read where it can harm nobody. @throws ListRefused */
export async function workbookTables(file: string, bytes: Uint8Array): Promise<Table[]> {
  const { tables, refused } = await inThread(bytes);
  if (tables) return tables;
  const { code, facts } = refused ?? { code: 'TOO_SLOW', facts: {} };
  const said = (language: 'vi' | 'en') => `${file}: ${filled(words[code][language], facts)}`;
  throw new ListRefused(code, { vi: said('vi'), en: said('en') });
}

/** What the thread told; nothing when it ran out of time or memory. */
function inThread(bytes: Uint8Array): Promise<Told> {
  const thread = new Worker(THREAD, {
    workerData: bytes,
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB, maxYoungGenerationSizeMb: 32 },
  });
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve({}), PATIENCE_MS);
    thread.once('message', (told: Told) => resolve(told));
    thread.once('error', () => resolve({}));
    thread.once('exit', () => {
      clearTimeout(timer);
      resolve({});
    });
  }).finally(() => void thread.terminate()) as Promise<Told>;
}
