import { isLetter, tell } from './letters';

const cycle = { type: 'product-cycle', id: 'x' } as const;
const round = { type: 'evaluation-round', id: 'dot-1' } as const;

test('a letter says to whom it goes, what it is called and what it tells', () => {
  const ordered = tell(cycle, 'AgendaFixed', { round: 'dot-1' }, { matters: true });
  expect(ordered).toEqual({
    type: 'MessageOrdered',
    data: {
      message: { to: cycle, command: { type: 'AgendaFixed', round: 'dot-1' }, matters: true },
    },
  });
});

test('a name counts only with its receiver', () => {
  const letter = { to: cycle, command: { type: 'AgendaFixed', round: 'dot-1' } } as const;
  expect(isLetter(letter, 'product-cycle', 'AgendaFixed')).toBe(true);
  expect(isLetter({ ...letter, to: round }, 'product-cycle', 'AgendaFixed')).toBe(false);
});

/** The compiler reads these lines; nothing runs them. */
export const letters = [
  // @ts-expect-error nobody takes a letter of that name
  () => tell(cycle, 'AgendaFix', { round: 'dot-1' }),
  // @ts-expect-error a round does not take what a cycle takes
  () => tell(round, 'AgendaFixed', { round: 'dot-1' }),
  // @ts-expect-error its fields are others
  () => tell(cycle, 'AgendaFixed', { round: 1 }),
  // @ts-expect-error and one is missing
  () => tell(round, 'LeaveRound', { product: 'x' }),
];
