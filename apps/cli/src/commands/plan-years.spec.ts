import { planFileNamed, readPlanFile } from '@ocop/platform';
import { planCalendar, planFaults, planOfYear, withDefaults, type Plan } from '@ocop/programmes';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { explainPlan } from './plan-explain';
import { newPlan } from './plan-new';

const folder = mkdtempSync(join(tmpdir(), 'ocop-plan-years-'));
const told: string[] = [];
const write = process.stdout.write.bind(process.stdout);
beforeAll(() => {
  process.stdout.write = (text: string) => told.push(text) > 0;
});
beforeEach(() => told.splice(0));
afterAll(() => {
  process.stdout.write = write;
  rmSync(folder, { recursive: true, force: true });
});

const written = (name: string) =>
  parse(readFileSync(planFileNamed(name), 'utf8')) as Record<string, unknown>;

describe('next year’s plan', () => {
  test.each(['hue-2027', 'hung-yen-2026', 'bac-giang-2020'])(
    'of %s is complete but for its papers and products',
    (name) => {
      const year = Number(written(name)['year']) + 1;
      const plan = withDefaults(planOfYear(written(name), year)) as Plan;
      const filled = {
        ...plan,
        document: { ...plan.document, number: '2/KH-UBND', signedBy: 'A' },
      };
      const paths = planFaults(filled).map(({ path }) => path);
      // A law that has ended meanwhile is the new plan's business.
      expect(paths.filter((path) => !/^(regulation|authority|higher)/.test(path))).toEqual([]);
      expect([plan.year, plan.products, plan.document.number]).toEqual([year, [], '']);
    },
  );

  test('keeps the words of its days a year later, and names the days off', async () => {
    const file = join(folder, 'hue-2028.yaml');
    await newPlan({ from: 'hue-2027', year: '2028', out: file });
    const text = readFileSync(file, 'utf8');
    expect(text).toMatch(/^# (Cần điền|To be filled in).*document\.number/);
    expect(text).toMatch(/# .*29\/04\/2028/);
    const plan = parse(text) as Plan;
    expect(plan.rounds.map(({ id }) => id)).toEqual(['hue-2028-dot-1', 'hue-2028-dot-2']);
    expect(JSON.stringify(plan)).not.toMatch(/"(before|by|on)":"2027/);
    await expect(readPlanFile(file)).rejects.toThrow('document.number');
    await expect(newPlan({ from: 'hue-2027', year: '2028', out: file })).rejects.toThrow('EEXIST');
  });

  test.each(['2027', '1024', '2100', 'sang năm'])('is not made for the year %s', async (year) => {
    await expect(newPlan({ from: 'hue-2027', year })).rejects.toThrow('2027');
    expect(existsSync(join(folder, 'x'))).toBe(false);
  });
});

describe('a plan is explained as a calendar', () => {
  test('each day with who, the words of the plan and working days', async () => {
    await explainPlan('huong-tra-2024', { json: true });
    const { months } = JSON.parse(told.join('')) as { months: { month: string; days: object[] }[] };
    const july = months.find(({ month }) => month === '2024-07');
    expect(july?.days).toContainEqual(
      expect.objectContaining({
        name: 'huong-tra-2024-dot-1:recognise',
        last: '2024-07-09',
        holder: 'UBND thị xã Hương Trà',
        workingDays: expect.any(Number),
      }),
    );
  });

  test('for people: month by month, days off named', async () => {
    await explainPlan('hue-2027', {});
    expect(told.join('')).toMatch(/30\/04\/2027/);
    const plan = await readPlanFile(planFileNamed('hue-2027'));
    const days = planCalendar(plan).flatMap(({ days: each }) => each);
    expect(days.length).toBeGreaterThanOrEqual(9);
    expect(days.some(({ dayOff }) => dayOff !== undefined)).toBe(true);
  });
});
