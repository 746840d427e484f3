import 'reflect-metadata';
import { runApp } from '@ocop/platform';
import { startWorker } from './worker.module';

void runApp('worker', startWorker);
