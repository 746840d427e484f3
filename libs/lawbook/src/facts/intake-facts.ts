import type { Regulation } from '@ocop/regulations';
import { factsOn, type LawFact } from './law-fact';

/** What the commune answers for, and by whose day a dossier counts for a round. */
export function intakeFacts({ communeCheck, intake }: Regulation): LawFact[] {
  return [
    ...(communeCheck
      ? [
          factsOn('procedure')('commune-contents', communeCheck.source, {
            contents: communeCheck.contents,
          }),
        ]
      : []),
    ...(intake ? [factsOn('rounds')('intake-counts', intake.source)] : []),
  ];
}
