/*
 * Stands in place of the library in the workflow code of the next release.
 */
import { release } from './next-release';

export * from '../../libs/regulations/src';

release();
