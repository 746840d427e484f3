import { aggregateOf } from '@ocop/contracts';
import { shapeFaults } from '@ocop/regulations';
import { KINDS } from './collections';
import { kindsWith, sampleOf, sendHelp } from './command-help';

const commands = KINDS.flatMap((kind) =>
  Object.entries(aggregateOf(kind).actions).flatMap(([name, { fields, internal }]) =>
    internal ? [] : [[name, fields] as const],
  ),
);

test.each(commands)(
  'the help of %s names every field, with an example that fits',
  (name, fields) => {
    const help = sendHelp(['send', name, '--help']);
    for (const field of Object.keys(fields)) expect(help).toContain(`  ${field}`);
    expect(help).toContain(`npx ocop send ${name} `);
    const example = Object.fromEntries(
      Object.entries(fields).map(([field, shape]) => [field, sampleOf(shape, field)]),
    );
    expect(shapeFaults({ kind: 'record', fields }, example)).toEqual([]);
  },
);

test('a command belongs to the kinds of cases that know it', () => {
  expect(kindsWith('FileDossier')).toEqual(['product-cycle']);
  expect(kindsWith('ExtendDeadline').length).toBeGreaterThan(1);
  expect(kindsWith('PassTime')).toEqual([]);
});
