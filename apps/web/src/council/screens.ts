import type { Screen } from '../shared/screen';

export const screens: readonly Screen[] = [];
