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
}

/** One message to each holder of a certificate in force, written from what stands in the register. */
@Injectable()
export class Mailing {
  constructor(@Inject(RecognitionsQueries) private readonly register: RecognitionsQueries) {}

  /** @throws ProblemError TEMPLATE_FAULTS */
  async messages({ id, texts, english, endsBefore }: Wish, actor: Actor): Promise<NewHeld[]> {
    const faults = templateFaults(KIND, { vi: texts, ...(english ? { en: english } : {}) });
    if (faults.length > 0)
      throw new ProblemError(
        'TEMPLATE_FAULTS',
        { template: KIND, count: faults.length },
        toldFaults(faults),
      );
    const found: NewHeld[] = [];
    for await (const rows of this.register.each(recognitionsSeenBy(actor), {}, 'validUntil'))
      for (const row of rows)
        if (IN_FORCE.includes(row.stage) && (endsBefore ?? '9999') > row.validUntil)
          found.push({
            ...{ key: `mailing/${id}:${row.id}`, stream: `mailing/${id}`, template: KIND },
            ...{ role: 'producer', area: row.producerArea },
            ...writeTexts(texts, factsOf(row), 'vi'),
            english: english ? writeTexts(english, factsOf(row), 'en') : null,
          });
    return found;
  }
}

function factsOf({ product, owner, commune, number, stars, validUntil }: CertificateRegisterRow) {
  return { product, owner, commune, certificate: number, stars, validUntil: formatDay(validUntil) };
}
