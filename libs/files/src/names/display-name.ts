import { isReadable } from '@ocop/ground';

const LONGEST = 200;
/** A letter under ten thousand marks is one grapheme; so many UTF-16 units are enough for any honest name. */
const MOST_UNITS = 1_000;

const graphemes = new Intl.Segmenter('vi', { granularity: 'grapheme' });

/** A file's name as people read it: composed, without what cannot be seen, of a length that a list can show. */
export function displayName(given: string): string {
  const whole = [...given.normalize('NFC')].filter(isShown).join('').trim();
  const name = shortened(whole);
  // A joiner belongs into an emoji; where it stands alone nothing is lost without it.
  const readable = isReadable(name) ? name : name.replace(/[\u200d\ufe0e\ufe0f]/g, '');
  return readable === '' ? 'tep' : readable;
}

function isShown(sign: string): boolean {
  return sign === '\u200d' || sign === '\ufe0e' || sign === '\ufe0f' || isReadable(sign)
    ? sign !== '\n'
    : false;
}

/** The ending stays, since people tell files by it. */
function shortened(name: string): string {
  const letters = [...graphemes.segment(name)].map(({ segment }) => segment);
  if (letters.length <= LONGEST && name.length <= MOST_UNITS) return name;
  const ending = /\.[A-Za-z0-9]{1,8}$/.exec(name)?.[0] ?? '';
  let kept = '';
  for (const letter of letters.slice(0, LONGEST - ending.length - 1)) {
    if (kept.length + letter.length > MOST_UNITS - ending.length - 1) break;
    kept += letter;
  }
  return `${kept}…${ending}`;
}
