import { type Field, type Fields, fitsText, type Variants } from '@ocop/ground';

/** Texts as offices write them; the first that fits a field is its example. */
const TEXTS = ['Hoàn thiện hồ sơ', 'huong-tra-2024', 'hue/huong-tra', '01/QD-UBND', 'GCN-OCOP-HT'];

/** What an office would send: every field that is needed, each as it may be written. */
export function exampleOf(fields: Fields): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([, field]) => !field.optional)
      .map(([name, field]) => [name, exampleOfField(field, name)]),
  );
}

function exampleOfVariant(of: Variants): unknown {
  const [first] = Object.entries(of);
  return first && { kind: first[0], ...exampleOf(first[1]) };
}

/** Fields that hold the number of a paper. */
const NUMBERS: ReadonlySet<string> = new Set(['decision', 'letter', 'receipt', 'report']);

function exampleOfField(field: Field, name = ''): unknown {
  switch (field.kind) {
    case 'text':
      if (NUMBERS.has(name) && fitsText(field, '01/QD-UBND')) return '01/QD-UBND';
      return TEXTS.find((text) => fitsText(field, text)) ?? 'x';
    case 'integer':
      return Math.max(field.min, Math.min(field.max, 30));
    case 'date':
      return field.months === 'only' ? '2024-07' : '2024-07-02';
    case 'flag':
      return true;
    case 'choice':
      return field.of[0];
    case 'list':
      return Array.from({ length: Math.max(1, field.min) }, () => exampleOfField(field.of));
    case 'record':
      return exampleOf(field.fields);
    case 'map':
      return { '1.1': exampleOfField(field.of) };
    case 'variants':
      return exampleOfVariant(field.of);
  }
}
