import { projectRoot } from '@ocop/platform';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PLAN_FIELD_WORDS } from './support/plan-field-words';
import { planReference } from './support/plan-reference';

const file = join(projectRoot(), 'infra', 'docs', 'plan-language.md');

/** `OCOP_WRITE_PLAN_LANGUAGE=1 npm test -- plan-language` writes it anew. */
test('the reference of the plan language is what the shapes are', () => {
  const page = planReference();
  if (process.env['OCOP_WRITE_PLAN_LANGUAGE']) return writeFileSync(file, page);
  expect(readFileSync(file, 'utf8')).toBe(page);
});

test('it speaks of no field that there is not', () => {
  const page = planReference();
  const gone = Object.keys(PLAN_FIELD_WORDS).filter((path) => {
    const words = PLAN_FIELD_WORDS[path] ?? '';
    return !page.includes(words);
  });
  expect(gone).toEqual([]);
});
