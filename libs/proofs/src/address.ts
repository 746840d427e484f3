/** The address in a printed code: the certificate's page, and behind `#`, which no server is sent, its token. */
export function certificateAddress(publicUrl: string, id: string, token?: string): string {
  const page = `${publicUrl.replace(/\/+$/, '')}/c/${id}`;
  return token === undefined ? page : `${page}#${token}`;
}

const TOKEN = /^[\w-]+\.[\w-]*\.[\w-]*$/;

/** What somebody scanned, typed or kept in a file. */
export interface Scanned {
  /** The site it leads to; a bare token leads nowhere. */
  readonly site?: string;
  readonly id?: string;
  readonly token?: string;
}

/** Reads an address with or without a token, or a bare token; undefined when it is neither. */
export function readScanned(text: string): Scanned | undefined {
  const trimmed = text.trim();
  if (TOKEN.test(trimmed)) return { token: trimmed };
  let address: URL;
  try {
    address = new URL(trimmed);
  } catch {
    return undefined;
  }
  const id = /^\/c\/([\w-]{1,80})\/?$/.exec(address.pathname)?.[1];
  if (id === undefined) return undefined;
  const token = address.hash.slice(1);
  return { site: address.origin, id, ...(token === '' ? {} : { token }) };
}
