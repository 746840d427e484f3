export { startCertificates } from './certificates.module';
