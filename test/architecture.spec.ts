import { rolesFor } from '@ocop/casework';
import { aggregates } from '@ocop/contracts';
import { projectRoot } from '@ocop/platform';
import { READ_MODELS, sha256 } from '@ocop/records';
import { bundleWorkflows } from '@ocop/workflows';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue } from '../apps/api/src/problems/catalogue';

const root = projectRoot();

function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
const sources = ['apps', 'libs', 'workflows']
  .flatMap(filesBelow)
  .filter((file) => /\.ts$/.test(file));
const production = sources.filter((file) => !/\.(spec|gen)\.tsx?$/.test(file));
const textOf = (file: string) => readFileSync(file, 'utf8');

test('a refusal does not say the same in both languages', () => {
  for (const [, vi, en] of Object.values(catalogue)) expect(vi).not.toBe(en);
});

test('every command may be given by somebody, every letter has a stage that hears it', () => {
  for (const [type, { actions, journey }] of Object.entries(aggregates))
    for (const name of Object.keys(actions)) {
      const somebody = rolesFor(journey, name).length > 0;
      expect({ type, name, somebody }).toEqual({ type, name, somebody: true });
    }
});

/** One door: whoever wants to know something of the log asks a class of the records that is named after the question. */
test('SQL over the log and the read models stands in the records alone', () => {
  const tables = ['events', 'matter', 'streams', 'case_troubles', ...Object.keys(READ_MODELS)];
  const asked = new RegExp(`\\b(?:from|join|into|update|table)\\s+(?:${tables.join('|')})\\b(?!')`);
  const named = new RegExp(`\\b(?:${tables.filter((name) => name.includes('_')).join('|')})\\b`);
  const sql = (file: string) => asked.test(textOf(file)) || named.test(textOf(file));
  const asking = production.filter(sql).map((file) => file.slice(root.length + 1));
  const inRecords = asking.filter((file) => file.startsWith('libs/records/src/'));
  expect(inRecords.length).toBeGreaterThan(15);
  expect(asking.filter((file) => !inRecords.includes(file))).toEqual([]);
});

/** What was decided under a law is judged by that law for ever: a new text is a new version in a new file. */
test('the versions of the law and of the calendar are frozen', () => {
  const frozen = JSON.parse(textOf(join(root, 'test', 'frozen-law.json'))) as Record<
    string,
    string
  >;
  const folders = [
    'libs/regulations/src/versions',
    'libs/lawbook/src/details',
    'libs/calendar/src/tables',
    'libs/criteria/src/sets',
  ];
  const found = folders
    .flatMap(filesBelow)
    .map((file) => [file.slice(root.length + 1), sha256(textOf(file))]);
  expect(Object.fromEntries(found)).toEqual(frozen);
});

describe('the workflow bundle', () => {
  let code: string;
  beforeAll(async () => (code = await bundleWorkflows()), 60_000);

  test('holds the four workflows and nothing that knows the world outside', () => {
    for (const name of ['programmeYear', 'evaluationRound', 'productCycle', 'recognition'])
      expect(code).toContain(name);
    for (const outside of ['node_modules/pg/', 'node_modules/typeorm/', 'node_modules/@nestjs/'])
      expect(code).not.toContain(outside);
    expect(code).not.toContain('node_modules/zod/');
    for (const large of ['libs/criteria/', 'libs/lawbook/']) expect(code).not.toContain(large);
  });

  test('is small enough to be loaded for every worker start', () => {
    expect(code.length).toBeLessThan(5_400_000);
  });
});

test('one version of protobufjs: two would tell the same payload apart', () => {
  const lock = JSON.parse(textOf(join(root, 'package-lock.json'))) as { packages: object };
  const copies = Object.keys(lock.packages).filter((path) => /(^|\/)protobufjs$/.test(path));
  // grpc keeps one of its own for reading .proto files; it never meets a payload.
  const own = 'node_modules/@grpc/proto-loader/node_modules/protobufjs';
  expect(copies.filter((path) => path !== own)).toEqual(['node_modules/protobufjs']);
});

test('files stay short enough to hold one question', () => {
  const long = production.filter((file) => textOf(file).split('\n').length > 300);
  expect(long).toEqual([]);
});
