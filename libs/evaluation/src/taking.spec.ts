import { type ListedRound, nextTaking } from '.';

const round = (
  id: string,
  intakeClosesBefore: string | null,
  stage: ListedRound['stage'] = 'intake',
): ListedRound => ({ id, stage, intakeClosesBefore });

test.each<[string, ListedRound[], string | undefined]>([
  ['the first to close', [round('b', '2024-09-10'), round('a', '2024-06-01')], 'a'],
  ['not one that has its list', [round('a', '2024-06-01', 'frozen'), round('b', null)], 'b'],
  ['one without a day after those with one', [round('a', null), round('b', '2024-12-01')], 'b'],
  ['none', [round('a', '2024-06-01', 'closed')], undefined],
])('an accepted dossier goes to %s', (_what, rounds, expected) =>
  expect(nextTaking(rounds)?.id).toBe(expected),
);
