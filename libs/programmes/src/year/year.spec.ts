import { enclose } from '@ocop/casework';
import { type Actor, SYSTEM } from '@ocop/ground';
import { CaseBench } from '../../../../test/support/case-bench';
import {
  chair,
  commune,
  huongTra,
  office,
  openingSteps,
  otherCommune,
  planNamed,
  producer,
  provinceChair,
  provinceOffice,
} from '../../../../test/support/plans';
import { programmeYear } from './aggregate';
import type { YearEvent, YearState } from './events';

type YearBench = CaseBench<YearState, YearEvent>;

const draft = (plan = huongTra) => ({ type: 'DraftPlan', plan: enclose(plan) });
const approve = { type: 'ApprovePlan', decision: '1227/KH-UBND', signedOn: '2024-04-09' };
const opened = (plan = huongTra, when = '2024-04-09 08:30'): YearBench => {
  const bench: YearBench = new CaseBench(programmeYear, plan.id);
  for (const { actor, command } of openingSteps(plan)) bench.given(when, actor, command);
  return bench;
};
const report = {
  type: 'SubmitReport',
  report: 'half-year',
  commune: 'hue/huong-tra/huong-toan',
  summary: 'Đã nộp hồ sơ Bún Vân Cù.',
};
const owner = { id: 'tht-bun-van-cu', name: 'Tổ hợp tác sản xuất Bún Vân Cù' };
const addition = {
  type: 'AddProduct',
  id: 'nem-chua',
  name: 'Nem chua',
  owner: { id: 'hkd-a', name: 'Hộ kinh doanh A' },
  commune: 'hue/huong-tra/huong-toan',
  kind: 'first',
};

test('opening a year pins the plan, sets every duty and opens the round and seven cycles', () => {
  const bench = opened();
  const sets = bench.last.flatMap((event) => (event.type === 'DeadlineSet' ? [event.data.id] : []));
  expect(sets).toHaveLength(1 + 2 * huongTra.communes.length);
  expect(bench.told()).toEqual(['OpenRound', ...huongTra.products.map(() => 'RegisterProduct')]);
  expect(bench.when('2024-04-09 09:00', chair, approve)).toBe('WRONG_STAGE');
  expect(bench.when('2024-04-09 09:00', office, draft())).toBe('PLAN_OPEN_ALREADY');
});

test('opened late, the year aims at the rounds whose intake is still open', () => {
  const bench = opened(huongTra, '2024-07-01 08:30');
  const openings = bench.last.flatMap((event) =>
    event.type === 'MessageOrdered' && event.data.message.command.type === 'RegisterProduct'
      ? [(event.data.message.command['opening'] as { rounds: { no: number }[] }).rounds]
      : [],
  );
  expect(openings.map((rounds) => rounds.map(({ no }) => no))).toEqual(
    huongTra.products.map(() => [2]),
  );
});

test('the second round opens on its day, by itself', () => {
  const bench = opened();
  expect(bench.untilDay('2024-06-02')).not.toContain('RoundScheduled');
  expect(bench.untilDay('2024-06-03')).toContain('RoundScheduled');
});

describe('additions to the list', () => {
  test('before 10/6 open a cycle that begins with the idea', () => {
    const bench = opened();
    expect(bench.when('2024-06-09 23:00', commune, addition)).toContain('ProductAdded');
    expect(bench.told()).toEqual(['RegisterProduct', 'ExpectProduct']);
  });

  test.each<[string, string, Actor, object, string]>([
    ['from 10/6 on', '2024-06-10 00:00', commune, {}, 'ADDITIONS_CLOSED'],
    ['for another commune', '2024-05-02', otherCommune, {}, 'NOT_YOUR_AREA'],
    ['of a product that is on it', '2024-05-02', commune, { id: 'bun-van-cu' }, 'PRODUCT_TWICE'],
    [
      'in a commune the plan does not name',
      '2024-05-02',
      office,
      { commune: 'hue/huong-tra/x' },
      'COMMUNE_UNKNOWN',
    ],
    [
      'of a twin by another spelling',
      '2024-05-02',
      commune,
      {
        name: 'bún\u00a0 vân   cù',
        owner: { id: 'x', name: 'TỔ HỢP TÁC sản xuất Bún Vân Cù' },
      },
      'PRODUCT_TWICE',
    ],
  ])('are refused %s', (_why, when, actor, change, code) => {
    expect(opened().when(when, actor, { ...addition, ...change })).toBe(code);
  });
});

test('a producer puts an idea of its own on the list, in its own words, and nobody else’s', () => {
  const bench = opened();
  const idea = { ...addition, owner, summary: 'Nem chua gói lá, mỗi tháng 200 kg.' };
  expect(bench.when('2024-05-02', producer, addition)).toBe('NOT_YOUR_AREA');
  expect(bench.when('2024-05-02', producer, idea)).toContain('ProductAdded');
  expect(JSON.stringify(bench.last)).toContain(idea.summary);
});

describe('additions to a list without a closing day', () => {
  const { additions: _, ...rest } = huongTra;
  test('are possible as long as a round takes dossiers', () => {
    const bench = opened(rest);
    expect(bench.when('2024-09-24 16:00', commune, addition)).toContain('ProductAdded');
    const { code, facts } = bench.refusal('2024-09-25 08:00', commune, { ...addition, id: 'y' });
    expect(code).toBe('LIST_CLOSED');
    expect(facts['lastDay']).toBe('24/09/2024');
  });

  test('are refused at a tier where no dossier begins', () => {
    const [first] = huongTra.communes;
    const plan = { ...planNamed('thua-thien-hue-2024'), communes: first ? [first] : [] };
    const wish = { ...addition, commune: first?.area };
    const { code, facts } = opened(plan).refusal('2024-05-02', provinceOffice, wish);
    expect([code, facts['lowest']]).toEqual(['PRODUCTS_BEGIN_BELOW', 'district']);
  });

  test('are refused for the same product under another id', () => {
    const bench = opened(rest);
    const again = { ...addition, id: 'bun', name: 'BÚN VÂN CÙ', owner };
    expect(bench.when('2024-05-02', commune, again)).toBe('PRODUCT_TWICE');
  });
});

describe('reports of the communes', () => {
  test('in time meet the deadline of that commune alone', () => {
    const bench = opened();
    expect(bench.when('2024-06-20', commune, report)).toEqual([
      ...['ReportSubmitted', 'DeadlineMet', 'NoticeOrdered'],
    ]);
    expect(bench.event('DeadlineMet').id).toBe('report:half-year:hue/huong-tra/huong-toan');
    expect(bench.when('2024-06-21', commune, report)).toBe('REPORT_ALREADY_IN');
  });

  test('not given are missed, reminded and escalated to the office', () => {
    const bench = opened();
    const types = bench.untilDay('2024-07-05');
    expect(types.filter((type) => type === 'DeadlineMissed')).toHaveLength(6);
    expect(bench.when('2024-07-05', commune, report)).toContain('DeadlineDoneLate');
  });

  test('for another commune are refused', () => {
    expect(opened().when('2024-06-20', otherCommune, report)).toBe('NOT_YOUR_AREA');
  });
});

describe('a renewal', () => {
  const renewal = {
    cycle: 'x-2027',
    product: {
      no: 1,
      name: 'Bún Vân Cù',
      owner: { id: 'tht-bun-van-cu', name: 'Tổ hợp tác' },
      commune: { area: 'hue/huong-tra/huong-toan', name: 'Xã Hương Toàn', office: 'UBND' },
      kind: 'first',
    },
    regulation: '148-2023',
    renewal: {
      recognition: 'x',
      certificateNumber: '1',
      expiresOn: '2024-12-31',
      opensOn: '2024-07-04',
      closesOn: '2024-09-02',
    },
  };

  test('opens a cycle under this plan', () => {
    const bench = opened();
    expect(bench.when('2024-07-10', SYSTEM, { type: 'RenewProduct', renewal })).toEqual([
      'MessageOrdered',
    ]);
  });

  test('is asked for by the commune that replaced the product’s, and by no other', () => {
    const own = renewal.product.commune.area;
    const asked = (by: string) =>
      opened().when('2024-07-10', SYSTEM, { type: 'RenewProduct', renewal: { ...renewal, by } });
    expect(asked('hue/huong-tra/xa-khac')).toBe('NOT_YOUR_AREA');
    expect(asked(own)).toEqual(['MessageOrdered']);
  });

  test('keeps the place of its producer when the commune has gone to another province', () => {
    const former = 'dak-nong/dak-song/xa-a';
    const { commune, ...product } = renewal.product;
    const communes = huongTra.communes.map((own, i) =>
      i === 0 ? { ...own, replaces: [former] } : own,
    );
    const bench: YearBench = new CaseBench(programmeYear, 'x');
    const year = { ...programmeYear.initial, stage: 'running', plan: { ...huongTra, communes } };
    const moved = { ...renewal, product: { ...product, commune: { ...commune, area: former } } };
    const context = { now: 0, actor: SYSTEM, stream: bench.id, version: 1 };
    const [told] = programmeYear.decide(
      { type: 'RenewProduct', renewal: moved },
      year as YearState,
      context,
    );
    expect(told).toMatchObject({
      data: {
        message: {
          command: {
            opening: {
              product: {
                owner: { area: 'dak-nong/chu-the/tht-bun-van-cu' },
                commune: { area: huongTra.communes[0]?.area },
              },
            },
          },
        },
      },
    });
  });

  test('under another law is refused', () => {
    const other = { ...renewal, regulation: '26-2026' };
    expect(opened().when('2024-07-10', SYSTEM, { type: 'RenewProduct', renewal: other })).toBe(
      'PLAN_OF_OTHER_LAW',
    );
  });
});

test('a plan with faults is refused whole, with every fault', () => {
  const plan = { ...huongTra, regulation: '149-2023', calendar: 'vn-9' };
  const bench: YearBench = new CaseBench(programmeYear, 'bad');
  const { code, faults } = bench.refusal('2024-04-09', office, draft(plan));
  expect(code).toBe('PLAN_FAULTS');
  expect(faults?.map(({ path }) => path)).toEqual(
    expect.arrayContaining(['regulation', 'calendar']),
  );
});

test('the year closes on its day: what was not done is on record as missed, nothing runs on', () => {
  const bench = opened();
  bench.untilDay('2025-06-30');
  expect(bench.state.stage).toBe('closed');
  const deadlines = Object.values(bench.state.deadlines);
  expect(deadlines.filter(({ open, state }) => open || state === 'running')).toEqual([]);
  expect(deadlines.filter(({ state }) => state === 'missed')).toHaveLength(12);
});

const drafted = (plan = huongTra): YearBench =>
  new CaseBench<YearState, YearEvent>(programmeYear, plan.id).given(
    '2024-03-25',
    office,
    draft(plan),
  );

describe('a draft', () => {
  test('opens nothing: its authority is asked', () => {
    const bench = drafted();
    expect(bench.types()).toEqual(['PlanDrafted', 'NoticeOrdered']);
    expect([bench.noticed(), bench.state.stage]).toEqual([['plan-drafted'], 'draft']);
    expect(bench.when('2024-04-10', commune, addition)).toBe('WRONG_STAGE');
  });

  test('is replaced by a corrected one, which is what the authority approves', () => {
    const bench = drafted();
    const title = 'Kế hoạch đã sửa';
    bench.given('2024-04-01', office, draft({ ...huongTra, title }));
    bench.given('2024-04-09', chair, approve);
    expect(bench.state).toMatchObject({
      stage: 'running',
      plan: { title },
      approval: { number: '1227/KH-UBND', signedOn: '2024-04-09' },
    });
  });

  test('lapses with its year when nobody decides', () => {
    const bench = drafted();
    expect(bench.untilDay('2025-01-16')).toEqual(['PlanWithdrawn']);
    expect(bench.state).toMatchObject({ stage: 'withdrawn' });
  });
});

describe('a year cannot be opened', () => {
  test.each([
    ['when its last round takes nothing any more', '2024-09-25 09:00'],
    ['when it is over', '2026-11-01'],
  ])('%s', (_why, when) => {
    expect(new CaseBench(programmeYear, 'late').when(when, office, draft())).toBe('YEAR_OVER');
    expect(drafted().when(when, chair, approve)).not.toContain('ProgrammeOpened');
  });

  test.each([
    ['before its plan was issued', '2024-04-08', approve, 'SIGNED_IN_FUTURE'],
    [
      'by a decision older than the plan',
      '2024-04-09',
      { ...approve, signedOn: '2024-04-08' },
      'DAY_TOO_EARLY',
    ],
  ])('%s', (_why, when, wish, code) => expect(drafted().when(when, chair, wish)).toBe(code));

  test('but a plan without rounds can, until it closes', () => {
    const plan = { ...huongTra, rounds: [] };
    const bench = drafted(plan);
    expect(bench.when('2025-01-14', chair, approve)).toContain('ProgrammeOpened');
  });

  test('by its office, by another authority, or by a higher one', () => {
    expect(drafted().when('2024-04-09', office, approve)).toBe('WRONG_ROLE');
    expect(drafted().when('2024-04-09', provinceChair, approve)).toBe('NOT_YOUR_AREA');
    expect(new CaseBench(programmeYear, 'x').when('2024-04-09', provinceOffice, draft())).toBe(
      'NOT_YOUR_AREA',
    );
  });
});
