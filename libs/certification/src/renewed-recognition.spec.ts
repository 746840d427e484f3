import { matterOf } from '@ocop/casework';
import { SYSTEM } from '@ocop/ground';
import { at } from '../../../test/support/case-bench';
import { openingOf } from '../../../test/support/plans';
import { type CycleState, productCycle } from '.';

const { product, ...opening } = openingOf('bun-van-cu');
const rules = matterOf(opening.rules);
const renewing = (stage: CycleState['stage'], round?: string): CycleState => ({
  ...productCycle.initial,
  id: 'huong-tra-2024-bun-van-cu-2027',
  stage,
  product,
  rules,
  regulation: '148-2023',
  tier: 'district',
  ...(round ? { round } : {}),
  renewal: {
    recognition: 'huong-tra-2024-bun-van-cu',
    certificateNumber: '03/2024',
    expiresOn: '2027-07-08',
    opensOn: '2027-01-09',
    closesOn: '2027-03-10',
  },
});

function ended(state: CycleState, how: string) {
  const command = { type: 'RecognitionEnded', how, on: '2027-02-20' };
  const context = { now: at('2027-02-20'), actor: SYSTEM, stream: 'product-cycle/x', version: 9 };
  const events = productCycle.decide(command, state, context);
  return events.map(({ type }) => type);
}

test.each(['revoked', 'superseded'])(
  'a certificate that was %s leaves nothing to renew: the cycle closes and leaves its round',
  (how) => {
    const events = ended(renewing('on-agenda', 'x-bo-phieu'), how);
    expect(events.slice(0, 2)).toEqual(['RenewedRecognitionEnded', 'CycleClosed']);
    // The recognition, the round.
    expect(events.filter((type) => type === 'MessageOrdered')).toHaveLength(2);
    expect(ended(renewing('preparing'), how)).toContain('CycleClosed');
  },
);

test('a certificate that ran out leaves its renewal going', () =>
  expect(ended(renewing('on-agenda', 'x-bo-phieu'), 'expired')).toEqual([
    'RenewedRecognitionEnded',
  ]));
