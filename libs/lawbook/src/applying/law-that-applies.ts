import type { CivilDate } from '@ocop/calendar';
import { type LegalSource, type Regulation, regulations } from '@ocop/regulations';
import { sourceOf } from '../facts/law-source';
import { lawOn } from './law-on';
import { certificateFindings } from './certificate-findings';
import { finding, type Finding } from './finding';
import type { Question } from './question';

/** Under which law a dossier falls, and everything that follows from it, each with its place in the law. */
export interface Applying {
  readonly law: Regulation;
  readonly findings: readonly Finding[];
}

export function lawThatApplies(question: Question): Applying {
  const law = lawOn(question.filed);
  return {
    law,
    findings: [
      ...dayFindings(law),
      ...endFindings(law, question),
      ...tierFindings(law, question.filed),
      ...certificateFindings(law, question),
    ],
  };
}

/** Dossiers fall under the law of the day on which they are filed. */
function dayFindings(law: Regulation): Finding[] {
  const { inForceFrom: since, ends } = law;
  return ends
    ? [finding('filed-between', ends.source, { since, until: ends.filedUntil })]
    : [finding('filed-since', sourceOf(law), { since })];
}

/** What becomes of a dossier that is open when the law is amended or ends. */
function endFindings(law: Regulation, { kind }: Question): Finding[] {
  const amended = regulations.find(({ amends }) => amends?.law === law.id);
  const end = (amended ?? law).ends;
  return [
    ...(amended?.amends
      ? [
          finding('goes-on-under', amended.amends.source, {
            law: amended.id,
            since: amended.inForceFrom,
          }),
        ]
      : []),
    ...(end ? [finding('decide-until', end.source, { until: end.decidedUntil[kind] })] : []),
    ...(end ? [finding('then-anew', undecided(end.source), { law: end.by })] : []),
  ];
}

/** What follows on a dossier that missed the last day the law does not say. */
function undecided({ document }: LegalSource): LegalSource {
  return { document, certainty: 'inference' };
}

/** Where the dossier begins; between the end of a tier and the day another has its powers nobody takes it. */
function tierFindings(law: Regulation, filed: CivilDate): Finding[] {
  const [lowest] = law.tiers;
  if (!lowest) return [];
  const { tier, ends, source } = lowest;
  if (!ends || filed <= ends.lastDay) return [finding('begins-at', source, { tier })];
  const { lastDay, powersTo, powersFrom } = ends;
  return [finding('tier-gone', ends.source, { tier, lastDay, powersTo, powersFrom })];
}
