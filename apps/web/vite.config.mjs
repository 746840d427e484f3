import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..');

/** Two entries: the console of offices and councils, and the light pages of producers on a phone. */
export default defineConfig({
  root: here,
  base: '/app/',
  resolve: {
    // The pure libraries are the same files that the rules run on.
    alias: [
      { find: /^@ocop\/([\w-]+)$/, replacement: join(root, 'libs', '$1', 'src', 'index.ts') },
    ],
  },
  build: {
    outDir: join(root, 'dist', 'web'),
    emptyOutDir: true,
    target: 'es2022',
    // The largest first load is the console's: measured by `npm run bench -- bundles`.
    chunkSizeWarningLimit: 600,
    rolldownOptions: {
      input: [join(here, 'index.html'), join(here, 'phone.html')],
      onLog: (level, log, tell) => {
        // "use client" speaks to servers that render React; there is none here.
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') tell(level, log);
      },
    },
  },
});
