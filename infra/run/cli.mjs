import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from './project.mjs';

/** Hands over to the compiled command line, in this process. */
export function runCli(...words) {
  process.argv.splice(2, 0, ...words);
  createRequire(import.meta.url)(join(root, 'dist', 'apps', 'cli', 'src', 'main.js'));
}
