import { isoInVietnam } from '@ocop/calendar';
import type { LadderKind } from '@ocop/casework';
import type { CycleState } from '@ocop/certification';
import type { RoundState } from '@ocop/evaluation';
import { at } from '../../../../test/support/case-bench';
import { huongTra } from '../../../../test/support/plans';
import { RunningYear } from '../../../../test/support/running-year';
import type { Plan } from '../plan-shape';
import type { Amendment } from './shape';

const [dot1, dot2] = [`${huongTra.id}-dot-1`, `${huongTra.id}-dot-2`];
const BUN = `product-cycle/${huongTra.id}-bun-van-cu`;
const decision = (number: string, signedOn: string) => ({ decision: number, signedOn });

describe('reminders are changed by decision', () => {
  const calls = (...offsets: number[]) =>
    offsets.map((offset) => ({
      id: `d${offset}`,
      offset,
      unit: 'working-days' as const,
      to: ['holder' as const, 'commune' as const],
    }));
  const ladder = (kind: LadderKind, rungs: Plan['ladders']['report']): Amendment => ({
    kind: 'change-ladder',
    ladder: kind,
    rungs,
  });
  const reminded = (year: RunningYear, stream: string, deadline: string) =>
    year.world.events.flatMap(({ stream: of, type, data, at: on }) => {
      const { notice, deadline: mark } = data as {
        notice?: { key: string };
        deadline?: { id: string };
      };
      if (of !== stream || type !== 'NoticeOrdered' || mark?.id !== deadline) return [];
      return [[isoInVietnam(on).slice(0, 10), notice?.key ?? ''] as const];
    });

  test('the year calls by it from the day of the decision on, and nobody twice', () => {
    const year = new RunningYear();
    const half = `report:half-year:${huongTra.communes[0]?.area}`;
    const stream = `programme-year/${huongTra.id}`;
    // Its last day is 30 June; the plan calls five working days before, on 24 June at eight.
    year.world.advance(at('2024-06-24 08:30'));
    const before = reminded(year, stream, half);
    expect(before.map(([day]) => day)).toEqual(['2024-06-24']);
    const by = decision('1/QĐ-UBND', '2024-06-20');
    year.amend([ladder('report', calls(-5, -2, 0))], '2024-06-24 09:00', by);
    year.world.advance(at('2024-07-01'));
    const after = reminded(year, stream, half);
    expect(after.map(([day]) => day)).toEqual(['2024-06-24', '2024-06-27', '2024-06-30']);
    expect(new Set(after.map(([, key]) => key)).size).toBe(3);
  });

  test('an open round too: a rung of today is called today, one that was sent never again', () => {
    const year = new RunningYear();
    const stream = `evaluation-round/${dot1}`;
    const days = () => reminded(year, stream, 'intake-closing').map(([day]) => day);
    const by = (no: string) => decision(no, '2024-06-05');
    // The list closes with 24 June; by the plan communes are called ten and three working days before.
    year.amend([ladder('intake-closing', calls(-7, -2))], '2024-06-13 09:00', by('1'));
    year.world.advance(at('2024-06-13 10:00'));
    expect(days()).toEqual(['2024-06-10', '2024-06-13']);
    // The same names on other days are other reminders.
    const later = calls(-2, -1).map((rung, i) => ({ ...rung, id: ['d-7', 'd-2'][i] ?? '' }));
    year.amend([ladder('intake-closing', later)], '2024-06-14 09:00', by('2'));
    year.world.advance(at('2024-06-25'));
    expect(days()).toEqual(['2024-06-10', '2024-06-13', '2024-06-20', '2024-06-21']);
    const keys = reminded(year, stream, 'intake-closing').map(([, key]) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(year.types(stream).filter((type) => type === 'LaddersChanged')).toHaveLength(2);
  });

  test('cycles of the year follow, and what opens later opens with it', () => {
    const year = new RunningYear().amend([ladder('file-dossier', calls(-1))]);
    const { deadlines, rules } = year.world.state<CycleState>(BUN);
    expect(rules?.ladders['file-dossier']).toHaveLength(1);
    const rungs = deadlines[`file-dossier:${dot1}`]?.rungs.filter(
      ({ at: on }) => on > at('2024-04-23'),
    );
    expect(rungs).toHaveLength(1);
    year.world.advance(at('2024-07-12'));
    const second = year.world.state<RoundState>(`evaluation-round/${dot2}`);
    expect(second.rules?.ladders['file-dossier']).toHaveLength(1);
  });

  test('the same ladder, or two rungs of one name, is refused', () => {
    const year = new RunningYear();
    expect(year.refusal([ladder('report', huongTra.ladders.report)]).faults).toMatchObject([
      { path: 'amendments[0].rungs' },
    ]);
    const twice = [...calls(-1), ...calls(-1)];
    expect(year.refusal([ladder('report', twice)]).faults?.length).toBeGreaterThan(0);
  });
});
