import type { Language } from '@ocop/calendar';
import { type Phrase, sayPoints } from '@ocop/words';

export const LANGUAGES = ['vi', 'en'] as const satisfies readonly Language[];

/** `--lang` wherever it stands among the arguments, else OCOP_LANG, else Vietnamese. */
export function chosenLanguage(args: readonly string[], wish: string | undefined): Language {
  const at = args.indexOf('--lang');
  const joined = args.find((arg) => arg.startsWith('--lang='))?.slice('--lang='.length);
  const asked = joined ?? (at < 0 ? wish : args[at + 1]) ?? '';
  return LANGUAGES.find((known) => asked.toLowerCase().startsWith(known)) ?? 'vi';
}

/** What this run of the command line speaks: known before its help is put together. */
export const language = chosenLanguage(process.argv.slice(2), process.env['OCOP_LANG']);

/** The words of the language that is spoken. */
export function inWords(phrase: Phrase): string {
  return phrase[language];
}

/** `said('đã ghi', 'recorded')`. */
export function said(vi: string, en: string): string {
  return inWords({ vi, en });
}

/** `2,4 giây`, `2.4 s`. */
export function saidSeconds(ms: number): string {
  const seconds = (ms / 1000).toFixed(1);
  return said(`${sayPoints(seconds, 'vi')} giây`, `${seconds} s`);
}
