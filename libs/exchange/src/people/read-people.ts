import { isCivilDate } from '@ocop/calendar';
import { HELD_ROLES, type Role } from '@ocop/ground';
import { roleWords } from '@ocop/words';
import { dayWritten } from '../reading/day-written';
import { asText, columnsBy, isWritten, plainHeading } from '../reading/headings';
import type { Row, Table } from '../reading/row';
import { ListRefused } from '../refused';

/** How offices head these columns, without tones and signs. */
const HEADINGS = {
  name: ['ho ten', 'ho va ten', 'ten', 'name'],
  role: ['vai tro', 'chuc danh', 'role'],
  area: ['dia ban', 'ma dia ban', 'area'],
  decision: ['quyet dinh', 'so quyet dinh', 'can cu', 'decision'],
  login: ['ten dang nhap', 'login'],
  email: ['email', 'e mail', 'thu dien tu'],
  phone: ['dien thoai', 'so dien thoai', 'phone'],
  since: ['tu ngay', 'ngay bat dau', 'since'],
  until: ['den ngay', 'den het ngay', 'ngay ket thuc', 'until'],
} as const;
type Column = keyof typeof HEADINGS;
const NEEDED: readonly Column[] = ['name', 'role', 'area'];

/** Somebody as a row of a list names them. */
export interface WrittenPerson {
  readonly no: number;
  readonly name: string;
  readonly role: Role;
  readonly area: string;
  readonly decision?: string | undefined;
  readonly login?: string | undefined;
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
  readonly since?: string | undefined;
  readonly until?: string | undefined;
}

/** A cell that cannot be taken. */
export interface PersonFault {
  readonly row: number;
  readonly column: string;
  readonly expected: string;
  readonly got: string;
}

/** Who stands in a list, and every cell that is wrong. @throws ListRefused COLUMNS_MISSING */
export function writtenPeople(
  file: string,
  tables: readonly Table[],
): { people: WrittenPerson[]; faults: PersonFault[] } {
  for (const { rows } of tables) {
    const at = rows.findIndex((row) => NEEDED.every((name) => columnsBy(HEADINGS, row).has(name)));
    const head = rows[at];
    if (!head) continue;
    const columns = columnsBy(HEADINGS, head);
    const written = rows.slice(at + 1).filter(isWritten);
    const read = written.map((row) => personIn(row, columns));
    return {
      people: read.flatMap(({ person }) => person ?? []),
      faults: read.flatMap(({ faults }) => faults),
    };
  }
  const missing = NEEDED.map((name) => HEADINGS[name][0]).join(', ');
  throw new ListRefused('COLUMNS_MISSING', {
    vi: `${file}: cần một dòng tiêu đề có các cột: ${missing}`,
    en: `${file}: expected a heading row with the columns: ${missing}`,
  });
}

function personIn(
  { no, cells }: Row,
  columns: ReadonlyMap<Column, number>,
): { person?: WrittenPerson; faults: PersonFault[] } {
  const cellOf = (column: Column) => {
    const at = columns.get(column);
    return at === undefined ? undefined : cells[at];
  };
  const text = (column: Column) => asText(cellOf(column)) || undefined;
  const faults: PersonFault[] = [];
  const fault = (column: Column, expected: string) => {
    faults.push({ row: no, column: HEADINGS[column][0], expected, got: text(column) ?? '' });
    return '';
  };
  const role = roleNamed(text('role') ?? '');
  if (!role) fault('role', HELD_ROLES.map((one) => roleWords[one].vi).join(', '));
  const day = (column: 'since' | 'until') => {
    const written = text(column);
    if (written === undefined) return undefined;
    const read = dayWritten(written);
    return isCivilDate(read) ? read : fault(column, 'dd/MM/yyyy');
  };
  const name = text('name') ?? fault('name', 'họ và tên');
  const area = text('area') ?? fault('area', 'hue/huong-tra/huong-toan');
  const email = text('email');
  if (email !== undefined && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) fault('email', 'a@b.vn');
  const days = { since: day('since'), until: day('until') };
  if (!role || faults.length > 0) return { faults };
  const given = { decision: text('decision'), login: text('login'), phone: text('phone') };
  return { person: { no, name, role, area, email, ...given, ...days }, faults };
}

/** By its code, or by what it is called. */
function roleNamed(text: string): Role | undefined {
  const wanted = plainHeading(text);
  return HELD_ROLES.find((one) => one === text || plainHeading(roleWords[one].vi) === wanted);
}
