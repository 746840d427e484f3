import { type LadderKind, ladderShape } from '@ocop/casework';
import {
  areaPath,
  choice,
  date,
  type Field,
  integer,
  list,
  optional,
  prose,
  record,
  type RecordOf,
  slug,
  text,
} from '@ocop/ground';
import { EVALUATING_TIERS } from '@ocop/regulations';
import { councilShape } from './council-rules';
import { sourceShape } from './source-shape';

/** A fixed day read as "trước ngày": the day before is the last. */
const before = record({ before: date(), source: sourceShape });
const opening = record({ on: date(), source: sourceShape });
const workingDays = record({ workingDays: integer(1, 120), source: sourceShape });

export const authorityShape = record({
  id: slug(),
  tier: choice(...EVALUATING_TIERS),
  area: areaPath(),
  name: text(200),
  office: text(200),
  /** Place named beside the date of its papers: `Hương Trà, ngày …`. */
  place: text(80),
  /** Suffix of its certificate numbers: `01/2024/GCN-OCOP-HT`. */
  symbol: text(40, '^[A-ZĐ0-9-]+$'),
});

export const roundShape = record({
  id: slug(),
  tier: choice('commune', ...EVALUATING_TIERS),
  no: integer(1, 12),
  opens: opening,
  intakeCloses: before,
  recognise: before,
  forward: optional(before),
  forwardFrom: optional(record({ points: integer(0, 100), source: sourceShape })),
});

/** One reminder ladder for each kind of deadline. */
const laddersShape = record({
  source: sourceShape,
  'file-dossier': ladderShape,
  'commune-check': ladderShape,
  completion: ladderShape,
  'office-intake': ladderShape,
  'intake-closing': ladderShape,
  recognise: ladderShape,
  forward: ladderShape,
  additions: ladderShape,
  report: ladderShape,
  'file-renewal': ladderShape,
  validity: ladderShape,
  grace: ladderShape,
  revocation: ladderShape,
} satisfies Record<LadderKind | 'source', Field>);

const consequencesShape = record({
  source: sourceShape,
  /** A product that is not ready when a round's intake closes. */
  missedIntake: choice('roll-to-next-round', 'close'),
  /** The same when the year has no further round. */
  missedLastIntake: choice('wait', 'close'),
  /**
   * A dossier that had reached the office when the intake closed and is accepted only later: the producer does not pay
   * for it. `same-round`: it still enters, until the council is convened with the list; `next-round`: it goes there.
   */
  waitingAtOffice: choice('same-round', 'next-round'),
  /** A round whose decision is late: it stays open, marked, and people are reminded. */
  lateDecision: choice('mark-late'),
});

/** A product that comes onto the list after the plan was made; its number follows from its place. */
export const newProductFields = {
  id: slug(),
  name: text(200),
  owner: record({ id: slug(), name: text(200) }),
  commune: areaPath(),
  kind: choice('first', 're-evaluation', 'upgrade'),
  /** Its criteria set, `26/2026-07`, and by it its group; it may be chosen later. */
  set: optional(text(40)),
} as const;

export const productShape = record({
  no: integer(1, 999),
  ...newProductFields,
  note: optional(prose(300)),
});

export const communeShape = record({
  area: areaPath(),
  name: text(120),
  office: text(200),
  /** Former communes merged into it: products recognised there renew here. */
  replaces: optional(list(areaPath(), 1, 40)),
});

/** Shape of a plan file; what its parts mean together is checked by `planFaults`. */
export const planShape = record({
  id: slug(),
  title: text(300),
  year: integer(2018, 2099),
  regulation: text(40),
  calendar: text(40),
  /** Version of the system's defaults that fills the sections the plan leaves open. */
  defaults: optional(text(40)),
  /** Set when parts of the plan are assumed and not read in a document. */
  illustrative: optional(prose(600)),
  document: record({ number: text(60), issuedOn: date(), issuer: text(200), signedBy: text(200) }),
  basedOn: list(text(300), 0, 20),
  authority: authorityShape,
  higher: list(authorityShape, 0, 3),
  communes: list(communeShape, 0, 400),
  targets: list(
    record({ what: text(300), atLeast: optional(integer(0, 100000)), source: sourceShape }),
    0,
    20,
  ),
  rounds: list(roundShape, 0, 12),
  terms: record({
    communeCheck: workingDays,
    officeIntake: workingDays,
    completion: workingDays,
    /** For the authority that a higher tier's result was handed down to. */
    handedDown: workingDays,
  }),
  additions: optional(before),
  reports: list(
    record({ id: slug(), name: text(200), before: date(), source: sourceShape }),
    0,
    12,
  ),
  closes: opening,
  standing: list(record({ who: text(200), duty: prose(600), source: sourceShape }), 0, 60),
  council: councilShape,
  ladders: laddersShape,
  consequences: consequencesShape,
  products: list(productShape, 0, 1000),
});

export type Plan = RecordOf<(typeof planShape)['fields']>;
export type Authority = RecordOf<(typeof authorityShape)['fields']>;
export type PlannedRound = RecordOf<(typeof roundShape)['fields']>;
export type PlannedProduct = RecordOf<(typeof productShape)['fields']>;
