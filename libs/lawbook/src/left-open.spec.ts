import { type Plan, withDefaults } from '@ocop/programmes';
import { regulations } from '@ocop/regulations';
import { detailsOf } from '.';

const plan = withDefaults({ defaults: 'system-2' }) as Plan;

/** What the defaults of this system answer at a path such as `council.quorum`, as a law shows it. */
function answerAt(path: string): unknown {
  const found = path
    .split('.')
    .reduce<unknown>((part, name) => (part as Record<string, unknown> | undefined)?.[name], plan);
  const { workingDays, present, of } = (found ?? {}) as Partial<Record<string, number>>;
  if (present !== undefined) return `${present}/${of}`;
  if (typeof found === 'boolean') return found ? 'yes' : 'no';
  return workingDays ?? found;
}

test('the defaults that a law shows for what it leaves open are those that plans are filled with', () => {
  const shown = regulations.flatMap(({ id }) => detailsOf(id)?.leftOpen ?? []);
  const answered = shown.filter((one) => one.plan && answerAt(one.plan) !== undefined);
  expect(new Set(answered.map(({ id }) => id)).size).toBeGreaterThanOrEqual(12);
  for (const { id, plan: path = '', default: value } of answered)
    expect({ id, value: answerAt(path) }).toEqual({ id, value });
});
