import { draftOf, emptyRecord, isForPeople, readRecord } from './draft';
import type { FormField } from './form';

const words = { vi: 'x', en: 'x' };
const field = (
  name: string,
  kind: FormField['kind'],
  more: Partial<FormField> = {},
): FormField => ({
  name,
  kind,
  label: words,
  optional: false,
  ...more,
});

const decision = field('decision', 'text', { max: 20 });
const signedOn = field('signedOn', 'date');
const missing = field('missing', 'list', {
  min: 1,
  max: 3,
  item: field('', 'record', {
    fields: [field('paper', 'text', { max: 40 }), field('reason', 'text', { max: 500 })],
  }),
});

test('a form sends what was written as the API takes it, and leaves out what was left open', () => {
  const note = field('note', 'text', { optional: true, max: 100 });
  const { value, faults } = readRecord([decision, signedOn, note], {
    decision: ' 12/QĐ-UBND ',
    signedOn: '9/7/2024',
    note: '  ',
  });
  expect(faults).toEqual([]);
  expect(value).toEqual({ decision: '12/QĐ-UBND', signedOn: '2024-07-09' });
});

test('each fault stands at its place, by the names that the API itself uses', () => {
  const written = {
    decision: '',
    signedOn: '31/02/2024',
    missing: [{ paper: 'Phiếu', reason: '' }],
  };
  const { faults } = readRecord([decision, signedOn, missing], written);
  expect(faults.map(({ path }) => path)).toEqual(['decision', 'signedOn', 'missing[0].reason']);
});

test('a list begins with one row where one is needed, and takes no more than it may hold', () => {
  expect(emptyRecord([missing])).toEqual({ missing: [{ paper: '', reason: '' }] });
  const row = { paper: 'a', reason: 'b' };
  const { faults } = readRecord([missing], { missing: [row, row, row, row] });
  expect(faults).toMatchObject([{ path: 'missing', expectedVi: 'từ 1 đến 3 mục' }]);
});

test('what may be left out is left out, also when its list begins with a row that nobody filled in', () => {
  const money = field('money', 'record', { optional: true, fields: [missing, decision] });
  expect(readRecord([money], emptyRecord([money]))).toEqual({ value: {}, faults: [] });
  const begun = { money: { missing: [{ paper: 'a', reason: '' }], decision: '' } };
  const { faults } = readRecord([money], begun);
  expect(faults.map(({ path }) => path)).toEqual(['money.missing[0].reason', 'money.decision']);
});

test('an unticked box is a no where an answer is needed, and nothing where it is not', () => {
  const fields = [field('agree', 'flag'), field('chair', 'flag', { optional: true })];
  expect(readRecord(fields, emptyRecord(fields)).value).toEqual({ agree: false });
});

test('points may be none at a criterion; a variant carries its kind', () => {
  const choices = field('choices', 'map', {
    max: 60,
    names: { max: 12, pattern: '^[1-9]' },
    item: field('', 'integer', { min: 0, max: 100, orNone: true }),
  });
  const amendment = field('amendment', 'variants', {
    variants: [{ value: 'move-date', label: words, fields: [field('to', 'date')] }],
  });
  const { value, faults } = readRecord([choices, amendment], {
    choices: [
      { name: '1.1', value: '3' },
      { name: '1.2', value: '' },
    ],
    amendment: { kind: 'move-date', to: '01/10/2024' },
  });
  expect(faults).toEqual([]);
  expect(value).toEqual({
    choices: { '1.1': 3, '1.2': null },
    amendment: { kind: 'move-date', to: '2024-10-01' },
  });
});

test('what is known already is written as people write it, and reads back the same', () => {
  const known = { signedOn: '2024-07-09', missing: [{ paper: 'Phiếu', reason: 'hết hạn' }] };
  const draft = {
    signedOn: draftOf(signedOn, known.signedOn),
    missing: draftOf(missing, known.missing),
  };
  expect(draft.signedOn).toBe('09/07/2024');
  expect(readRecord([signedOn, missing], draft).value).toEqual(known);
});

test('a list that may be left out begins empty and is left out', () => {
  const photographs = { ...missing, optional: true };
  const draft = emptyRecord([photographs]);
  expect(draft).toEqual({ missing: [] });
  expect(readRecord([photographs], draft)).toEqual({ value: {}, faults: [] });
});

test('what was chosen is sent as it is: a choice has no length', () => {
  const tier = field('tier', 'choice', {
    options: [{ value: 'province', label: { vi: 'cấp tỉnh', en: 'province' } }],
  });
  expect(readRecord([tier], { tier: 'province' })).toEqual({
    value: { tier: 'province' },
    faults: [],
  });
});

test('nobody is asked for the fingerprint of a file, only to choose one where that can be done', () => {
  const pattern = '^[0-9a-f]{64}$';
  const photographs = field('photographs', 'list', {
    optional: true,
    item: field('', 'text', { pattern }),
  });
  const scan = field('scan', 'text', { optional: true, pattern, refersTo: 'claim-file' });
  const file = field('file', 'text', { pattern });
  expect([decision, photographs, scan, file].filter(isForPeople)).toEqual([decision, scan, file]);
});
