import 'reflect-metadata';
import { runApp } from '@ocop/platform';
import { startApi } from './start-api';

void runApp('api', startApi);
