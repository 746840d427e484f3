import type { NoticeTemplate } from '@ocop/casework';

/** Within how many working days a notice that the law wants delivered is to be proved, before the next way is tried. */
interface Statutory {
  readonly proveWithin: number;
}

/**
 * Results, returns for completion, the end of validity and revocation: what follows from them follows for the producer.
 * No document says within how many days a delivery is to be proved: the days are this system's.
 */
const STATUTORY: Readonly<Partial<Record<NoticeTemplate, Statutory>>> = {
  // The producer's clock of ten working days runs from here.
  'dossier-returned': { proveWithin: 1 },
  recognised: { proveWithin: 3 },
  'not-recognised': { proveWithin: 3 },
  'expiry-notice': { proveWithin: 3 },
  expired: { proveWithin: 3 },
  suspended: { proveWithin: 1 },
  revoked: { proveWithin: 1 },
  'struck-off': { proveWithin: 3 },
};

/** Working days within which somebody goes there or calls. */
export const VISIT_WITHIN = 3;

export function statutoryOf(template: string): Statutory | undefined {
  const known: Readonly<Record<string, Statutory>> = STATUTORY;
  return Object.hasOwn(known, template) ? known[template] : undefined;
}
