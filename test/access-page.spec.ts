import { projectRoot } from '@ocop/platform';
import { Controller, Get, Post } from '@nestjs/common';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Access } from '../apps/api/src/access/access.decorator';
import { requireRules, routesOfController } from '../apps/api/src/access/routes';
import { OPEN, rolesOf } from '../apps/api/src/access/rule';
import { accessPage, allRoutes } from './support/access-page';
import { description } from './support/described-answers';

const file = join(projectRoot(), 'infra', 'docs', 'security', 'access.md');

/** `OCOP_WRITE_ACCESS=1 npm test -- access-page` writes it anew. */
test('the page of who may do what is what the rules are', () => {
  const page = accessPage();
  if (process.env['OCOP_WRITE_ACCESS']) return writeFileSync(file, page);
  expect(readFileSync(file, 'utf8')).toBe(page);
});

test('every route of the description has its rule, and whoever is refused is told so there', () => {
  const rules = new Map(allRoutes().map(({ method, path, rule }) => [`${method} ${path}`, rule]));
  const faults = Object.entries(description.paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, { responses }]) => {
      const rule = rules.get(`${method.toUpperCase()} ${path}`);
      if (!rule) return [`${method} ${path} has no rule`];
      const tells = '403' in responses || rule.open || rolesOf(rule).length === 9;
      return tells ? [] : [`${method} ${path} does not say that it refuses some roles`];
    }),
  );
  expect(faults).toEqual([]);
});

test('a handler that says nothing is named, whatever its neighbours and its controller say', () => {
  @Controller('v1/things')
  class Things {
    @Get(':id')
    @Access(OPEN)
    one() {
      return {};
    }

    @Post(':id/end')
    end() {
      return {};
    }
  }
  const routes = routesOfController(Things);
  expect(routes.map(({ method, path }) => `${method} ${path}`)).toEqual([
    'GET /v1/things/{id}',
    'POST /v1/things/{id}/end',
  ]);
  expect(() => requireRules(routes)).toThrow(/no rule .* POST \/v1\/things\/\{id\}\/end: put/);
});
