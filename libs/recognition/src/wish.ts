import type { RecognitionCommand } from './actions';

/** One command to a recognition, with its fields. */
export type Wish<T extends RecognitionCommand['type']> = Extract<RecognitionCommand, { type: T }>;
