import type { CivilDate } from '@ocop/calendar';
import type { Authority } from '@ocop/programmes';
import type { PaperHead } from '../content/content';
import { dayInWords } from '../content/days';
import { fullName } from '../content/letterhead';

type Head = Pick<PaperHead, 'kind' | 'subject'> & {
  readonly number: string;
  readonly on: CivilDate;
};

/** The upper part of what an authority's office writes: the office below the authority that it works for. */
export function officeHead({ name, office, place }: Authority, head: Head): PaperHead {
  return { above: fullName(name), agency: office, ...numbered(place, head) };
}

/** The upper part of what an authority itself signs. */
export function ownHead({ name, place }: Authority, head: Head): PaperHead {
  return { agency: fullName(name), ...numbered(place, head) };
}

/** The upper part of what a commune writes. */
export function communeOffice(
  { office, name }: { readonly office: string; readonly name: string },
  head: Head,
): PaperHead {
  return { agency: fullName(office), ...numbered(name, head) };
}

function numbered(place: string, { number, on, kind, subject }: Head) {
  return {
    number: `Số: ${number}`,
    ...{ place, date: dayInWords(on), day: on, subject },
    ...(kind === undefined ? {} : { kind }),
  };
}
