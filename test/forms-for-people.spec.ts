import { aggregates } from '@ocop/contracts';
import { patternSaid } from '../apps/web/src/shared/forms/pattern-said';

/** Every form of text that a command asks for, in whatever depth. */
function patternsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'pattern' in value && typeof value.pattern === 'string' ? [value.pattern] : [];
  return [...own, ...Object.values(value).flatMap(patternsIn)];
}

test('no form tells people of signs that only machines read', () => {
  const shapes = Object.values(aggregates).flatMap(({ actions }) =>
    Object.values(actions)
      .filter(({ internal }) => !internal)
      .map(({ fields }) => fields),
  );
  const asked = [...new Set(shapes.flatMap(patternsIn))];
  expect(asked.length).toBeGreaterThan(5);
  expect(asked.filter((pattern) => patternSaid(pattern, 'vi').includes(pattern))).toEqual([]);
});
