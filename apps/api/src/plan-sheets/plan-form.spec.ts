import type { FormField } from '../actions/action.answers';
import { planForm } from './plan-form';

const inside = (field: FormField): FormField[] => [
  field,
  ...(field.fields ?? []).flatMap(inside),
  ...(field.item ? inside(field.item) : []),
];
const all = planForm.flatMap(inside);

test('every field of a plan has a name in both languages, and every choice its words', () => {
  const nameless = all.filter(({ name, label }) => name !== '' && label.vi === name);
  expect(nameless.map(({ name }) => name)).toEqual([]);
  const wordless = all.flatMap(({ name, options = [] }) =>
    options.filter(({ value, label }) => label.vi === value).map(({ value }) => `${name} ${value}`),
  );
  expect(wordless).toEqual([]);
});

test('the days of a round stand beside the article that gives them', () => {
  const rounds = planForm.find(({ name }) => name === 'rounds')?.item?.fields ?? [];
  expect(rounds.find(({ name }) => name === 'intakeCloses')?.basis?.clause).toBe('điều 5 khoản 1');
});
