import { dayTold } from './day-told';

test.each([
  // Early in the morning of Viet Nam the day before is still running in Greenwich.
  ['2026-11-25T23:00:00.000Z', 'CycleRegistered', '2026-11-26'],
  ['2027-04-30T17:00:00.000Z', 'CycleRegistered', '2027-05-01'],
  // What runs out at midnight is told by the last day.
  ['2027-04-30T17:00:00.000Z', 'DeadlineMissed', '2027-04-30'],
  ['2027-07-08T17:00:00.000Z', 'RecognitionExpired', '2027-07-08'],
  ['2027-07-09T02:00:00.000Z', 'RecognitionExpired', '2027-07-09'],
])('%s of %s is told under %s', (at, type, day) =>
  expect(dayTold({ type, at: Date.parse(at) })).toBe(day),
);
