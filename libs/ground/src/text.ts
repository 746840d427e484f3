/** What a text field asks of a text. */
export interface TextRule {
  readonly max: number;
  readonly pattern?: string;
  readonly lines?: 'many';
}

/**
 * Characters that no text of people holds: halves of an emoji (databases refuse them), control characters, line breaks
 * that are not one, letters that cannot be seen and marks that turn the direction of writing.
 */
const UNFIT =
  /[\p{Cs}\p{Noncharacter_Code_Point}\p{Zl}\p{Zp}]|(?!\n)\p{Cc}|(?![\u200d\ufe0e\ufe0f])[\p{Cf}\p{Default_Ignorable_Code_Point}]/u;
/** A joiner or a variation sign has its place inside an emoji and nowhere else. */
const STRAY_JOINER =
  /(?<!\p{Extended_Pictographic}[\ufe0e\ufe0f\p{Emoji_Modifier}]?)\u200d|\u200d(?!\p{Extended_Pictographic})|(?<!\p{Extended_Pictographic}\p{Emoji_Modifier}?)[\ufe0e\ufe0f]/u;

/** True when nothing in the text is hidden, broken or impossible to keep. */
export function isReadable(text: string): boolean {
  return !UNFIT.test(text) && !STRAY_JOINER.test(text);
}

/** Composed (NFC), without blanks around it, line breaks as one character: names in NFD would be other names to a database. */
export function tidyText(text: string): string {
  return text.normalize('NFC').replace(/\r\n?/g, '\n').trim();
}

/** How many characters a reader counts; an emoji of two halves is one. */
export function lengthOf(text: string): number {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}

/** Whether a value, once tidied, fits the field. */
export function fitsText(rule: TextRule, value: unknown): value is string {
  if (typeof value !== 'string') return false;
  const text = tidyText(value);
  return (
    text !== '' &&
    lengthOf(text) <= rule.max &&
    isReadable(text) &&
    (rule.lines === 'many' || !text.includes('\n')) &&
    (!rule.pattern || new RegExp(rule.pattern).test(text))
  );
}

/** Every text inside a value tidied. */
export function tidy<T>(value: T): T {
  if (typeof value === 'string') return tidyText(value) as T;
  if (Array.isArray(value)) return value.map(tidy) as T;
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, tidy(item)])) as T;
  }
  return value;
}
