import { emptyFold, fold, type Folded, parseStreamName } from '@ocop/casework';
import { aggregateOf } from '@ocop/contracts';
import type { PaperWorld } from '../../../../test/support/paper-world';
import { playOnPaper } from '../../../../test/support/story-on-paper';
import { type Change, changesOf } from './changes';
import { toColumns } from './columns';
import type { Row } from './row';
import { READ_MODELS, type ReadModel, type Rows, rowsOf } from './rows';

type Tables = Map<string, Row>;

const tables = Object.keys(READ_MODELS) as ReadModel[];
const keyOf = (table: ReadModel, row: Row) =>
  [table, ...READ_MODELS[table].map((column) => row[column])].join(' ');

/** What the database does with changes: new rows are put in, given columns are set, rows go. */
function write(to: Tables, { table, added, altered, gone }: Change): void {
  for (const row of added) to.set(keyOf(table, row), row);
  for (const row of altered) to.set(keyOf(table, row), { ...to.get(keyOf(table, row)), ...row });
  for (const row of gone) to.delete(keyOf(table, row));
}

function whole(rows: Rows): Tables {
  return new Map(
    tables.flatMap((table) =>
      rows[table].map(toColumns).map((row) => [keyOf(table, row), row] as const),
    ),
  );
}

/** Every case of the story, event by event, as its writer sees it. */
function* heads(world: PaperWorld) {
  const folds = new Map<string, Folded>();
  for (const { stream, ...event } of world.events) {
    const ref = parseStreamName(stream);
    const aggregate = aggregateOf(ref.type);
    const before = folds.get(stream) ?? emptyFold(aggregate, ref.id);
    const after = fold(aggregate, before, world.openedForFold(ref, event));
    folds.set(stream, after);
    yield { stream, ref, before, after };
  }
}

describe('what a recording changes in the read models', () => {
  const world = playOnPaper();

  test('written to the rows before gives the rows after, event by event through the story', () => {
    const written = new Map<string, Tables>();
    for (const { stream, ref, before, after } of heads(world)) {
      const rows = written.get(stream) ?? (new Map() as Tables);
      written.set(stream, rows);
      for (const change of changesOf(rowsOf(ref, before), rowsOf(ref, after))) write(rows, change);
      const asWritten = JSON.parse(JSON.stringify([...rows].sort())) as unknown;
      expect(asWritten).toEqual(JSON.parse(JSON.stringify([...whole(rowsOf(ref, after))].sort())));
    }
  });

  test('is little: a row that is there is not written whole, and nothing is written for nothing', () => {
    let all = 0;
    let told = 0;
    for (const { ref, before, after } of heads(world)) {
      expect(changesOf(rowsOf(ref, after), rowsOf(ref, structuredClone(after)))).toEqual([]);
      if (before.version === 0) continue;
      all += JSON.stringify(rowsOf(ref, after)).length;
      told += JSON.stringify(changesOf(rowsOf(ref, before), rowsOf(ref, after))).length;
    }
    expect(told / all).toBeLessThan(0.1);
  });
});
