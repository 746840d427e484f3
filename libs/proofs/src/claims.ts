import { addDays, type CivilDate, daysBetween } from '@ocop/calendar';

/** What the code printed on a certificate says by itself. */
export interface CertificateClaims {
  /** Area of the authority that recognised: `hue`, `hue/huong-tra`, `centre`. */
  readonly issuer: string;
  /** The first letters of the certificate's id: they bind the token to the address it stands in. */
  readonly certificate: string;
  /** Product code, or the certificate's number where the product has none. */
  readonly code: string;
  /** Cut where there is no room, which a `~` at the end says. */
  readonly product: string;
  readonly producer: string;
  readonly stars: number;
  /** Of everything the certificate covers: names in full, pack sizes, variants, place. */
  readonly scope: string;
  readonly validFrom: CivilDate;
  readonly validUntil: CivilDate;
  /** Place in the status lists. */
  readonly index: number;
}

/** The programme began in 2018: days are counted from there, four digits for as long as anybody will ask. */
const FIRST_DAY = '2018-01-01' as CivilDate;
const SEPARATOR = '|';
const ID_LETTERS = 6;

/** How many letters of an id a token repeats. */
export function idIn(certificate: string): string {
  return certificate.slice(0, ID_LETTERS);
}

/** The claims as one line: names and quotation marks of ten claims would cost what is left for the product's name. */
export function claimsLine(claims: CertificateClaims): string {
  const { issuer, certificate, code, product, producer, stars, scope, index } = claims;
  const [from, until] = [claims.validFrom, claims.validUntil].map((day) =>
    daysBetween(FIRST_DAY, day),
  );
  const fields = [issuer, certificate, code, product, producer, stars, scope, from, until, index];
  return fields.map((field) => plain(String(field))).join(SEPARATOR);
}

/** What is not seen, turns the direction of reading or would part the line has no place in a name that is compared by eye. */
export function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u{1F000}-\u{1FAFF}]/gu, '')
    .replaceAll(SEPARATOR, '/')
    .replace(/\s+/gu, ' ')
    .trim();
}

const COUNT = /^-?\d{1,7}$/;

/** The claims of a line, undefined when it is none. */
export function readClaims(line: string): CertificateClaims | undefined {
  const fields = line.split(SEPARATOR);
  if (fields.length !== 10) return undefined;
  const [issuer = '', certificate = '', code = '', product = '', producer = ''] = fields;
  const [stars = '', scope = '', from = '', until = '', index = ''] = fields.slice(5);
  if (![from, until, index].every((count) => COUNT.test(count)) || !/^[1-5]$/.test(stars))
    return undefined;
  if (issuer === '' || certificate.length !== ID_LETTERS || Number(index) < 0) return undefined;
  return {
    ...{ issuer, certificate, code, product, producer, scope },
    stars: Number(stars),
    validFrom: addDays(FIRST_DAY, Number(from)),
    validUntil: addDays(FIRST_DAY, Number(until)),
    index: Number(index),
  };
}
