import type { CertificateTemplate } from '@ocop/records';
import { sayTemplateFault, type TemplateFault } from '@ocop/typeset';

const moment = (at: Date | null) => at?.toISOString() ?? null;

export function headOf(template: CertificateTemplate) {
  const { id, version, state, sha256, revision, madeBy, changedBy, changedAt } = template;
  const { adoptedBy, adoptedAt, reason, endedBy, endedAt, endedWhy } = template;
  return {
    ...{ id, version, state, sha256, revision, madeBy, changedBy },
    changedAt: changedAt.toISOString(),
    ...{ adoptedBy, adoptedAt: moment(adoptedAt), reason },
    ...{ endedBy, endedAt: moment(endedAt), endedWhy },
  };
}

export function toldFault(fault: TemplateFault) {
  return {
    sample: fault.sample ?? null,
    line: 'line' in fault ? (fault.line ?? null) : null,
    kind: fault.kind,
    words: sayTemplateFault(fault),
  };
}

/** The same as a refusal tells it. */
export function refusedFault(fault: TemplateFault) {
  const { vi, en } = sayTemplateFault(fault);
  const path = fault.sample ? `samples.${fault.sample}` : 'source';
  return { path, expected: en, expectedVi: vi, got: fault.kind };
}
