import {
  areaPath,
  choice,
  date,
  list,
  optional,
  record,
  text,
  type ValueOf,
  variants,
} from '@ocop/ground';
import { LADDER_KINDS, ladderShape } from '@ocop/casework';
import { communeShape, newProductFields, roundShape } from '../plan-shape';

/** What a decision may change in a plan that runs. */
export const amendmentShape = variants({
  /** One of the plan's days by its name: `additions`, `closes`, `report:half-year`, `<round>:recognise`. */
  'move-date': { date: text(200), to: date() },
  'rename-commune': { commune: areaPath(), name: text(120), office: optional(text(200)) },
  'add-commune': { commune: communeShape },
  'add-product': { product: record(newProductFields) },
  'add-round': { round: roundShape },
  /** When people are called about deadlines of a kind: these rungs instead of those of until now. */
  'change-ladder': { ladder: choice(...LADDER_KINDS), rungs: ladderShape },
});
export const amendmentsShape = list(amendmentShape, 1, 50);

const was = { from: optional(text(400)) };
const read = { form: optional(choice('on', 'before', 'by')) };

/** What a decision has changed, with what stood there before. */
export const changeShape = variants({
  'move-date': { ...amendmentShape.of['move-date'], ...was, ...read },
  'rename-commune': { ...amendmentShape.of['rename-commune'], ...was },
  'add-commune': { ...amendmentShape.of['add-commune'], ...was },
  'add-product': { ...amendmentShape.of['add-product'], ...was },
  'add-round': { ...amendmentShape.of['add-round'], ...was },
  'change-ladder': { ...amendmentShape.of['change-ladder'], was: optional(ladderShape) },
});

export type Amendment = ValueOf<typeof amendmentShape>;
export type AmendmentOf<K extends Amendment['kind']> = Extract<Amendment, { kind: K }>;
