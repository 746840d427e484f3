import { type Fault, RuleViolation } from '@ocop/ground';
import { cited } from '@ocop/regulations';
import { unanswered } from './beside-the-points';
import type { CriteriaSet, Part } from './criteria-set';
import { scoreSheet } from './score-sheet';
import { setFaults } from './set-faults';
import type { Gate, SheetFault, WrittenSheet } from './sheet';

/** What a council member's sheet comes to, as the round hears of it. */
export interface Scored {
  readonly set: string;
  readonly parts: Readonly<Record<Part, number>>;
  readonly total: number;
  /** From 2 to 5: the highest star whose marks, and all lower ones, are met. */
  readonly starByGates: number;
  readonly missed: readonly Gate[];
}

/**
 * What a member's choices give on a set that may give a binding score; where nothing was chosen a reason has to be written.
 * @throws RuleViolation SET_NOT_BINDING, CHOICES_NOT_PRINTED, REASON_REQUIRED
 */
export function scoredOf(set: CriteriaSet, choices: WrittenSheet, evidence: unknown): Scored {
  const facts = { set: set.id, source: cited(set.source) };
  const why = setFaults(set).map(({ code }) => code);
  if (why.length > 0) throw new RuleViolation('SET_NOT_BINDING', { ...facts, why });
  const { parts, total, starByGates, gates, faults } = scoreSheet(set, choices);
  if (!parts || total === null || starByGates === null)
    throw new RuleViolation('CHOICES_NOT_PRINTED', facts, faults.flatMap(faultOf));
  const silent = unanswered(set, choices).filter(({ no }) => !reasonAt(evidence, no));
  if (silent.length > 0) {
    const count = silent.length;
    throw new RuleViolation('REASON_REQUIRED', { ...facts, count }, silent.map(reasonMissing));
  }
  return { set: set.id, parts, total, starByGates, missed: gates };
}

function reasonAt(evidence: unknown, criterion: string): boolean {
  const given = (evidence as Readonly<Record<string, unknown>> | undefined)?.[criterion];
  const reason = (given as { reason?: unknown } | undefined)?.reason;
  return typeof reason === 'string' && reason.trim() !== '';
}

function faultOf(fault: SheetFault): Fault[] {
  if (fault.code === 'OPTION_UNKNOWN') {
    const options = fault.options.join(', ');
    return [
      {
        path: `choices.${fault.criterion}`,
        expected: `one of the printed options ${options}, or null with a reason`,
        expectedVi: `một trong các mức in trên phiếu ${options}, hoặc null kèm lý do`,
        got: JSON.stringify(fault.got) ?? 'nothing',
      },
    ];
  }
  if (fault.code !== 'CRITERION_UNKNOWN') return [];
  const known = fault.known.join(', ');
  return [
    {
      path: `choices.${fault.criterion}`,
      expected: `a criterion of this set: ${known}`,
      expectedVi: `một tiêu chí của bộ này: ${known}`,
      got: fault.criterion,
    },
  ];
}

function reasonMissing({ no, name }: { no: string; name: string }): Fault {
  return {
    path: `evidence.${no}.reason`,
    expected: `why nothing was chosen at ${no}`,
    expectedVi: `lý do không chọn mức nào ở ${no} ${name}`,
    got: 'nothing',
  };
}
