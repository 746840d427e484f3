import type { Readiness, SigningMeans } from '../means';

/** Somebody prints the paper, signs and stamps it, and brings its scan: nothing of ours stands in the way, nor a list of issuers. */
export class ByHand implements SigningMeans {
  readonly kind = 'by-hand';

  readiness(): Promise<Readiness> {
    return Promise.resolve({ ready: true });
  }
}
