import readWorkbook from 'read-excel-file/node';
import { bytesOf, utf8 } from '../read-bytes';
import { Refused } from '../refused';
import { csvRows } from './csv';
import type { Cell, Table } from './row';

/** Three hundred products, thirty members and every criterion are some megabytes. */
const LARGEST_FILE = 20_000_000;

/** The worksheets of a workbook, or the one table of a CSV file. @throws Refused */
export async function readTables(file: string): Promise<Table[]> {
  const bytes = await bytesOf(file, LARGEST_FILE);
  if (begins(bytes, [0x50, 0x4b, 0x03, 0x04])) return workbook(file, bytes);
  if (begins(bytes, [0xd0, 0xcf, 0x11, 0xe0]))
    throw new Refused('OLD_WORKBOOK', {
      vi: `${file}: tệp Excel kiểu cũ (.xls) hoặc có mật khẩu; hãy lưu lại thành .xlsx không mật khẩu`,
      en: `${file}: an old (.xls) or a locked workbook; save it as .xlsx without a password`,
    });
  return [{ name: file, rows: csvRows(file, textOf(file, bytes)) }];
}

async function workbook(file: string, bytes: Uint8Array): Promise<Table[]> {
  const sheets = await readWorkbook(Buffer.from(bytes)).catch((error: unknown) => {
    const why = (error as Error).message;
    throw new Refused('NOT_A_WORKBOOK', {
      vi: `${file}: không đọc được như một tệp Excel (${why})`,
      en: `${file}: cannot be read as a workbook (${why})`,
    });
  });
  return sheets.map(({ sheet, data }) => ({
    name: sheet,
    // The library's type of a cell says `typeof Date` where it gives one.
    rows: data.map((cells, i) => ({ no: i + 1, cells: cells as readonly Cell[] })),
  }));
}

/** "Unicode text" of a spreadsheet is UTF-16 with its mark; everything else has to be UTF-8. */
function textOf(file: string, bytes: Uint8Array): string {
  return begins(bytes, [0xff, 0xfe])
    ? new TextDecoder('utf-16le').decode(bytes)
    : utf8(file, bytes);
}

function begins(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, i) => bytes[i] === byte);
}
