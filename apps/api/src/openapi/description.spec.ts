import { createConfig, lintFromString } from '@redocly/openapi-core';
import { projectRoot } from '@ocop/platform';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';
import { description, faultOf } from '../../../../test/support/described-answers';

const FILE = join(projectRoot(), 'apps', 'api', 'openapi.json');
const source = readFileSync(FILE, 'utf8');

test('a linter finds nothing in the description, by its strictest set of rules', async () => {
  const config = await createConfig({ extends: ['recommended-strict'] });
  const problems = await lintFromString({ source, config, absoluteRef: FILE });
  expect(problems.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([]);
});

test('a client generated from it knows the type of every answer', async () => {
  const types = astToString(await openapiTS(JSON.parse(source) as OpenAPI3));
  const operations = /export interface operations \{([\s\S]*)\n\}/.exec(types)?.[1] ?? '';
  const answers = operations.split(/^ {12}(?=\d{3}: \{)/m).slice(1);
  const typed = /^ {20}"[\w/+.-]+": (?:components\["schemas"\]|string)/m;
  expect(answers.length).toBeGreaterThan(150);
  expect(answers.filter((answer) => !typed.test(answer))).toEqual([]);
  expect(operations).not.toMatch(/content\?: never/);
});

test('operations have readable names, one for each', () => {
  const names = Object.values(description.paths).flatMap((methods) =>
    Object.values(methods).map(({ operationId }) => operationId),
  );
  expect(names.filter((name) => !/^[a-z]+[A-Z][A-Za-z]+$/.test(name))).toEqual([]);
  expect(new Set(names).size).toBe(names.length);
});

test('every example is one', () => {
  const examples = Object.entries(description.components.schemas).flatMap(([name, schema]) =>
    ((schema['examples'] ?? []) as unknown[]).map((example) => [name, example] as const),
  );
  expect(examples.length).toBeGreaterThan(40);
  const faults = examples.map(([name, example]) => faultOf(name, example));
  expect(faults.filter((fault) => fault !== undefined)).toEqual([]);
});

test('every refusal has an example, and each is one', () => {
  const { examples = {} } = description.components;
  const faults = Object.values(examples).map(({ value }) => faultOf('Problem', value));
  expect(faults.filter((fault) => fault !== undefined)).toEqual([]);
  const refusals = Object.values(description.paths)
    .flatMap((methods) => Object.values(methods))
    .flatMap(({ responses }) => Object.entries(responses))
    .filter(([status]) => Number(status) >= 400)
    .flatMap(([, { content = {} }]) => content['application/problem+json'] ?? []);
  expect(refusals.length).toBeGreaterThan(150);
  expect(refusals.filter(({ examples }) => !examples)).toEqual([]);
});

test('names in answers are of one style', () => {
  const names = new Set<string>();
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const { properties } = value as { properties?: object };
    for (const name of Object.keys(properties ?? {})) names.add(name);
    Object.values(value).forEach(look);
  };
  // What a provider tells us is in the provider's words.
  const { schemas } = description.components;
  look(Object.entries(schemas).filter(([name]) => name !== 'ZaloEvent'));
  // Ladders are named by kinds of deadlines, gates by the command they hold back, points by the law's own letters.
  const others = [...names].filter((name) => !/^[a-z]+[A-Za-z0-9]*$/.test(name));
  expect(
    others.filter((name) => !/^[a-z]+(-[a-z]+)+$|^[ABC]$|^Close(Scoring|Session)$/.test(name)),
  ).toEqual([]);
});
