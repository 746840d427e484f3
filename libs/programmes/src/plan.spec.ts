import { huongTra, planNamed } from '../../../test/support/plans';
import { councilRules, type Plan, planFaults, unknownDefaults, withDefaults } from '.';

type Changed = { [K in keyof Plan]?: unknown };
const changed = (change: Changed): Plan => ({ ...structuredClone(huongTra), ...change }) as Plan;
const round = (i: number, change: object) => {
  const rounds = structuredClone(huongTra.rounds).map((r, j) =>
    j === i ? { ...r, ...change } : r,
  );
  return changed({ rounds });
};
const source = { default: 'test' };
const issued = (issuedOn: string, more: Changed = {}) =>
  changed({ ...more, document: { ...huongTra.document, issuedOn } });
const above = huongTra.higher[0] as Plan['higher'][number];
const higher = (i: number, change: object) =>
  changed({ higher: huongTra.higher.map((a, j) => (i === j ? { ...a, ...change } : a)) });

const paths = (plan: Plan) => planFaults(plan).map(({ path }) => path);

describe('a plan is refused', () => {
  test('with every fault at once', () => {
    const plan = round(0, { recognise: { before: '2024-06-01', source }, tier: 'centre' });
    expect(paths({ ...plan, regulation: '148-2023', calendar: 'vn-9' })).toEqual(
      expect.arrayContaining(['calendar', 'rounds[0].tier', 'rounds[0].recognise.before']),
    );
  });

  test.each<[string, Plan, string]>([
    [
      'a round that ends before it starts',
      round(0, { recognise: { before: '2024-04-01', source } }),
      'rounds[0].recognise.before',
    ],
    ['a tier the law does not know', round(0, { tier: 'commune' }), 'rounds[0].tier'],
    [
      'a threshold the law does not allow',
      round(0, { forwardFrom: { points: 60, source } }),
      'rounds[0].forwardFrom.points',
    ],
    ['an unknown regulation', changed({ regulation: '149-2023' }), 'regulation'],
    [
      'a date outside the year',
      round(1, { recognise: { before: '2025-10-10', source } }),
      'rounds[1].recognise.before',
    ],
    ['rounds out of order', changed({ rounds: [...huongTra.rounds].reverse() }), 'rounds[1].no'],
    [
      'a gap between rounds',
      round(1, { opens: { on: '2024-08-01', source } }),
      'rounds[1].opens.on',
    ],
    [
      'a commune outside the authority',
      changed({
        communes: [...huongTra.communes, { area: 'hue/phong-dien/x', name: 'x', office: 'x' }],
      }),
      'communes[6].area',
    ],
    [
      'a product of an unknown commune',
      changed({ products: [{ ...huongTra.products[0], commune: 'hue/huong-tra/x' }] }),
      'products[0].commune',
    ],
    [
      'a quorum above one',
      changed({ council: { ...huongTra.council, quorum: { present: 5, of: 4 } } }),
      'council.quorum.present',
    ],
    [
      'a rule without a source',
      changed({ additions: { before: '2024-06-10', source: {} } }),
      'additions.source',
    ],
    ['unknown defaults', changed({ defaults: 'system-9' }), 'defaults'],
    ['a law that came later', changed({ regulation: '26-2026' }), 'regulation'],
    ['a law that had ended', changed({ regulation: '1048-2019' }), 'regulation'],
    [
      'an issue date after the law’s last day',
      issued('2026-06-01', { year: 2026, regulation: '148-1489-2025' }),
      'regulation',
    ],
    ['a district that was abolished', issued('2025-07-01', { year: 2025 }), 'authority.tier'],
    [
      'a province that was merged',
      issued('2025-08-01', { authority: { ...huongTra.authority, area: 'dak-nong' } }),
      'authority.area',
    ],
    ['an issue date of another time', issued('2026-04-09'), 'document.issuedOn'],
    [
      'a round before it the year closes',
      changed({ closes: { on: '2024-06-01', source } }),
      'closes.on',
    ],
    [
      'a closing before its last duty',
      changed({ closes: { on: '2024-12-15', source } }),
      'closes.on',
    ],
    [
      'a report due in another time',
      changed({ reports: [{ ...huongTra.reports[0], before: '2031-07-01' }] }),
      'reports[0].before',
    ],
    [
      'a report due before the plan',
      changed({ reports: [{ ...huongTra.reports[0], before: '2024-04-09' }] }),
      'reports[0].before',
    ],
    ['a round under a name of its own', round(0, { id: 'dot-1' }), 'rounds[0].id'],
    [
      'a round that opens when the one before has closed',
      round(1, { opens: { on: '2024-06-25', source } }),
      'rounds[1].opens.on',
    ],
    [
      'a middle round decided in the next year',
      round(0, { recognise: { before: '2025-01-10', source } }),
      'rounds[0].recognise.before',
    ],
    ['a district without the province that took over from it', changed({ higher: [] }), 'higher'],
    ['the own tier above', higher(0, { tier: 'district' }), 'higher[0].tier'],
    [
      'the same tier twice above',
      changed({ higher: [above, { ...above, id: 'x' }] }),
      'higher[1].tier',
    ],
    ['an id twice', higher(0, { id: 'huong-tra' }), 'higher[0].id'],
    ['a symbol twice', higher(0, { symbol: 'GCN-OCOP-HT' }), 'higher[0].symbol'],
    [
      'a commune twice',
      changed({ communes: [...huongTra.communes, ...huongTra.communes.slice(0, 1)] }),
      'communes[6].area',
    ],
    [
      'products at a tier where no dossier begins',
      { ...planNamed('thua-thien-hue-2024'), products: huongTra.products },
      'products',
    ],
    [
      'a commune check longer than the law gives',
      changed({
        regulation: '26-2026',
        terms: { ...huongTra.terms, communeCheck: { workingDays: 20, source } },
      }),
      'terms.communeCheck.workingDays',
    ],
    [
      'a district under a law without districts',
      changed({ regulation: '26-2026' }),
      'authority.tier',
    ],
  ])('for %s', (_why, plan, path) => expect(paths(plan)).toContain(path));

  test('for the same product twice, whatever case or composition its name is in', () => {
    const [first] = huongTra.products;
    const twin = { ...first, no: 8, id: 'twin', name: first?.name.toUpperCase().normalize('NFD') };
    const plan = changed({ products: [...huongTra.products, twin] });
    expect(planFaults(plan)).toMatchObject([
      { path: 'products[7].name', expected: 'not the same as products[0].name' },
    ]);
  });
});

describe('a former commune is replaced', () => {
  const lamDong = (issuedOn: string, ...replaces: string[]): Plan => {
    const hue = planNamed('hue-2027');
    const authority = { ...hue.authority, id: 'lam-dong', area: 'lam-dong' };
    const communes = [{ area: 'lam-dong/xa-a', name: 'Xã A', office: 'UBND xã A', replaces }];
    return { ...hue, year: 2026, authority, communes, document: { ...hue.document, issuedOn } };
  };
  const replacedFaults = (plan: Plan) =>
    planFaults(plan).filter(({ path }) => path.includes('replaces'));

  test.each([
    ['of the own province', '2026-06-01', ['lam-dong/da-huoai/x'], 0],
    ['of a province merged into it', '2026-06-01', ['dak-nong/dak-song/x', 'binh-thuan/y/z'], 0],
    ['before the merger', '2025-06-30', ['dak-nong/dak-song/x'], 1],
    ['of another province', '2026-06-01', ['ha-noi/x/y'], 1],
    ['that is a whole province', '2026-06-01', ['dak-nong'], 1],
    ['that is a district', '2026-06-01', ['dak-nong/dak-song'], 1],
    ['that is a producer', '2026-06-01', ['dak-nong/chu-the/htx-x'], 1],
    ['that is still there', '2026-06-01', ['lam-dong/xa-a'], 1],
    ['twice', '2026-06-01', ['dak-nong/a/x', 'dak-nong/a/x'], 1],
  ])('%s', (_what, issuedOn, replaces, faults) =>
    expect(replacedFaults(lamDong(issuedOn, ...replaces))).toHaveLength(faults),
  );

  test('by a district inside its own area only', () => {
    const [first] = huongTra.communes;
    const plan = (former: string) =>
      changed({ communes: [{ ...first, replaces: [former] }, ...huongTra.communes.slice(1)] });
    expect(replacedFaults(plan('hue/huong-tra/cu'))).toEqual([]);
    expect(replacedFaults(plan('hue/phong-dien/cu'))).toHaveLength(1);
  });
});

test('the last round may be decided and sent on in the first half of the next year', () => {
  const last = {
    recognise: { before: '2025-02-28', source },
    forward: { before: '2025-03-15', source },
  };
  const plan = { ...round(1, last), closes: { on: '2025-04-01', source } };
  expect(planFaults(plan)).toEqual([]);
});

test('a plan whose last round runs over the end of its law stands: the transition decides', () => {
  const hue = planNamed('hue-2027');
  const in2026 = JSON.parse(
    JSON.stringify(hue).replaceAll('2027', '2026').replaceAll('2028', '2027'),
  ) as Plan;
  const document = { ...hue.document, issuedOn: '2026-01-15' };
  const thresholds = { regulation: '148-1489-2025', document };
  expect(planFaults({ ...in2026, ...thresholds })).toEqual([]);
});

test('unknown defaults are the only fault of a plan that leaves its sections to them', () => {
  const { terms: _, council: __, ladders: ___, consequences: ____, ...written } = huongTra;
  expect(unknownDefaults({ ...written, defaults: 'system-9' })).toEqual([
    {
      path: 'defaults',
      expected: 'one of system-1, system-2, system-3',
      expectedVi: 'một trong system-1, system-2, system-3',
      got: '"system-9"',
    },
  ]);
  expect(unknownDefaults({ ...written, defaults: 7 })).toHaveLength(1);
  expect(unknownDefaults(written)).toEqual([]);
});

test('sections that a plan writes itself are not replaced by defaults', () => {
  const own = { ...huongTra.council, minMembers: 9 };
  const plan = withDefaults({ defaults: 'system-1', council: own }) as Plan;
  expect(plan.council.minMembers).toBe(9);
  expect(plan.ladders).toBeDefined();
});

test('what a plan leaves open about its council holds by defaults that name themselves so', () => {
  const { council: _, ...written } = huongTra;
  const [former, latest] = ['system-1', 'system-2'].map(
    (defaults) => withDefaults({ ...written, defaults }) as Plan,
  );
  expect(former?.council).toEqual(huongTra.council);
  expect(councilRules({ council: huongTra.council })).toMatchObject({ appointed: false });
  expect(latest?.council).toMatchObject({ appointed: true, secretaryScores: false });
  expect(latest?.council.source.default).toContain('system-2');
  expect(latest && planFaults(latest)).toEqual([]);
});
