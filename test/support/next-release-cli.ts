import { release } from './next-release';

/* The command line of the next release, which knows one more calendar and one more decree. */
release();
void import('../../apps/cli/src/main.js');
