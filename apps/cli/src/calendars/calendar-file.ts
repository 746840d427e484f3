import { type CalendarExport, type ExportFault, takeExported } from '@ocop/records';
import type { Phrase } from '@ocop/words';
import { bytesOf } from '../read-bytes';
import { Refused } from '../refused';

/** A century of days for every commune of a province is far below. */
const LARGEST = 20_000_000;

/** Counts by the calendars of a file from now on. @throws Refused */
export async function takeCalendarFile(file: string): Promise<CalendarExport> {
  const text = Buffer.from(await bytesOf(file, LARGEST)).toString('utf8');
  return takenOrRefused(file, takeExported(jsonIn(text)));
}

/** @throws Refused CALENDAR_FILE_FAULTY */
export function takenOrRefused(file: string, taken: CalendarExport | ExportFault): CalendarExport {
  if (!('code' in taken)) return taken;
  const { vi, en } = wordsOf(taken);
  throw new Refused('CALENDAR_FILE_FAULTY', { vi: `${file}: ${vi}`, en: `${file}: ${en}` });
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function wordsOf(fault: ExportFault): Phrase {
  switch (fault.code) {
    case 'NO_CALENDARS':
      return {
        vi: `không phải tệp của \`ocop calendar export\`${fault.at ? ` (${fault.at})` : ''}; xuất lại từ hệ thống`,
        en: `no file of \`ocop calendar export\`${fault.at ? ` (${fault.at})` : ''}; export it again`,
      };
    case 'ALTERED':
      return {
        vi: 'nội dung không khớp mã băm trong tệp: tệp đã bị sửa hoặc đứt; xuất lại từ hệ thống',
        en: 'its content does not fit its own hash: it was altered or cut; export it again',
      };
    case 'YEARS_BROKEN':
      return {
        vi: `lịch ${fault.version}, năm ${fault.year}: các năm phải nối nhau, mỗi năm một bảng với ngày của năm đó`,
        en: `calendar ${fault.version}, ${fault.year}: years follow one another, each with its own days`,
      };
    case 'BASE_MISSING':
      return {
        vi: `lịch ${fault.version} dựa trên ${fault.base}, không có trong tệp và bản phát hành này`,
        en: `calendar ${fault.version} rests on ${fault.base}, which neither the file nor this release has`,
      };
    case 'DIFFERS':
      return {
        vi: `lịch ${fault.version} khác với lịch cùng tên đã biết ở đây; một phiên bản đã công bố không bao giờ đổi`,
        en: `calendar ${fault.version} differs from the one of that name known here; a published version never changes`,
      };
  }
}
