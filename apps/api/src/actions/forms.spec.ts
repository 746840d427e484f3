import { shapeFaults } from '@ocop/ground';
import { aggregates } from '@ocop/contracts';
import type { FormField } from './action.answers';
import { actionForms } from './forms';
import { consequenceWords } from './words/consequences';
import { ownFieldWords } from './words/fields';
import { fieldHelp } from './words/help';

interface Placed {
  readonly place: string;
  readonly field: FormField;
}

/** Every field of a form in whatever depth, with its place. */
function fieldsIn(place: string, fields: readonly FormField[]): Placed[] {
  return fields.flatMap((field) => {
    const here = field.name === '' ? place : `${place}.${field.name}`;
    return [
      { place: here, field },
      ...fieldsIn(here, field.fields ?? []),
      ...fieldsIn(here, field.item ? [field.item] : []),
      ...(field.variants ?? []).flatMap((variant) => fieldsIn(here, variant.fields)),
    ];
  });
}

const all = actionForms.flatMap(({ command, fields }) => fieldsIn(command, fields));
const formOf = (command: string) => actionForms.find((form) => form.command === command);

test('every field of every command has words in both languages, and so has every choice', () => {
  expect(all.length).toBeGreaterThan(250);
  const labels = all.flatMap(({ place, field }) => [
    { place, label: field.label },
    ...(field.options ?? []).map(({ value, label }) => ({ place: `${place}=${value}`, label })),
    ...(field.variants ?? []).map(({ value, label }) => ({ place: `${place}=${value}`, label })),
  ]);
  const wordless = labels.filter(({ label }) => label.vi === label.en);
  expect(wordless.map(({ place }) => place)).toEqual([]);
});

test('words for one field, help and consequences stand at places that there are', () => {
  const places = new Set(all.flatMap(({ place, field }) => [place, field.name]));
  expect(Object.keys(ownFieldWords).filter((place) => !places.has(place))).toEqual([]);
  expect(Object.keys(fieldHelp).filter((place) => !places.has(place))).toEqual([]);
  expect(Object.keys(consequenceWords).filter((command) => !formOf(command))).toEqual([]);
});

test('the authority’s decision says what it does, asks number and day, and cannot be given by mistake', () => {
  const form = formOf('ApproveResults');
  expect(form?.consequence?.vi).toMatch(/giấy chứng nhận 36 tháng.*Không thu lại được/);
  expect(form?.fields.map(({ name, kind, optional }) => [name, kind, optional])).toEqual([
    ['decision', 'text', false],
    ['signedOn', 'date', false],
  ]);
});

test('a form asks for what its command takes', () => {
  const [form] = actionForms.filter(({ command }) => command === 'ReturnDossier');
  const [missing] = form?.fields ?? [];
  expect(missing).toMatchObject({
    kind: 'list',
    min: 1,
    item: { kind: 'record', fields: [{ name: 'paper' }, { name: 'reason', lines: 'many' }] },
  });
  const fields = aggregates['product-cycle'].actions['ReturnDossier']?.fields ?? {};
  const filled = { missing: [{ paper: 'Phiếu kiểm nghiệm', reason: 'đã hết hạn' }] };
  expect(shapeFaults({ kind: 'record', fields }, filled)).toEqual([]);
});

test('an id says what it is the id of', () => {
  const referring = all.flatMap(({ place, field }) =>
    field.refersTo ? [`${place}: ${field.refersTo}`] : [],
  );
  expect(referring).toEqual(
    expect.arrayContaining([
      'ExtendDeadline.deadline: deadline',
      'OpenSession.present: member',
      'AppointCouncil.members.id: person',
      'AmendPlan.amendments.date: plan-date',
      'SubmitReport.commune: area',
      'AskSupportPapers.papers: claim-paper',
      'AddSupportPapers.papers.paper: claim-paper',
      'ClaimSupport.papers.file: claim-file',
      'SignExpiryNotice.scan: claim-file',
    ]),
  );
});
