import { type INestApplication, RequestMethod, type Type } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants';
import { ModulesContainer } from '@nestjs/core';
import { ACCESS } from './access.decorator';
import type { AccessRule } from './rule';

/** One route as its controller declares it. */
export interface Route {
  readonly method: string;
  /** With parameters as the description has them: `/v1/products/{id}`. */
  readonly path: string;
  readonly rule: AccessRule | undefined;
}

/** Every route of the application. */
export function routesOf(app: INestApplication): Route[] {
  const controllers = [...app.get(ModulesContainer).values()].flatMap((module) =>
    [...module.controllers.values()].map(({ metatype }) => metatype as Type),
  );
  return controllers.flatMap(routesOfController);
}

/** The routes that a controller declares. */
export function routesOfController(controller: Type): Route[] {
  const base = told<string>(PATH_METADATA, controller) ?? '';
  const handlers = Object.getOwnPropertyNames(controller.prototype).map(
    (name) => (controller.prototype as Record<string, object>)[name],
  );
  return handlers.flatMap((handler) => {
    const method = handler && told<RequestMethod>(METHOD_METADATA, handler);
    if (!handler || method === undefined) return [];
    const rule = told<AccessRule>(ACCESS, handler);
    const paths = [told<string | string[]>(PATH_METADATA, handler) ?? ''].flat();
    return paths.map((path) => ({
      method: RequestMethod[method],
      path: addressOf(base, path),
      rule,
    }));
  });
}

/** @throws Error that names every route nobody has said a rule for: such a system does not start */
export function requireRules(routes: readonly Route[]): void {
  const bare = routes.filter(({ rule }) => rule === undefined);
  if (bare.length === 0) return;
  const names = bare.map(({ method, path }) => `${method} ${path}`).join(', ');
  throw new Error(`no rule says who may come to ${names}: put @Access(…) beside each handler`);
}

function told<T>(key: string, target: object): T | undefined {
  return Reflect.getMetadata(key, target) as T | undefined;
}

function addressOf(base: string, path: string): string {
  const parts = `${base}/${path}`.split('/').filter(Boolean);
  return `/${parts.map((part) => part.replace(/^:(\w+)$/, '{$1}')).join('/')}`;
}
