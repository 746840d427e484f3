import { matterOf } from '@ocop/casework';
import { RuleViolation } from '@ocop/ground';
import { listed } from '@ocop/programmes';
import type { DossierKind } from '@ocop/regulations';
import { at } from '../../../test/support/case-bench';
import { chair, huongTra, openingOf } from '../../../test/support/plans';
import { evaluationRound, type RoundState } from '.';

const { product, ...opening } = openingOf('bun-van-cu');
const rules = matterOf(opening.rules);
const entered = (kind: DossierKind) => ({
  ...listed(`bun-${kind}`, { ...product, kind }),
  commune: 0,
  pass: 1,
});

/** A round of the town whose results wait for the authority's decision. */
const submitted = (regulation: string, kinds: readonly DossierKind[]): RoundState => ({
  ...evaluationRound.initial,
  id: 'huong-tra-2024-dot-1',
  stage: 'submitted',
  tier: regulation === '148-2023' ? 'district' : 'province',
  authority: huongTra.authority,
  regulation,
  rules,
  products: kinds.map(entered),
});

function approve(round: RoundState, today: string, signedOn: string) {
  const command = { type: 'ApproveResults', decision: '1520/QĐ-UBND', signedOn };
  const context = { now: at(today), actor: chair, stream: 'evaluation-round/x', version: 9 };
  try {
    return evaluationRound.decide(command, round, context)[0]?.type;
  } catch (error) {
    if (error instanceof RuleViolation) return error.code;
    throw error;
  }
}

test.each<[string, readonly DossierKind[], string, string, string]>([
  ['148-2023', ['first'], '2025-07-21', '2025-07-21', 'TIER_ENDED'],
  ['148-2023', ['first'], '2025-07-02', '2025-06-30', 'ResultsApproved'],
  ['148-1489-2025', ['first'], '2026-07-21', '2026-07-21', 'ResultsApproved'],
  ['148-1489-2025', ['first'], '2026-08-05', '2026-08-05', 'LAW_ENDED'],
  ['148-1489-2025', ['first', 're-evaluation'], '2026-07-21', '2026-07-21', 'LAW_ENDED'],
  ['148-1489-2025', ['first', 're-evaluation'], '2026-07-21', '2026-06-21', 'ResultsApproved'],
  ['26-2026', ['re-evaluation'], '2027-07-21', '2027-07-21', 'ResultsApproved'],
])(
  'under %s a list of %p is entered on %s with a decision of %s: %s',
  (law, kinds, today, signedOn, answer) =>
    expect(approve(submitted(law, kinds), today, signedOn)).toBe(answer),
);
