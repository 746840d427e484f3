import { plausible, remarkOn, yearlyNamed } from '@ocop/programmes';
import type { AskedOne, KeptAnswer, ProgrammeBoardRow } from '@ocop/records';

/** Each figure of the ask for the producer, or for each of its products, with the year before and what would be odd. */
export function boxesOf(
  { plan }: ProgrammeBoardRow,
  one: AskedOne,
  before: KeptAnswer | undefined,
) {
  return yearlyNamed(plan, one.ask).figures.flatMap(
    ({ id: figure, what, unit, per, optional = false }) =>
      (per === 'producer' ? [null] : one.producer.products).map((product) => {
        const was = valueIn(before, figure, product);
        return {
          ...{ figure, what, unit, optional, product },
          before: was ?? null,
          ...plausible(unit, was),
        };
      }),
  );
}

/** A renewed product has another recognition and the name it had. */
function valueIn(
  before: KeptAnswer | undefined,
  figure: string,
  product: { readonly id: string; readonly name: string } | null,
): number | undefined {
  const own = before?.answers.filter((answer) => answer.figure === figure) ?? [];
  if (!product) return own.find((answer) => !answer.product)?.value;
  const same =
    own.find((answer) => answer.product?.id === product.id) ??
    own.find((answer) => answer.product?.name === product.name);
  return same?.value;
}

export function remarksOn(boxes: ReturnType<typeof boxesOf>, last: KeptAnswer | undefined) {
  return boxes.flatMap((box) => {
    const value = valueIn(last, box.figure, box.product);
    const remark = value === undefined ? undefined : remarkOn(value, box);
    return remark ? [{ figure: box.figure, product: box.product?.name ?? null, remark }] : [];
  });
}
