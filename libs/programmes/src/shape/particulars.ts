import { integer, list, optional, prose, record, slug, text } from '@ocop/ground';
import { sourceShape } from '../source-shape';

/** A paper that the plan asks for besides those of the law. */
export const localPaperShape = record({
  id: slug(),
  name: text(300),
  /** Only for products that want so many stars and more. */
  fromStars: optional(integer(1, 5)),
  groups: optional(list(text(120), 1, 20)),
  source: sourceShape,
});

/** In how many copies a dossier comes, and with how many samples. */
export const dossierShape = record({
  paperCopies: optional(integer(0, 20)),
  electronicCopies: optional(integer(0, 20)),
  samples: optional(integer(0, 50)),
  note: optional(prose(300)),
  source: sourceShape,
});

/** Who may take part. */
export const participantShape = record({
  who: text(300),
  condition: optional(prose(600)),
  source: sourceShape,
});

/** Money and other support, with the amount as the document writes it. */
export const supportShape = record({
  what: prose(600),
  amount: optional(text(200)),
  to: optional(text(300)),
  source: sourceShape,
});
