import { Inject, Injectable } from '@nestjs/common';
import { formatDay } from '@ocop/calendar';
import type { Actor } from '@ocop/ground';
import { templateFaults, writeTexts } from '@ocop/notices';
import { type CertificateRegisterRow, type NewHeld, RecognitionsQueries } from '@ocop/records';
import { recognitionsSeenBy } from '../access/seen';
import { ProblemError } from '../problems/problem';
import { toldFaults } from './told-faults';

const KIND = 'mailing';
const IN_FORCE: readonly CertificateRegisterRow['stage'][] = ['valid', 'renewing', 'grace'];

interface Words {
  readonly subject: string;
  readonly body: string;
}

interface Wish {
  readonly id: string;
  readonly texts: Words;
  readonly english?: Words | undefined;
  readonly endsBefore?: string | undefined;
  readonly search?: string | undefined;
  readonly only?: readonly string[] | undefined;
}

type Among = Pick<Wish, 'endsBefore' | 'search' | 'only'>;

/** What one holder would read, and of which certificate. */
export interface Written extends NewHeld {
  readonly certificate: string;
}

/** One message to each holder of a certificate in force, written from what stands in the register. */
@Injectable()
export class Mailing {
  constructor(@Inject(RecognitionsQueries) private readonly register: RecognitionsQueries) {}

  /** @throws ProblemError TEMPLATE_FAULTS */
  async messages({ id, texts, english, ...among }: Wish, actor: Actor): Promise<Written[]> {
    const faults = templateFaults(KIND, { vi: texts, ...(english ? { en: english } : {}) });
    if (faults.length > 0)
      throw new ProblemError(
        'TEMPLATE_FAULTS',
        { template: KIND, count: faults.length },
        toldFaults(faults),
      );
    const found: Written[] = [];
    for (const row of await this.holders(among, actor))
      found.push({
        ...{ key: `mailing/${id}:${row.id}`, stream: `mailing/${id}`, template: KIND },
        ...{ role: 'producer', area: row.producerArea, certificate: row.id },
        ...writeTexts(texts, factsOf(row), 'vi'),
        english: english ? writeTexts(english, factsOf(row), 'en') : null,
      });
    return found;
  }

  private async holders(among: Among, actor: Actor): Promise<CertificateRegisterRow[]> {
    const { endsBefore = '9999', search = '' } = among;
    const only = among.only && new Set(among.only);
    const isMeant = ({ id, stage, validUntil }: CertificateRegisterRow) =>
      IN_FORCE.includes(stage) && endsBefore > validUntil && (only?.has(id) ?? true);
    const seen = recognitionsSeenBy(actor);
    const found: CertificateRegisterRow[] = [];
    for await (const rows of this.register.each(seen, { search }, 'validUntil'))
      found.push(...rows.filter((row) => isMeant(row)));
    return found;
  }
}

function factsOf({ product, owner, commune, number, stars, validUntil }: CertificateRegisterRow) {
  return { product, owner, commune, certificate: number, stars, validUntil: formatDay(validUntil) };
}
