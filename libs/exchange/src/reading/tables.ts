import { ListRefused } from '../refused';
import { csvRows } from './csv-rows';
import type { Table } from './row';
import { workbookTables } from './workbook';

/** Three hundred products, thirty members and every criterion are some megabytes. */
export const LARGEST_FILE = 20_000_000;
const MOST_ROWS = 10_000;

/** The worksheets of a workbook, or the one table of a CSV file; `file` is what it is called. @throws ListRefused */
export async function tablesIn(file: string, bytes: Uint8Array): Promise<Table[]> {
  if (bytes.length === 0 || bytes.length > LARGEST_FILE)
    throw new ListRefused('FILE_TOO_LARGE', {
      vi: `${file}: cần 1 đến ${LARGEST_FILE} byte, nhận được ${bytes.length}`,
      en: `${file}: expected 1 to ${LARGEST_FILE} bytes, got ${bytes.length}`,
    });
  if (begins(bytes, [0x50, 0x4b])) return workbookTables(file, bytes);
  if (begins(bytes, [0xd0, 0xcf, 0x11, 0xe0]))
    throw new ListRefused('OLD_WORKBOOK', {
      vi: `${file}: tệp Excel kiểu cũ (.xls) hoặc có mật khẩu; hãy lưu lại thành .xlsx không mật khẩu`,
      en: `${file}: an old (.xls) or a locked workbook; save it as .xlsx without a password`,
    });
  const rows = csvRows(file, textOf(file, bytes));
  if (rows.length <= MOST_ROWS) return [{ name: file, rows }];
  throw new ListRefused('TOO_MANY_ROWS', {
    vi: `${file}: tối đa ${MOST_ROWS} hàng, nhận được ${rows.length}`,
    en: `${file}: expected at most ${MOST_ROWS} rows, got ${rows.length}`,
  });
}

/** "Unicode text" of a spreadsheet is UTF-16 with its mark; everything else has to be UTF-8. */
function textOf(file: string, bytes: Uint8Array): string {
  if (begins(bytes, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(bytes);
  const text = utf8(file, bytes);
  if (!text.includes('\0')) return text;
  throw new ListRefused('NOT_A_LIST', {
    vi: `${file}: không phải tệp XLSX hay CSV`,
    en: `${file}: neither an XLSX nor a CSV file`,
  });
}

/** @throws ListRefused NOT_UTF8 */
export function utf8(file: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ListRefused('NOT_UTF8', {
      vi: `${file}: phải là văn bản UTF-8`,
      en: `${file}: expected text in UTF-8`,
    });
  }
}

function begins(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, i) => bytes[i] === byte);
}
