import type { Recorded } from '@ocop/casework';
import type { RoundEvent } from '@ocop/evaluation';
import { vegetables } from '../../../../test/support/criteria-bench';
import { CriteriaRound } from '../../../../test/support/criteria-round';
import { office } from '../../../../test/support/plans';
import { councilRecord, paperOf, papersOf } from '..';

/** A council of five in session; member 2 does not judge the second product. */
function sitting() {
  const paper = new CriteriaRound({ products: 2, members: 5 }).inSession();
  const recusal = { member: 'uy-vien-2', product: 'san-pham-2', why: 'relation' };
  paper.gives(office, { type: 'RecuseMember', ...recusal });
  const events = paper.world.events.filter(({ stream }) => stream === paper.stream);
  const record = councilRecord(paper.round, events as unknown as Recorded<RoundEvent>[]);
  const sets = new Map(paper.products.map(({ id }) => [id, vegetables.id]));
  return { record, sets };
}

test('whoever scores on paper gets each criterion and option as the sheet prints them, under a code', () => {
  const { record, sets } = sitting();
  const blank = paperOf(record, 'blank-uy-vien-1', 'x', sets);
  const tables = blank?.annexes?.flatMap((one) => (one.kind === 'table' ? [one.rows] : [])) ?? [];
  expect(tables).toHaveLength(2);
  const options = vegetables.criteria.flatMap((criterion) => criterion.options);
  expect(tables[0]).toHaveLength(vegetables.criteria.length + options.length);
  expect(tables[0]?.map(([no]) => no).filter(Boolean)).toEqual(
    vegetables.criteria.map(({ no, printedNo }) => printedNo ?? no),
  );
  const titles = blank?.annexes?.flatMap((one) => (one.kind === 'annex' ? [one.title] : []));
  expect(titles).toEqual(['Phiếu TV1-SP1-L1', 'Phiếu TV1-SP2-L1']);
});

test('a member who does not judge a product gets no sheet for it; without a set there is none to print', () => {
  const { record, sets } = sitting();
  const own = paperOf(record, 'blank-uy-vien-2', 'x', sets);
  expect(own?.annexes?.filter(({ kind }) => kind === 'annex')).toHaveLength(1);
  expect(papersOf(record).filter(({ id }) => id.startsWith('blank-'))).toEqual([]);
});
