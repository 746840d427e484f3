import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { send } from '../../shared/api';
import type { components } from '../../shared/schema.gen';

export type ToSign = components['schemas']['CertificatesToSign']['waiting'][number];
type Taken = components['schemas']['SignatureTaken'];

/** What became of one file that was handed in. */
export interface HandedIn {
  readonly file: string;
  /** Of which certificate it is; none waits that begins with its bytes. */
  readonly number?: string;
  readonly taken?: Taken;
  readonly error?: unknown;
}

/** Hands files in one after the other, each for the certificate whose very bytes it begins with. */
export function useHandingIn(waiting: readonly ToSign[]) {
  const queries = useQueryClient();
  const [outcomes, setOutcomes] = useState<readonly HandedIn[]>([]);
  const [underWay, setUnderWay] = useState(false);

  const handIn = async (files: readonly File[], one?: ToSign) => {
    if (files.length === 0) return;
    setUnderWay(true);
    const became: HandedIn[] = [];
    for (const file of files) {
      const paper = one ?? (await paperOf(file, waiting));
      became.push(paper ? await sent(file, paper) : { file: file.name });
      setOutcomes([...became]);
    }
    setUnderWay(false);
    await queries.invalidateQueries();
  };
  return { outcomes, underWay, handIn };
}

async function sent(file: File, { id, number }: ToSign): Promise<HandedIn> {
  try {
    const body = new Blob([file], { type: 'application/pdf' });
    const href = `/v1/signing/${encodeURIComponent(id)}/signed`;
    return { file: file.name, number, taken: await send<Taken>({ method: 'POST', href, body }) };
  } catch (error) {
    return { file: file.name, number, error };
  }
}

/** What a file is called says nothing: a signature stands behind the bytes that went out, which stay as they were. */
async function paperOf(file: File, waiting: readonly ToSign[]): Promise<ToSign | undefined> {
  const known = new Map<number, string>();
  for (const paper of waiting) {
    if (file.size < paper.size) continue;
    const print = known.get(paper.size) ?? (await printOf(file.slice(0, paper.size)));
    known.set(paper.size, print);
    if (print === paper.sha256) return paper;
  }
  return undefined;
}

async function printOf(bytes: Blob): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', await bytes.arrayBuffer());
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
