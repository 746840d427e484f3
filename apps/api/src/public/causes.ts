import { regulations } from '@ocop/regulations';

const CAUSES = new Map(
  regulations.flatMap(({ revocation }) => revocation.causes.map(({ id, what }) => [id, what])),
);

/** A ground of revocation as the law words it, in Vietnamese whoever reads. */
export function causeInLaw(cause: string): string | undefined {
  return CAUSES.get(cause);
}
