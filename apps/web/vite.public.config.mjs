import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { alias } from './vite.config.mjs';

const here = dirname(fileURLToPath(import.meta.url));

/** The script of a certificate's page, whole in one file: a phone keeps it to check codes without a connection. */
export default defineConfig({
  root: here,
  publicDir: false,
  resolve: { alias },
  build: {
    outDir: join(here, '..', '..', 'dist', 'web'),
    emptyOutDir: false,
    target: 'es2022',
    rolldownOptions: {
      input: join(here, 'src', 'public', 'check.ts'),
      output: { format: 'es', entryFileNames: 'public-check.js' },
    },
  },
});
