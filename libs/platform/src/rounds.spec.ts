import { Rounds } from './rounds';

const waited = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

test('goes on at once while there is more, pauses where there is not, and a round that fails ends nothing', async () => {
  const rounds = new Rounds();
  const faults: unknown[] = [];
  const answers = [true, true, false, true, false];
  let made = 0;
  const round = () => {
    made += 1;
    return made === 3 ? Promise.reject(new Error('away')) : Promise.resolve(answers[made - 1]);
  };
  rounds.begin(round, { pauseMs: 1, onFault: (error) => faults.push(error) });
  while (made < 5) await waited(1);
  await rounds.end();
  expect(faults).toEqual([new Error('away')]);
  const before = made;
  await waited(10);
  expect(made).toBe(before);
});

test('ends when the round under way has ended, and makes none where the first one was still to come', async () => {
  const rounds = new Rounds();
  let isDone = false;
  rounds.begin(() => waited(20).then(() => (isDone = true)), { pauseMs: 10_000 });
  await rounds.end();
  expect(isDone).toBe(true);
  const later = new Rounds();
  const round = jest.fn(() => Promise.resolve());
  later.begin(round, { pauseMs: 10_000, isPauseFirst: true });
  await later.end();
  expect(round).not.toHaveBeenCalled();
});
