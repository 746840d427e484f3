import 'reflect-metadata';
import { runApp } from '@ocop/platform';
import { startCertificates } from './certificates.module';

void runApp('certificates', startCertificates);
