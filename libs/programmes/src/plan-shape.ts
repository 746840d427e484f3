import {
  choice,
  date,
  integer,
  list,
  optional,
  prose,
  record,
  type RecordOf,
  slug,
  text,
} from '@ocop/ground';
import { councilShape } from './council-rules';
import { activityShape, ideasShape } from './shape/activity';
import { authorityShape, communeShape, districtShape } from './shape/authority';
import { standingCouncilShape } from './shape/council';
import { consequencesShape, laddersShape } from './shape/ladders';
import { dossierShape, localPaperShape, participantShape, supportShape } from './shape/particulars';
import { productShape, recognisedShape } from './shape/product';
import { roundShape } from './shape/round';
import { sourceShape } from './source-shape';
import { supportMoneyShape } from './shape/support-money';
import { targetShape } from './shape/target';
import { yearlyFiguresShape } from './shape/yearly-figures';
import { openingShape, whenFields, whenShape } from './shape/when';

const workingDays = record({ workingDays: integer(1, 120), source: sourceShape });

/** Shape of a plan file; what its parts mean together is checked by `planFaults`. */
export const planShape = record({
  id: slug(),
  title: text(300),
  year: integer(2018, 2099),
  /** The last year that the document speaks of, where it looks further: "định hướng đến năm 2025". */
  outlook: optional(integer(2018, 2099)),
  regulation: text(40),
  calendar: text(40),
  /** Version of the system's defaults that fills the sections the plan leaves open. */
  defaults: optional(text(40)),
  /** Set when parts of the plan are assumed and not read in a document. */
  illustrative: optional(prose(600)),
  document: record({
    number: text(60),
    issuedOn: date(),
    issuer: text(200),
    signedBy: text(200),
    /** Whose paper it is; the plan's own authority where nothing is said. */
    issuedBy: optional(choice('authority', 'council', 'steering-committee', 'office')),
  }),
  basedOn: list(text(300), 0, 20),
  authority: authorityShape,
  higher: list(authorityShape, 0, 3),
  districts: optional(list(districtShape, 1, 60)),
  communes: list(communeShape, 0, 400),
  targets: list(targetShape, 0, 40),
  activities: optional(list(activityShape, 1, 100)),
  ideas: optional(ideasShape),
  rounds: list(roundShape, 0, 12),
  terms: record({
    communeCheck: workingDays,
    officeIntake: workingDays,
    completion: workingDays,
    /** For the authority that a higher tier's result was handed down to. */
    handedDown: workingDays,
  }),
  additions: optional(whenShape),
  reports: list(
    record({
      id: slug(),
      name: text(200),
      ...whenFields,
      source: sourceShape,
      /** Until when the authority sends its own to the level above, made of those of its communes. */
      above: optional(whenShape),
      /** Until when each district of the plan sends its own, made of those of its communes. */
      districts: optional(whenShape),
    }),
    0,
    12,
  ),
  yearlyFigures: optional(list(yearlyFiguresShape, 1, 4)),
  closes: openingShape,
  standing: list(record({ who: text(200), duty: prose(600), source: sourceShape }), 0, 60),
  participants: optional(list(participantShape, 1, 20)),
  dossier: optional(dossierShape),
  papers: optional(list(localPaperShape, 1, 30)),
  support: optional(list(supportShape, 1, 40)),
  /** Money that a recognition entitles to; `support` is what a plan only tells of. */
  supportMoney: optional(supportMoneyShape),
  council: councilShape,
  councils: optional(list(standingCouncilShape, 1, 12)),
  ladders: laddersShape,
  consequences: consequencesShape,
  products: list(productShape, 0, 1000),
  /** RecognisedProduct before this system was used: their renewals start from here. */
  recognised: optional(list(recognisedShape, 1, 3000)),
});

export type Plan = RecordOf<(typeof planShape)['fields']>;
export { type Authority, authorityShape, communeShape } from './shape/authority';
export {
  newProductFields,
  type PlannedProduct,
  type RecognisedProduct,
  recognisedShape,
} from './shape/product';
export { type PlannedRound, roundShape } from './shape/round';
