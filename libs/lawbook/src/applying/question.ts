import { type CivilDate, isCivilDate } from '@ocop/calendar';
import { DOSSIER_KINDS, type DossierKind, regulations } from '@ocop/regulations';

/** A dossier of which is asked under which law it falls; days as somebody wrote them. */
export interface AskedDossier {
  readonly filed: string;
  readonly kind: string;
  /** The day on which the product's former recognition was signed. */
  readonly recognised?: string | undefined;
}

export interface Question {
  readonly filed: CivilDate;
  readonly kind: DossierKind;
  readonly recognised?: CivilDate;
}

/** Why a question cannot be answered. */
export type QuestionFault = {
  readonly field: 'filed' | 'kind' | 'recognised';
} & (
  | { readonly code: 'NOT_A_DAY'; readonly got: string }
  | { readonly code: 'KIND_UNKNOWN'; readonly got: string; readonly known: readonly DossierKind[] }
  | {
      readonly code: 'BEFORE_EVERY_LAW';
      readonly got: CivilDate;
      readonly law: string;
      readonly since: CivilDate;
    }
  | { readonly code: 'RECOGNITION_MISSING'; readonly kind: DossierKind }
  | { readonly code: 'RECOGNITION_OUT_OF_PLACE' }
  | { readonly code: 'RECOGNISED_LATER'; readonly got: CivilDate; readonly filed: CivilDate }
);

/** Everything that is wrong with a question, at once. */
export function questionFaults({ filed, kind, recognised }: AskedDossier): QuestionFault[] {
  const days = [
    ...dayFaults('filed', filed),
    ...(recognised === undefined ? [] : dayFaults('recognised', recognised)),
  ];
  if (!isKind(kind))
    return [...days, { field: 'kind', code: 'KIND_UNKNOWN', got: kind, known: DOSSIER_KINDS }];
  if (kind === 'first') {
    return recognised === undefined
      ? days
      : [...days, { field: 'recognised', code: 'RECOGNITION_OUT_OF_PLACE' }];
  }
  if (recognised === undefined)
    return [...days, { field: 'recognised', code: 'RECOGNITION_MISSING', kind }];
  if (days.length > 0 || recognised <= filed) return days;
  return [{ field: 'recognised', code: 'RECOGNISED_LATER', got: recognised, filed }];
}

/** @throws RangeError for a question with faults */
export function asQuestion(asked: AskedDossier): Question {
  const { filed, kind, recognised } = asked;
  const [fault] = questionFaults(asked);
  if (fault || !isKind(kind)) throw new RangeError(`${fault?.field}: ${fault?.code}`);
  return { filed, kind, ...(recognised === undefined ? {} : { recognised }) };
}

function isKind(kind: string): kind is DossierKind {
  return (DOSSIER_KINDS as readonly string[]).includes(kind);
}

function dayFaults(field: 'filed' | 'recognised', got: string): QuestionFault[] {
  if (!isCivilDate(got)) return [{ field, code: 'NOT_A_DAY', got }];
  const [first] = regulations;
  if (!first || got >= first.inForceFrom) return [];
  const { citation: law, inForceFrom: since } = first;
  return [{ field, code: 'BEFORE_EVERY_LAW', got, law, since }];
}
