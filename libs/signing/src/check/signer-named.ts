import { plainName } from '@ocop/ground';

/** Who is to sign: a person, where the authority names one, or anybody of the authority. */
export interface Signatory {
  readonly authority: string;
  readonly signer?: string;
}

export function signatoryOf({
  name: authority,
  signer,
}: {
  readonly name: string;
  readonly signer?: { readonly name: string };
}): Signatory {
  return { authority, ...(signer ? { signer: signer.name } : {}) };
}

/**
 * Whether a certificate names whoever is to sign: the person, or the authority's own token. A name is whole or it is
 * another's: `Nguyễn Văn An` is not `Nguyễn Văn A`. Another officer of the authority signs only where it named nobody.
 */
export function namesSignatory(subject: string, { authority, signer }: Signatory): boolean {
  const of = (kind: string) => attributes(subject, kind).flatMap(partsOf).map(plain);
  if (of('CN').includes(plain(authority))) return true;
  return signer === undefined
    ? [...of('O'), ...of('OU')].includes(plain(authority))
    : of('CN').includes(plain(signer));
}

/**
 * Whether the name on a paper that was signed by hand is that of whoever is to sign: the person whom the authority names,
 * whole; anybody's where it named nobody.
 */
export function isSignatory(name: string, { signer }: Signatory): boolean {
  return signer === undefined || plainName(name) === plainName(signer);
}

/** Of `CN=Lê Văn Ký\nO=UBND tỉnh Hưng Yên`, as Node writes subjects: one attribute a line. */
function attributes(subject: string, kind: string): string[] {
  const lines = subject.split('\n').filter((line) => line.startsWith(`${kind}=`));
  return lines.map((line) => line.slice(kind.length + 1));
}

/** `Lê Văn Ký - Phó Chủ tịch` names Lê Văn Ký; what has a dash within is also itself. */
function partsOf(value: string): string[] {
  return [value, ...value.split(/\s[-–—]\s|[,;(|/]/u)];
}

/** Issuers write authorities in full and in capitals. */
function plain(name: string): string {
  return plainName(name)
    .trim()
    .replace(/^ubnd /, `${plainName('Ủy ban nhân dân')} `);
}
