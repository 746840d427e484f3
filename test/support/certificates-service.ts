import { ClockStore, type Settings } from '@ocop/platform';
import { CertificateProofs } from '@ocop/records';
import { Typesetter } from '@ocop/typeset';
import type { Pool } from 'pg';
import { CertificateBook } from '../../apps/certificates/src/certificate-book';
import { CertificatesService } from '../../apps/certificates/src/certificates.activities';
import { DocumentStore } from '../../apps/certificates/src/document-store';
import { OwnForm } from '../../apps/certificates/src/own-form';
import { PrintedPictures } from '../../apps/certificates/src/printed-pictures';
import { ProofMaker } from '../../apps/certificates/src/proofs/proof-maker';
import { SigningDesk } from '../../apps/certificates/src/signing-desk';

/** The service of certificates as it is put together, on a database of a test. */
export function certificatesOn(pool: Pool, settings: Settings): CertificatesService {
  const documents = new DocumentStore(pool);
  const typesetter = new Typesetter();
  const clock = new ClockStore(pool, 'real');
  const book = new CertificateBook(pool);
  const proofs = new ProofMaker(new CertificateProofs(pool), settings);
  const pictures = new PrintedPictures(pool);
  const form = new OwnForm(pool, book, typesetter);
  const desk = new SigningDesk(book, documents, form, proofs, pictures, clock, settings);
  return new CertificatesService(desk, documents, typesetter, settings, pool);
}
