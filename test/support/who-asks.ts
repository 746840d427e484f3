import { type Actor, type Area, HELD_ROLES } from '@ocop/ground';
import { councillor } from './large-plan';
import { COMMENTS, type Moment } from './secret-session';

const HOME: Area = 'hue/huong-tra';
const AREAS: readonly Area[] = [
  'trung-uong',
  'hue',
  HOME,
  'hue/huong-tra/huong-toan',
  'hue/chu-the/tht-bun-van-cu',
  'quang-tri/dong-ha',
];
/** Where most stands to be told when the session is over; what is nobody's there has been looked for by everybody before. */
const NEAR: readonly Area[] = [HOME, 'hue/huong-tra/huong-toan', 'hue/chu-the/tht-bun-van-cu'];

/** Whether somebody stands where the case is: who stands elsewhere asks for whole lists, which hold what narrowed ones do. */
export const isNear = ({ area }: Actor): boolean => NEAR.includes(area);

/** Every role at every height while members score, then at those that are near; and those who sit. */
export function peopleAt(moment: Moment): readonly Actor[] {
  const areas = moment === 'in session' ? AREAS : NEAR;
  return [
    ...HELD_ROLES.flatMap((role) =>
      areas.map((area) => ({ id: `${role}-${area.replace(/\//g, '-')}`, name: 'x', role, area })),
    ),
    ...['hd-ht-1', COMMENTS, 'uy-vien-1', 'uy-vien-2', 'uy-vien-3'].map((id) => councillor(id)),
  ];
}
