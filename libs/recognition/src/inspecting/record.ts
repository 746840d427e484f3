import { type Context, requireSigned } from '@ocop/casework';
import { RuleViolation } from '@ocop/ground';
import { type LegalBasis, SYSTEM_DEFAULT } from '@ocop/regulations';
import type { RecognitionEvent } from '../events';
import type { LiveRecognition } from '../live';
import type { Wish } from '../wish';
import { stop } from './clock';

/** Where a law orders that recognised products are inspected. */
const SUPERVISED_BY: Readonly<Record<string, string>> = { '26-2026': 'điều 9' };

function supervisionBasis({ law }: LiveRecognition): LegalBasis {
  const clause = SUPERVISED_BY[law.id];
  return clause ? { document: law.citation, clause } : SYSTEM_DEFAULT;
}

/**
 * What was seen on the spot, point by point; it answers what shoppers reported.
 * @throws RuleViolation INSPECTION_POINT_TWICE, FINDING_REQUIRED, OUTCOME_DIFFERS
 */
export function recordInspection(
  recognition: LiveRecognition,
  { type: _, ...seen }: Wish<'RecordInspection'>,
  context: Context,
): RecognitionEvent[] {
  const { state, certificate } = recognition;
  requireSigned(seen.inspectedOn, context, certificate.validFrom, 'inspectedOn');
  requireWhole(seen);
  const { openReports: answers } = state;
  const no = (state.inspections ?? 0) + 1;
  return [
    {
      type: 'InspectionRecorded',
      data: { no, ...seen, ...(answers ? { answers } : {}) },
      basis: supervisionBasis(recognition),
    },
    ...stop(state, 'mismatch', context),
  ];
}

/** Each point once, what is not in order with what was seen, and an outcome that follows from them. */
function requireWhole({
  checkList,
  outcome,
}: Pick<Wish<'RecordInspection'>, 'checkList' | 'outcome'>): void {
  const names = checkList.map(({ point }) => point);
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice) throw new RuleViolation('INSPECTION_POINT_TWICE', { point: twice });
  const bad = checkList.filter(({ good }) => !good);
  const unsaid = bad.find(({ note }) => note === undefined);
  if (unsaid) throw new RuleViolation('FINDING_REQUIRED', { point: unsaid.point });
  if ((outcome === 'conform') !== (bad.length === 0))
    throw new RuleViolation('OUTCOME_DIFFERS', { outcome, found: bad.length });
}
