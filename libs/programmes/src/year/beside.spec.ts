import { RuleViolation } from '@ocop/ground';
import { planNamed } from '../../../../test/support/plans';
import { formersOf, type Plan, requireFreePlan, type YearBeside } from '..';

const hue = planNamed('hue-2027');
const { id, title, year, regulation, document } = hue;
const opened: YearBeside = { id, title, year, regulation, document, stage: 'running' };
const said = hue.communes.flatMap(({ area, replaces }) =>
  (replaces ?? []).map((former) => ({ former, successor: area, programme: id })),
);

function refusal(plan: Plan, year: YearBeside = opened): string {
  try {
    requireFreePlan(plan, [year], said);
    return 'allowed';
  } catch (error) {
    return error instanceof RuleViolation ? error.code : String(error);
  }
}

describe('a plan beside those of its authority that were opened before', () => {
  test.each<[string, Partial<Plan>, string]>([
    ['the same file again', {}, 'allowed'],
    ['the same number and year under another id', { id: 'hue-2027-b' }, 'PROGRAMME_TWICE'],
    ['the same number in another year', { id: 'hue-2028', year: 2028 }, 'allowed'],
    [
      'another number in the same year',
      { id: 'hue-2027-b', document: { ...hue.document, number: '02/KH-UBND' } },
      'allowed',
    ],
  ])('%s', (_what, change, answer) => expect(refusal({ ...hue, ...change })).toBe(answer));

  test.each(['draft', 'withdrawn'] as const)('one that is a %s does not count', (stage) =>
    expect(refusal({ ...hue, id: 'hue-2027-b' }, { ...opened, stage })).toBe('allowed'),
  );

  test('a former commune keeps the successor that a running plan gave it', () => {
    const communes = hue.communes.map((commune, i) => ({
      ...commune,
      replaces: hue.communes[(i + 1) % hue.communes.length]?.replaces ?? [],
    }));
    const other = { ...hue, id: 'hue-2028', year: 2028 };
    expect(formersOf(other)).toEqual(said.map(({ former }) => former));
    expect(refusal(other)).toBe('allowed');
    expect(refusal({ ...other, communes })).toBe('SUCCESSION_TAKEN');
    expect(refusal({ ...other, communes }, { ...opened, stage: 'closed' })).toBe('allowed');
  });
});
