import { projectRoot } from '@ocop/platform';
import { PERSONAL_DATA, RETENTIONS } from '@ocop/records';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { textFieldsOfEvents } from './support/event-fields';
import { holdsNobody, lastTwo } from './support/nothing-personal';
import { personalDataPage } from './support/personal-data-page';

const page = join(projectRoot(), 'infra', 'docs', 'security', 'personal-data.md');
const named = new Set(PERSONAL_DATA.flatMap(({ fields = [] }) => fields));

/** `OCOP_WRITE_PERSONAL=1 npm test -- personal-data` writes it anew. */
test('the page of personal data is what the inventory says', () => {
  if (process.env['OCOP_WRITE_PERSONAL']) return writeFileSync(page, personalDataPage());
  expect(readFileSync(page, 'utf8')).toBe(personalDataPage());
});

test('every field of an event that can hold text is in the inventory, or known to hold nobody', () => {
  const events = textFieldsOfEvents();
  const found = [...events].flatMap(([event, fields]) =>
    fields.map((field) => ({ event, field, end: lastTwo(field) })),
  );
  const forgotten = found.filter(({ field, end }) => !named.has(end) && !holdsNobody(field));
  expect(forgotten).toEqual([]);
  expect(events.get('CouncilConvened')).toContain('members.name');
  expect([...named].filter((name) => !found.some(({ end }) => end === name))).toEqual([]);
});

test('whatever goes after a time belongs to somebody’s data, and each datum stands in one place', () => {
  const used = PERSONAL_DATA.flatMap(({ until }) => ('retention' in until ? until.retention : []));
  expect(Object.keys(RETENTIONS).filter((kind) => !used.some((one) => one === kind))).toEqual([]);
  const columns = PERSONAL_DATA.flatMap((datum) => datum.columns);
  expect(columns.filter((column, at) => columns.indexOf(column) !== at)).toEqual([]);
});
