import type { Language } from '@ocop/calendar';
import { Liquid, type Template } from 'liquidjs';
import { filtersIn } from './filters';

/** What a template may do: choose and repeat. Nothing that reads files, keeps values or runs on by itself. */
export const TAGS = ['if', 'unless', 'for', 'case'] as const;
/** Filters of Liquid's own; ours stand in `filters.ts`. */
const PLAIN_FILTERS = ['size', 'plus', 'minus', 'join', 'upcase', 'downcase', 'default'] as const;

/** Real milliseconds, and units of what Liquid counts: far above what any notice needs. */
const LIMITS = { parseLimit: 20_000, renderLimit: 2_000, memoryLimit: 2_000_000 };
const MOST_KEPT = 2_000;

/** One engine for a language: what is shipped and what offices write go through the same. */
class Wording {
  private readonly engine: Liquid;
  private readonly parsed = new Map<string, Template[]>();
  readonly filters: readonly string[];

  constructor(language: Language) {
    const strict = { strictVariables: true, strictFilters: true, lenientIf: true };
    // No file is ever read: partials would be looked up in this empty list.
    this.engine = new Liquid({ ...strict, ...LIMITS, ownPropertyOnly: true, templates: {} });
    keepOnly(this.engine.tags, TAGS);
    keepOnly(this.engine.filters, PLAIN_FILTERS);
    const own = filtersIn(language);
    for (const [name, filter] of Object.entries(own))
      this.engine.registerFilter(name, filter as (value: unknown) => unknown);
    this.filters = [...Object.keys(own), ...PLAIN_FILTERS];
  }

  /** @throws LiquidError that says where */
  parse(text: string): Template[] {
    const known = this.parsed.get(text);
    if (known) return known;
    const parsed = this.engine.parse(text);
    if (this.parsed.size >= MOST_KEPT) this.parsed.clear();
    this.parsed.set(text, parsed);
    return parsed;
  }

  /** Variables with the places where they stand. @throws LiquidError */
  variables(text: string) {
    return this.engine.analyzeSync(this.parse(text)).globals;
  }

  /** @throws LiquidError for a fact that is missing, or what takes too long */
  write(text: string, scope: object): string {
    return String(this.engine.renderSync(this.parse(text), scope));
  }
}

function keepOnly(all: Record<string, unknown>, kept: readonly string[]): void {
  for (const name of Object.keys(all)) if (!kept.includes(name)) Reflect.deleteProperty(all, name);
}

export const wording: Readonly<Record<Language, Wording>> = {
  vi: new Wording('vi'),
  en: new Wording('en'),
};
