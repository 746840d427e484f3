import type { components } from '../../shared/schema.gen';

export type OwnSupport = components['schemas']['SupportOfRecognition'];

interface Brought {
  readonly paper: string;
  readonly file?: string;
  readonly reference?: string;
}

/** What is sent of each paper: its file, or else where the original lies; what has neither is not sent. */
export function papersOf(
  wanted: readonly { readonly id: string }[],
  files: Readonly<Record<string, string>>,
  places: Readonly<Record<string, string>>,
): Brought[] {
  return wanted.flatMap(({ id: paper }): Brought[] => {
    const file = files[paper];
    if (file) return [{ paper, file }];
    const reference = places[paper]?.trim();
    return reference ? [{ paper, reference }] : [];
  });
}
