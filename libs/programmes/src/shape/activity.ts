import { choice, flag, integer, list, optional, prose, record, slug, text } from '@ocop/ground';
import { EVALUATING_TIERS } from '@ocop/regulations';
import { sourceShape } from '../source-shape';
import { whenFields } from './when';

const ACTIVITY_KINDS = [
  'conference',
  'campaign',
  'registration',
  'ideas',
  'plans',
  'training',
  'consultation',
  'council',
  'evaluation',
  'review',
  'publication',
  'ceremony',
  'support',
  'fair',
  'inspection',
  'other',
] as const;

export type ActivityHolder = (typeof ACTIVITY_HOLDERS)[number];
const ACTIVITY_HOLDERS = ['office', 'communes', 'authority', 'districts', 'others'] as const;

/** Something the plan wants done: by its last day where the plan dates it, else a duty of the whole year. */
export const activityShape = record({
  id: slug(),
  name: text(300),
  kind: choice(...ACTIVITY_KINDS),
  when: optional(record(whenFields)),
  /** The document says "hằng năm": next year's plan has it again. */
  yearly: optional(flag()),
  /** `others`: whoever `who` names; the office answers for it. */
  holder: choice(...ACTIVITY_HOLDERS),
  who: optional(text(300)),
  /** The tier whose step this dates, where a document dates several tiers. */
  tier: optional(choice('commune', ...EVALUATING_TIERS)),
  note: optional(prose(600)),
  /** It is reported when it has been done: its day becomes a deadline of the year. */
  reported: optional(flag()),
  source: sourceShape,
});

/** The stage of ideas: who selects, by which priorities and how many. */
export const ideasShape = record({
  selectedBy: choice('commune', 'office'),
  atLeast: optional(integer(0, 1000)),
  atMost: optional(integer(0, 1000)),
  /** For which the numbers are. */
  per: optional(choice('commune', 'district')),
  priorities: optional(
    list(record({ no: integer(1, 9), what: prose(600), source: sourceShape }), 1, 9),
  ),
  source: sourceShape,
});
