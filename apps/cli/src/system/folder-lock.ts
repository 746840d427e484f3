import { birthOf } from '@ocop/platform';
import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A data folder that nobody else uses until it is released. */
export interface FolderLock {
  release(): Promise<void>;
}

/** Who has a folder, and since when. */
export interface Holder {
  readonly pid: number;
  readonly since: Date;
}

/** Somebody else has the folder. */
export class FolderTakenError extends Error {
  constructor(readonly holder: Holder) {
    super(`process ${holder.pid} has the folder`);
  }
}

/**
 * Takes a data folder for this process, or says who has it. Every process puts a claim of its own beside the others',
 * named by its number and its birth, so that claims of dead processes are known for what they are and may be
 * removed by anybody. A claim that has seen no other becomes a hold. Of several that came together the smallest
 * waits until the others have given way or hold.
 * @throws FolderTakenError
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  const claims = join(folder, 'lock');
  await mkdir(claims, { recursive: true });
  const own = `${process.pid}@${(await birthOf(process.pid)) ?? ''}`;
  // A hold is a second file, not the first one renamed: whoever reads the folder meanwhile must see one of them.
  const files = [join(claims, `${own}.claim`), join(claims, `${own}.hold`)] as const;
  const release = async () => {
    for (const file of files) await rm(file, { force: true });
  };
  try {
    await writeFile(files[0], '');
    await outlast(claims, own);
    await writeFile(files[1], '');
    return { release };
  } catch (error) {
    await release();
    throw error;
  }
}

/** The process that has a data folder, if one has. */
export async function holderOf(folder: string): Promise<Holder | undefined> {
  const claims = await livingClaims(join(folder, 'lock'));
  return claims.find(({ holds }) => holds);
}

async function outlast(claims: string, own: string): Promise<void> {
  for (;;) {
    const others = (await livingClaims(claims)).filter(({ name }) => name !== own);
    if (others.length === 0) return;
    const winner = others.find(({ pid, holds }) => holds || pid < process.pid);
    if (winner) throw new FolderTakenError(winner);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

interface Claim extends Holder {
  readonly name: string;
  readonly holds: boolean;
}

async function livingClaims(claims: string): Promise<Claim[]> {
  const files = await readdir(claims).catch(() => []);
  const living: Claim[] = [];
  for (const file of files) {
    const [, name = '', pid, birth, kind] = /^((\d+)@(.*))\.(claim|hold)$/.exec(file) ?? [];
    if (!name) continue;
    if ((await birthOf(Number(pid))) === birth) {
      const since = (await stat(join(claims, file)).catch(() => undefined))?.mtime ?? new Date();
      living.push({ name, pid: Number(pid), since, holds: kind === 'hold' });
    } else await rm(join(claims, file), { force: true });
  }
  return living;
}
