export { startScoring } from './scoring.module';
