import { aggregateOf } from '@ocop/contracts';
import { KINDS } from './collections';
import { kindsWith, sendHelp } from './command-help';

const commands = KINDS.flatMap((kind) =>
  Object.entries(aggregateOf(kind).actions).flatMap(([name, { fields, internal }]) =>
    internal ? [] : [[name, fields] as const],
  ),
);

test.each(commands)('the help of %s names every field, and has an example', (name, fields) => {
  const help = sendHelp(['send', name, '--help']);
  for (const field of Object.keys(fields)) expect(help).toContain(`  ${field}`);
  expect(help).toContain(`npx ocop send ${name} `);
});

test('a command belongs to the kinds of cases that know it', () => {
  expect(kindsWith('FileDossier')).toEqual(['product-cycle']);
  expect(kindsWith('ExtendDeadline').length).toBeGreaterThan(1);
  expect(kindsWith('PassTime')).toEqual([]);
});
