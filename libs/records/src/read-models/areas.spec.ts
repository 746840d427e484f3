import { parseStreamName } from '@ocop/casework';
import { aggregateOf } from '@ocop/contracts';
import { playOnPaper, steps } from '../../../../test/support/story-on-paper';
import { rowsOf } from './rows';

/** Who may act is asked of rows as well as of cases: both must know the same places. */
describe('the places in a row', () => {
  const worlds = [2, Math.floor(steps.length / 2), steps.length].map((count) => playOnPaper(count));

  test('are those the case itself asks for', () => {
    const seen = new Set<string>();
    for (const world of worlds)
      for (const name of world.streams()) {
        const ref = parseStreamName(name);
        const folded = world.folded(ref);
        const { areas } = aggregateOf(ref.type).subject(folded.state);
        const { product_overview, certificate_register, round_board, programme_board } = rowsOf(
          ref,
          folded,
        );
        for (const { area, authorityArea, producerArea } of [
          ...product_overview,
          ...certificate_register,
        ])
          expect({ authority: authorityArea, commune: area, producer: producerArea }).toEqual(
            areas,
          );
        for (const { area } of [...round_board, ...programme_board])
          expect({ authority: area }).toEqual(areas);
        seen.add(ref.type);
      }
    expect([...seen].sort()).toEqual([
      'evaluation-round',
      'product-cycle',
      'programme-year',
      'recognition',
    ]);
  });
});
