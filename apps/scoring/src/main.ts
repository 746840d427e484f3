import 'reflect-metadata';
import { runApp } from '@ocop/platform';
import { startScoring } from './scoring.module';

void runApp('scoring', startScoring);
