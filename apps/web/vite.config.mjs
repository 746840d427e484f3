import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..');

/**
 * What the council's screens need without a connection, for their service worker to keep: the console's entry, every chunk
 * of theirs, and what those import.
 */
const listOfParts = {
  name: 'list-of-parts',
  generateBundle(_options, bundle) {
    const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
    const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
    const isWanted = ({ name, facadeModuleId }) =>
      name === 'index' || facadeModuleId?.includes('/src/council/');
    const parts = new Set();
    const take = ({ fileName, imports }) => {
      if (parts.has(fileName) || fileName === 'sw.js') return;
      parts.add(fileName);
      for (const name of imports) if (byName.has(name)) take(byName.get(name));
    };
    chunks.filter(isWanted).forEach(take);
    const styles = Object.keys(bundle).filter((name) => name.endsWith('.css'));
    const source = JSON.stringify({
      parts: [...parts, ...styles].sort().map((name) => `/app/${name}`),
    });
    this.emitFile({ type: 'asset', fileName: 'parts.json', source });
  },
};

/** The pure libraries are the same files that the rules run on. */
export const alias = [
  { find: /^@ocop\/([\w-]+)$/, replacement: join(root, 'libs', '$1', 'src', 'index.ts') },
];
const NAMED = ['sw', 'public-sw'];

/** Two entries: the console of offices and councils, and the light pages of producers on a phone. */
export default defineConfig({
  root: here,
  base: '/app/',
  plugins: [listOfParts],
  resolve: { alias },
  build: {
    outDir: join(root, 'dist', 'web'),
    emptyOutDir: true,
    // Which file became which chunk, for `npm run bench -- bundles`.
    manifest: 'manifest.json',
    target: 'es2022',
    // The largest first load is the console's: measured by `npm run bench -- bundles`.
    chunkSizeWarningLimit: 600,
    rolldownOptions: {
      input: {
        index: join(here, 'index.html'),
        phone: join(here, 'phone.html'),
        sw: join(here, 'src', 'council', 'offline', 'worker.ts'),
        'public-sw': join(here, 'src', 'public', 'worker.ts'),
      },
      // Workers, and what pages of the API name, are asked for by one name over all releases.
      output: {
        entryFileNames: ({ name }) =>
          NAMED.includes(name) ? `${name}.js` : 'assets/[name]-[hash].js',
      },
      onLog: (level, log, tell) => {
        // "use client" speaks to servers that render React; there is none here.
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') tell(level, log);
      },
    },
  },
});
