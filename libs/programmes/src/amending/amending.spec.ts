import { addDays, atTime } from '@ocop/calendar';
import type { CaseState } from '@ocop/casework';
import type { CycleState } from '@ocop/certification';
import { RuleViolation } from '@ocop/ground';
import fc from 'fast-check';
import { at } from '../../../../test/support/case-bench';
import type { PaperWorld } from '../../../../test/support/paper-world';
import { huongTra, office, provinceChair } from '../../../../test/support/plans';
import { RunningYear } from '../../../../test/support/running-year';
import type { Plan } from '../plan-shape';
import type { YearState } from '../year/events';
import { amendedPlan } from './amended-plan';
import { planDates } from './plan-dates';
import type { Amendment } from './shape';

const [dot1, dot2] = [`${huongTra.id}-dot-1`, `${huongTra.id}-dot-2`];
const BUN = `product-cycle/${huongTra.id}-bun-van-cu`;

const move = (date: string, to: string): Amendment => ({ kind: 'move-date', date, to });
const decision = (number: string, signedOn = '2024-04-20') => ({ decision: number, signedOn });

describe('a day of the plan is moved by decision', () => {
  test('a round that is open, its products and the year’s own duties follow, each with the day before', () => {
    const year = new RunningYear().amend([
      move(`${dot1}:recognise`, '2024-07-20'),
      move(`${dot1}:forward`, '2024-07-25'),
      move(`${dot1}:intake-closes`, '2024-06-29'),
      move('report:half-year', '2024-06-30'),
    ]);
    expect(year.lastDay(`evaluation-round/${dot1}`, 'recognise')).toBe('2024-07-19');
    expect(year.lastDay(`evaluation-round/${dot1}`, 'intake-closing')).toBe('2024-06-28');
    expect(year.lastDay(BUN, `file-dossier:${dot1}`)).toBe('2024-06-28');
    const moved = year.world.events.filter(({ type }) => type === 'DeadlineMoved');
    expect(moved.length).toBeGreaterThan(huongTra.products.length + huongTra.communes.length);
    for (const { data } of moved)
      expect(data).toMatchObject({
        why: 'plan-amended',
        decision: '1/QĐ-UBND',
        from: expect.any(String),
      });
  });

  test('each producer hears once, and communes, office and authority once for the whole decision', () => {
    const year = new RunningYear();
    const since = year.world.events.length;
    year.amend([
      move(`${dot1}:intake-closes`, '2024-06-29'),
      move(`${dot2}:intake-closes`, '2024-09-29'),
    ]);
    const notices = year.world.events
      .slice(since)
      .flatMap(({ type, data }) =>
        type === 'NoticeOrdered'
          ? [(data as { notice: { template: string } }).notice.template]
          : [],
      );
    const count = (name: string) => notices.filter((template) => template === name).length;
    expect([count('plan-amended'), count('intake-moved')]).toEqual([1, huongTra.products.length]);
  });

  test('a round that opens later opens with the days of the amended plan, and on its new day', () => {
    const year = new RunningYear().amend([
      move(`${dot2}:opens`, '2024-05-20'),
      move(`${dot2}:recognise`, '2024-10-25'),
      move(`${dot2}:forward`, '2024-10-30'),
    ]);
    year.world.advance(at('2024-05-20 09:00'));
    expect(year.lastDay(`evaluation-round/${dot2}`, 'recognise')).toBe('2024-10-24');
  });

  test('more time that one product was given stands against an earlier day for all', () => {
    const year = new RunningYear();
    const longer = {
      deadline: `file-dossier:${dot1}`,
      to: '2024-07-01',
      decision: '9',
      reason: 'x',
    };
    const bun = { type: 'product-cycle', id: `${huongTra.id}-bun-van-cu` } as const;
    year.world.command(bun, { type: 'ExtendDeadline', ...longer }, office, 'longer');
    year.amend([move(`${dot1}:intake-closes`, '2024-06-28')]);
    expect(year.lastDay(BUN, `file-dossier:${dot1}`)).toBe('2024-07-01');
  });
});

describe('an amendment is refused', () => {
  const refused = (amendment: Amendment, when = '2024-04-22') =>
    new RunningYear().refusal([amendment], when).faults?.map(({ path }) => path) ?? [];

  test.each<[string, Amendment, string]>([
    [
      'a day that the plan does not have',
      move('dot-9:recognise', '2024-07-20'),
      'amendments[0].date',
    ],
    ['a day that has come', move(`${dot1}:opens`, '2024-07-20'), 'amendments[0].date'],
    ['a day before today', move('additions', '2024-04-22'), 'amendments[0].to'],
    [
      'an order that no plan may have',
      move(`${dot1}:recognise`, '2024-06-01'),
      'rounds[0].recognise.before',
    ],
    [
      'a commune that is not there',
      { kind: 'rename-commune', commune: 'hue/x', name: 'X' },
      'amendments[0].commune',
    ],
    [
      'a product that is on the list',
      {
        kind: 'add-product',
        product: {
          id: 'bun-van-cu',
          name: 'Bún khác',
          owner: { id: 'x', name: 'X' },
          commune: 'hue/huong-tra/huong-toan',
          kind: 'first',
        },
      },
      'products[7].id',
    ],
  ])('%s', (_what, amendment, path) => expect(refused(amendment)).toContain(path));

  test('with everything that is wrong at once', () => {
    const year = new RunningYear();
    const { faults } = year.refusal([
      move('x', '2024-07-20'),
      move(`${dot1}:recognise`, '2024-01-01'),
    ]);
    expect(faults?.map(({ path }) => path)).toEqual(['amendments[0].date', 'amendments[1].to']);
  });

  test('by a number that has amended it before, by another authority, or signed before the plan', () => {
    const year = new RunningYear().amend([move('additions', '2024-06-05')]);
    const again = [move('additions', '2024-06-07')];
    expect(year.refusal(again, '2024-04-23', decision('1/QĐ-UBND')).code).toBe('AMENDED_ALREADY');
    expect(year.refusal(again, '2024-04-23', {}, provinceChair).code).toBe('NOT_YOUR_AREA');
    expect(year.refusal(again, '2024-04-23', decision('7', '2024-04-01')).code).toBe(
      'DAY_TOO_EARLY',
    );
  });
});

test('a commune’s name is mended wherever it stands', () => {
  const commune = 'hue/huong-tra/huong-toan';
  const year = new RunningYear().amend([
    { kind: 'rename-commune', commune, name: 'Xã Hương Toàn (mới)' },
  ]);
  expect(year.world.state<CycleState>(BUN).product?.commune.name).toBe('Xã Hương Toàn (mới)');
  expect(year.types(`evaluation-round/${dot1}`)).toContain('CommuneRenamed');
  expect(year.types(`product-cycle/${huongTra.id}-quyt-thanh-binh`)).not.toContain(
    'CommuneRenamed',
  );
});

test('a product is added after the list has closed, and its idea needs nobody’s leave', () => {
  const product = {
    id: 'nem-chua',
    name: 'Nem chua',
    owner: { id: 'hkd-a', name: 'Hộ kinh doanh A' },
    commune: 'hue/huong-tra/huong-toan',
    kind: 'first' as const,
  };
  const year = new RunningYear().amend([{ kind: 'add-product', product }], '2024-06-15');
  const cycle = year.world.state<CycleState>(`product-cycle/${huongTra.id}-nem-chua`);
  expect(cycle).toMatchObject({ stage: 'business-plan', round: dot1 });
  expect(
    year.types(`evaluation-round/${dot1}`).filter((type) => type === 'ProductExpected'),
  ).toHaveLength(1);
});

test('a round is added: it opens on its day, and products can roll into it', () => {
  const [, second] = huongTra.rounds;
  if (!second) throw new Error('no second round');
  const day = (before: string) => ({ ...second.intakeCloses, before });
  const { forward: _, forwardFrom: __, ...rest } = second;
  const round = {
    ...rest,
    id: `${huongTra.id}-dot-3`,
    no: 3,
    opens: { ...second.opens, on: '2024-09-01' },
    intakeCloses: day('2024-12-01'),
    recognise: day('2024-12-20'),
  };
  const year = new RunningYear().amend([{ kind: 'add-round', round }]);
  year.world.advance(at('2024-09-26'));
  expect(year.world.state<CycleState>(BUN)).toMatchObject({ round: round.id });
  expect(year.lastDay(`evaluation-round/${round.id}`, 'recognise')).toBe('2024-12-19');
});

describe('whatever is moved, in whatever order', () => {
  const names = planDates(huongTra).map(({ name }) => name);
  const shifts = fc.uniqueArray(
    fc.record({ name: fc.constantFrom(...names), days: fc.integer({ min: -9, max: 9 }) }),
    { selector: ({ name }) => name, minLength: 1, maxLength: 4 },
  );
  const moves = shifts.map((list) =>
    list.map(({ name, days }) => {
      const date = planDates(huongTra).find((candidate) => candidate.name === name);
      return move(name, addDays(date?.day ?? '', days));
    }),
  );

  test('an amended plan has the deadlines of a plan that was written so from the start', () => {
    let compared = 0;
    fc.assert(
      fc.property(moves, fc.boolean(), (amendments, atOnce) => {
        const by = { number: '1', signedOn: '2024-04-20' };
        const { plan, faults } = amendedPlan(huongTra, amendments, by, '2024-04-22');
        const year = new RunningYear();
        if (faults.length > 0) return void year.refusal(amendments);
        compared += 1;
        if (atOnce) year.amend(amendments);
        else [...amendments].reverse().forEach((each) => tryEach(year, each));
        const direct = new RunningYear(atOnce ? plan : withList(year));
        for (const world of [year.world, direct.world]) world.advance(at('2024-06-05'));
        expect(daysOf(year.world)).toEqual(daysOf(direct.world));
      }),
      { seed: 2024, numRuns: 25 },
    );
    expect(compared).toBeGreaterThan(5);
  });

  /** Singly a change may be refused that the whole decision makes possible. */
  function tryEach(year: RunningYear, amendment: Amendment): void {
    try {
      year.amend([amendment]);
    } catch (error) {
      if (!(error instanceof RuleViolation)) throw error;
    }
  }

  function withList(year: RunningYear): Plan {
    const { plan } = year.world.state<YearState>(`programme-year/${huongTra.id}`);
    return { ...(plan ?? huongTra), products: huongTra.products };
  }

  /** Every deadline that lies ahead, of every case. */
  function daysOf(world: PaperWorld): Record<string, string> {
    const now = atTime('2024-06-05', 8);
    return Object.fromEntries(
      world.streams().flatMap((stream) =>
        Object.values(world.state<CaseState>(stream).deadlines)
          .filter(({ open, deadline }) => open && deadline.endsAt > now)
          .map(({ id, deadline }) => [`${stream} ${id}`, deadline.lastDay]),
      ),
    );
  }
});
