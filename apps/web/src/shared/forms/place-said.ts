import type { Language } from '../language';
import type { FormField } from './form';

/** `rounds[0].opens.on` as the form calls it: `Các đợt 1 › mở đợt › ngày`; what no field is called stays as it is. */
export function placeSaid(path: string, fields: readonly FormField[], language: Language): string {
  const words: string[] = [];
  let among = fields;
  for (const step of path.split('.')) {
    const [, name = '', place] = /^([^[]*)(?:\[(\d+)\])?/.exec(step) ?? [];
    const field = among.find((one) => one.name === name);
    words.push(
      [field?.label[language] ?? name, place && Number(place) + 1].filter(Boolean).join(' '),
    );
    among = inside(field);
  }
  return words.join(' › ');
}

function inside(field: FormField | undefined): readonly FormField[] {
  const variants = field?.variants?.flatMap((one) => one.fields) ?? [];
  return [...(field?.fields ?? []), ...variants, ...(field?.item ? inside(field.item) : [])];
}
