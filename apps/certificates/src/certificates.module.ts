import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { QUEUES } from '@ocop/contracts';
import { activityWorker, appLogger, PlatformModule, type Settings } from '@ocop/platform';
import { CertificateBook } from './certificate-book';
import { CertificatesService } from './certificates.activities';
import { DocumentStore } from './document-store';
import { ReadinessTold } from './readiness-told';
import { SigningDesk } from './signing-desk';
import { Typesetter } from '@ocop/typeset';

const worker = activityWorker(CertificatesService, {
  queue: QUEUES.certificates,
  parallel: 4,
  activities: ['issueCertificate', 'takeSignature', 'writeLetter'],
});

@Module({
  providers: [
    CertificateBook,
    DocumentStore,
    Typesetter,
    SigningDesk,
    ReadinessTold,
    CertificatesService,
    worker,
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
