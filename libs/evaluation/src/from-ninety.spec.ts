import { enclose } from '@ocop/casework';
import { SYSTEM } from '@ocop/ground';
import { CaseBench } from '../../../test/support/case-bench';
import { provinceChair, provinceOffice } from '../../../test/support/plans';
import {
  appointment,
  call,
  enter,
  luat,
  member,
  opening,
  present,
  rules,
  scoreWork,
  sheet,
  tallyOnBench,
  under,
  van,
} from '../../../test/support/round-bench';
import type { RoundOpening } from '@ocop/programmes';
import { evaluationRound, resultsOf } from '.';

const all = ['m1', 'm2', 'm3', 'm4', 'm5'];
const authority = {
  ...opening.authority,
  id: 'hue',
  tier: 'province',
  area: 'hue',
  name: 'UBND tỉnh',
} as const;
const centre = {
  ...authority,
  id: 'trung-uong',
  tier: 'centre',
  area: 'trung-uong',
  name: 'Bộ',
} as const;
const inHue = (id: string) => ({ ...member(id), area: 'hue' });

/** A province's round under a plan's rule: one product of 92 points (31 + 24 + 37 are too many: 40, 25, 27), one of 80. */
function scoredAtProvince(from90?: 'recognise-and-forward' | 'forward-only') {
  const council = { ...rules.council, ...(from90 ? { from90 } : {}) };
  const given = enclose({ ...rules, council, authorities: [authority, centre] });
  const how = { ...opening, tier: 'province', authority, rules: given } as RoundOpening;
  const bench = new CaseBench(evaluationRound, 'hue-dot-1').given('2024-04-09', SYSTEM, {
    type: 'OpenRound',
    opening: how,
  });
  for (const id of [van, luat])
    bench.given('2024-06-20', SYSTEM, {
      ...enter(id, '2024-06-20'),
      under: { ...under, tier: 'province', area: 'hue' },
    });
  bench.untilDay('2024-06-26');
  bench.given('2024-06-26', provinceChair, appointment).given('2024-06-26', provinceOffice, call);
  bench.given('2024-07-01', provinceOffice, present(...all));
  for (const id of all) {
    bench.given('2024-07-01 09:00', inHue(id), sheet(van, id, 40, 25, 27));
    bench.given('2024-07-01 09:00', inHue(id), sheet(luat, id, 32, 22, 26));
  }
  bench.given('2024-07-01 10:00', provinceOffice, { type: 'CloseScoring' });
  const work = scoreWork(bench);
  const result = tallyOnBench(bench, work.request);
  bench.given('2024-07-01 10:00', SYSTEM, { type: 'WorkDone', work: work.id, result });
  return bench.given('2024-07-01 11:00', inHue('m1'), { type: 'CloseSession', minutes: '1/BB' });
}

test('92 points at the province only go up, by the law and by a plan that says so (Nghệ An)', () => {
  for (const bench of [scoredAtProvince(), scoredAtProvince('forward-only')])
    expect(resultsOf(bench.state)).toMatchObject([
      { stars: 5, outcome: 'forward' },
      { stars: 4, outcome: 'recognise' },
    ]);
});

test('or have four stars at once, and stand on the letter to the centre besides (Cần Thơ, Hà Nội)', () => {
  const bench = scoredAtProvince('recognise-and-forward');
  const [first] = resultsOf(bench.state);
  expect(first).toMatchObject({ stars: 4, outcome: 'recognise', alsoForward: true });
  bench.given('2024-07-02', provinceOffice, { type: 'SubmitResults', report: '31/BC' });
  bench.given('2024-07-05', provinceChair, {
    type: 'ApproveResults',
    decision: '348/QĐ-UBND',
    signedOn: '2024-07-05',
  });
  expect(bench.state.stage).toBe('decided');
  bench.given('2024-07-08', provinceOffice, {
    type: 'ForwardDossiers',
    letter: '9',
    sentOn: '2024-07-08',
  });
  expect(bench.event('DossiersForwarded').products).toEqual([van]);
  expect([bench.told(), bench.state.stage]).toEqual([[], 'closed']);
});
