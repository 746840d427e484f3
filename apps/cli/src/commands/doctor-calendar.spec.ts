import { latestCalendar } from '@ocop/calendar';
import { calendarFinding } from './doctor-calendar';

test.each([
  ['2026-11-26', true, /^vn-1/],
  ['2031-10-31', true, /^vn-1/],
  ['2031-11-15', false, /2032/],
])('on %s the year that comes is known: %s', (today, ok, found) => {
  expect(calendarFinding(latestCalendar(), today)).toMatchObject({
    ok,
    found: expect.stringMatching(found),
    advice: expect.stringContaining('ocop calendar import'),
  });
});
