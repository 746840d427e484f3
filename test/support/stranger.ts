import { isSet, placeInLists, readScanned } from '@ocop/proofs';

/** What shoppers were promised: this long after its event, whatever lies between. */
export const PROMISED_MS = 5_000;

type Purpose = 'revocation' | 'suspension';

/** Somebody with a label in the hand: looks at the public page, asks for the data behind it, reads the status lists. */
export class Stranger {
  constructor(private readonly apiUrl: string) {}

  async text(path: string): Promise<string> {
    return (await fetch(`${this.apiUrl}${path}`)).text();
  }

  /**
   * How long until page, data and lists say so, from now.
   * @param lists whether its place is set in that of revoked ones, and of suspended ones
   */
  async sees(id: string, word: string, state: string, lists: readonly [boolean, boolean]) {
    const since = performance.now();
    for (;;) {
      const page = await this.text(`/c/${id}`);
      const data = JSON.parse(await this.text(`/v1/public/certificates/${id}`)) as {
        readonly state: string;
        readonly address: string;
      };
      const places = [
        await this.listed(data.address, 'revocation'),
        await this.listed(data.address, 'suspension'),
      ];
      const took = performance.now() - since;
      const said = /class="word[^"]*"[^>]*>([^<]+)</.exec(page)?.[1]?.trim();
      if (said === word && data.state === state && String(places) === String(lists)) return took;
      if (took > 3 * PROMISED_MS)
        throw new Error(`still ${said}, ${data.state}, ${String(places)} after ${took} ms`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  /** Nothing while its code or its list is still being made. */
  private async listed(address: string, purpose: Purpose): Promise<boolean | undefined> {
    const { c } = this.claimsOf<{ c: string }>(readScanned(address)?.token) ?? {};
    if (c === undefined) return undefined;
    const { list, at } = placeInLists(Number(c.split('|').at(-1)));
    const told = this.claimsOf<{ credentialSubject: { encodedList: string } }>(
      await this.text(`/v1/public/status/${purpose}/${list}`),
    );
    return told && isSet(told.credentialSubject.encodedList, at);
  }

  private claimsOf<T>(token = ''): T | undefined {
    const [, claims] = token.split('.');
    return claims ? (JSON.parse(Buffer.from(claims, 'base64url').toString()) as T) : undefined;
  }
}
