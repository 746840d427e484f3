import type { RecognitionStage } from './events';
import { holdsOn, stageOn } from './validity';

const days = { validFrom: '2024-07-08', validUntil: '2027-07-08' };
const grace = { ...days, graceUntil: '2028-01-08' };

test.each<[RecognitionStage, typeof days, string, boolean]>([
  ['valid', days, '2024-07-07', false],
  ['valid', days, '2024-07-08', true],
  ['valid', days, '2027-07-08', true],
  // Nobody has recorded the expiry yet: the certificate has run out all the same.
  ['valid', days, '2027-07-09', false],
  ['renewing', days, '2027-07-08', true],
  ['renewing', days, '2027-07-09', false],
  ['grace', grace, '2027-07-09', true],
  ['grace', grace, '2028-01-08', true],
  ['grace', grace, '2028-01-09', false],
  ['grace', days, '2027-07-09', false],
  ['suspended', days, '2025-01-01', false],
  ['expired', days, '2025-01-01', false],
  ['revoked', days, '2025-01-01', false],
  ['superseded', days, '2025-01-01', false],
])('%s with %j on %s: %s', (stage, bounds, today, holds) =>
  expect(holdsOn(stage, bounds, today)).toBe(holds),
);

test('what has run out is told as expired, what was revoked as revoked', () => {
  expect(stageOn('valid', days, '2027-07-09')).toBe('expired');
  expect(stageOn('valid', days, '2027-07-08')).toBe('valid');
  expect(stageOn('revoked', days, '2027-07-09')).toBe('revoked');
});
