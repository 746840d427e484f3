import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { QUEUES } from '@ocop/contracts';
import { activityWorker, appLogger, PlatformModule, POOL, type Settings } from '@ocop/platform';
import { CertificateProofs } from '@ocop/records';
import type { Pool } from 'pg';
import { CertificateBook } from './certificate-book';
import { CertificatesService } from './certificates.activities';
import { DocumentStore } from './document-store';
import { OwnForm } from './own-form';
import { PrintedPictures } from './printed-pictures';
import { ReadinessTold } from './readiness-told';
import { SigningDesk } from './signing-desk';
import { ProofMaker } from './proofs/proof-maker';
import { StatusWriter } from './proofs/status-writer';
import { Typesetter } from '@ocop/typeset';

const worker = activityWorker(CertificatesService, {
  queue: QUEUES.certificates,
  parallel: 4,
  activities: ['issueCertificate', 'takeSignature', 'writeLetter'],
});

const proofs = {
  provide: CertificateProofs,
  useFactory: (pool: Pool) => new CertificateProofs(pool),
  inject: [POOL],
};

@Module({
  providers: [
    ...[CertificateBook, DocumentStore, Typesetter, OwnForm, SigningDesk, ReadinessTold],
    ...[PrintedPictures, proofs, ProofMaker, StatusWriter, CertificatesService, worker],
  ],
})
class CertificatesModule {}

/** Numbers, certificates and letters. */
export async function startCertificates(settings: Settings) {
  const platform = PlatformModule.with(settings, { poolSize: 4, worker: true });
  return NestFactory.createApplicationContext(
    { module: CertificatesModule, imports: [platform] },
    { logger: appLogger('certificates'), abortOnError: false },
  );
}
