export { startWorker } from './worker.module';
