import type { Role } from '@ocop/ground';
import type { CycleOpening } from '@ocop/programmes';
import { type CycleBench, first, opening, registered } from '../../../test/support/product-bench';

/** Whom the reminders of a day called, by role. */
const called = ({ events }: CycleBench, deadline: string) => [
  ...new Set(
    events.flatMap((event) =>
      event.type === 'NoticeOrdered' && event.data.deadline?.id === deadline
        ? event.data.notice.to.map(({ post }) => post.role)
        : [],
    ),
  ),
];

test.each<[CycleOpening['start'], string, Role[]]>([
  ['idea', 'an idea that waits at the commune', ['commune-officer']],
  ['idea-selection', 'an idea that the office selects', ['programme-office']],
  ['business-plan', 'a plan that is not written', ['producer', 'commune-officer']],
])('%s: of %s are reminded before the day to file: %j', (start, _, roles) => {
  const bench = registered({ ...opening, start });
  bench.untilDay('2024-06-24');
  expect(called(bench, `file-dossier:${first}`)).toEqual(expect.arrayContaining(roles));
});
