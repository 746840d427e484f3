import { isoInVietnam } from '@ocop/calendar';
import { digestOf } from './digest';
import { goingOut, OfficeHours } from './office-hours';
import type { Urgency } from './urgency';

const at = (text: string) => Date.parse(`${text}:00+07:00`);
const said = (urgency: Urgency, mode: 'each' | 'digest', when: string) =>
  isoInVietnam(goingOut(urgency, mode, at(when)).at).slice(0, 16);

describe('when a notice goes out', () => {
  test.each<[string, Urgency, 'each' | 'digest', string, string]>([
    ['in the office’s hours, at once', 'hours', 'each', '2026-11-26T16:40', '2026-11-26T16:40'],
    [
      'late in the evening, in the morning',
      'hours',
      'each',
      '2026-11-26T19:00',
      '2026-11-27T07:00',
    ],
    [
      'before the office opens, when it opens',
      'hours',
      'each',
      '2026-11-26T05:00',
      '2026-11-26T07:00',
    ],
    ['on Friday night, on Monday', 'digest', 'each', '2026-11-27T22:00', '2026-11-30T07:00'],
    [
      'in a year that nobody has decided on, by its weekdays',
      'hours',
      'each',
      '2033-03-05T10:00',
      '2033-03-07T07:00',
    ],
    ['in Tết, on the first working day', 'hours', 'each', '2026-02-16T10:00', '2026-02-23T07:00'],
    [
      'while the council sits, at any hour',
      'now',
      'digest',
      '2026-02-16T23:00',
      '2026-02-16T23:00',
    ],
    [
      'a rung of eight o’clock, half an hour later',
      'digest',
      'digest',
      '2026-11-26T08:00',
      '2026-11-26T08:30',
    ],
    [
      'after that, the next working day',
      'digest',
      'digest',
      '2026-11-27T08:30',
      '2026-11-30T08:30',
    ],
    [
      'what starts a clock is not collected',
      'hours',
      'digest',
      '2026-11-26T10:00',
      '2026-11-26T10:00',
    ],
  ])('%s', (_, urgency, mode, when, expected) => expect(said(urgency, mode, when)).toBe(expected));

  test('in a sandbox nobody waits for the morning', () => {
    const hours = new OfficeHours('sandbox');
    const night = at('2024-07-08T23:00');
    expect(hours.of('hours', 'each', night).waitMs).toBe(0);
    expect(hours.of('digest', 'digest', night)).toMatchObject({
      collected: true,
      at: at('2024-07-09T08:30'),
      waitMs: 5_000,
    });
  });
});

describe('one message out of several', () => {
  const told = (n: number) => ({
    messageId: `<${n}@ocop.example>`,
    subject: `S${n}`,
    body: `B${n}`,
  });

  test('the same notices in any order are the same message with the same id; others are another', () => {
    expect(digestOf([told(2), told(1)])).toEqual(digestOf([told(1), told(2)]));
    expect(digestOf([told(1), told(3)]).messageId).not.toBe(digestOf([told(1), told(2)]).messageId);
  });

  test('says how many there are and tells each; one alone stays as it is', () => {
    expect(digestOf([told(1)])).toEqual(told(1));
    const { subject, body } = digestOf([told(1), told(2), told(3)]);
    expect(subject).toBe('3 thông báo OCOP: S1');
    for (const part of ['1. S1', '3. S3', 'B2']) expect(body).toContain(part);
  });
});
