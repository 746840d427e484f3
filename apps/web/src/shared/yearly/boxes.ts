import { readTypedNumber, sayQuantity, sayWhole, type typedFaultWords } from '@ocop/words';
import type { Language, Say } from '../language';
import type { components } from '../schema.gen';

export type Ask = components['schemas']['YearlyAsk'];
export type Box = components['schemas']['YearlyBox'];
export type Typed = Readonly<Record<string, string>>;

/** By which name a box is kept in a draft. */
export const boxName = ({ figure, product }: Pick<Box, 'figure' | 'product'>): string =>
  product ? `${figure}@${product.id}` : figure;

/** What stands in the boxes before anybody has typed: the answer that is corrected, or else last year's. */
export function begun({ boxes, answers }: Ask): Typed {
  const last = answers.at(-1);
  const pairs = boxes.map((box) => {
    const answered = last?.values.find((one) => boxName(one) === boxName(box))?.value;
    const value = last ? answered : (box.before ?? undefined);
    return [boxName(box), value === undefined ? '' : sayWhole(value, 'vi')] as const;
  });
  return Object.fromEntries(pairs);
}

/** One box as it is read now. */
export interface ReadBox {
  readonly box: Box;
  readonly value?: number;
  readonly fault?: keyof typeof typedFaultWords;
  /** It is far from last year's, or from what anybody has. */
  readonly odd?: 'far-more' | 'far-less';
}

export function readBoxes(boxes: readonly Box[], typed: Typed): ReadBox[] {
  return boxes.map((box) => {
    const read = readTypedNumber(typed[boxName(box)] ?? '', box.unit);
    if ('fault' in read)
      return read.fault === 'empty' && box.optional ? { box } : { box, fault: read.fault };
    const { value } = read;
    if (value > LARGEST) return { box, fault: 'too-large' };
    const odd = value > box.atMost ? 'far-more' : value < box.atLeast ? 'far-less' : undefined;
    return { box, value, ...(odd ? { odd } : {}) };
  });
}

/** What the log takes: 10,000 tỷ. */
const LARGEST = 10_000_000_000_000;

/** As the command has them. */
export function answersOf(read: readonly ReadBox[]) {
  return read.flatMap(({ box: { figure, product }, value }) =>
    value === undefined ? [] : [{ figure, ...(product ? { product: product.id } : {}), value }],
  );
}

/** Why people are asked again; it is theirs to say that it is so. */
export function oddSaid({ box, value = 0, odd }: ReadBox, say: Say, language: Language): string {
  const said = sayQuantity(value, box.unit, language);
  const named = box.product ? `${box.what}, ${box.product.name}` : box.what;
  if (box.before === null)
    return odd === 'far-more'
      ? say(`${named}: ${said}, nhiều khác thường.`, `${named}: ${said} is uncommonly much.`)
      : say(`${named}: ${said}, ít khác thường.`, `${named}: ${said} is uncommonly little.`);
  const before = sayQuantity(box.before, box.unit, language);
  return odd === 'far-more'
    ? say(
        `${named}: ${said}, hơn 10 lần năm trước (${before}).`,
        `${named}: ${said} is more than ten times last year’s ${before}.`,
      )
    : say(
        `${named}: ${said}, chưa bằng một phần mười năm trước (${before}).`,
        `${named}: ${said} is less than a tenth of last year’s ${before}.`,
      );
}
