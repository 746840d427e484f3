import { createRequire } from 'node:module';
import { join } from 'node:path';
import { prepare } from './prepare.mjs';
import { root } from './project.mjs';

// The data folder of a system that has played the story comes after `--`.
await prepare();
createRequire(import.meta.url)(join(root, 'dist', 'test', 'support', 'record-histories.js'));
