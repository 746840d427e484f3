import { createRequire } from 'node:module';
import { join } from 'node:path';
import { prepare } from './prepare.mjs';
import { root } from './project.mjs';

await prepare();
createRequire(import.meta.url)(join(root, 'dist', 'test', 'bench', 'main.js'));
