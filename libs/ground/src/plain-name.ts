/** Marks of the five tones; those that make another letter (â, ă, ơ, đ) are not among them. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * A name as the ear takes it: two names with the same plain form are the same name written differently. Case, composition,
 * blanks and dashes of any kind do not count, nor on which vowel of a syllable the tone stands (`Hòa`, `Hoà`), nor which
 * of the three letters looking like Đ was typed. Tones and letters themselves do: `mắm cá` is not `mắm cà`.
 */
export function plainName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[ðđɖ]/g, 'đ')
    .normalize('NFD')
    .replace(/[\p{L}\p{M}]+/gu, toneLast)
    .replace(/[\s\p{Z}\p{Pd}\u2212]+/gu, ' ')
    .trim()
    .normalize('NFC');
}

function toneLast(syllable: string): string {
  return syllable.replace(TONES, '') + (syllable.match(TONES) ?? []).join('');
}
