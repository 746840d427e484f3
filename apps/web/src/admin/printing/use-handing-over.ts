import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { send } from '../../shared/api';
import { wasUnheard } from '../../shared/problem';
import type { components } from '../../shared/schema.gen';

export type OnPaper = components['schemas']['CertificatesOnPaper']['items'][number];

/** Who took them (without a name each producer its own), by which paper in whose stead, and why again. */
export interface Said {
  readonly to: string;
  readonly on: string;
  readonly inStead: string;
  readonly reason: string;
}

/** What became of one certificate. */
export interface Given {
  readonly paper: OnPaper;
  readonly error?: unknown;
}

/** Each certificate is a case of its own and answers for itself; what was sent into silence is sent again by its name. */
export function useHandingOver() {
  const queries = useQueryClient();
  const keys = useRef(new Map<string, string>());
  const [given, setGiven] = useState<readonly Given[]>([]);
  const [underWay, setUnderWay] = useState(false);

  const one = async (paper: OnPaper, { to, on, inStead, reason }: Said): Promise<Given> => {
    const href = `/v1/recognitions/${encodeURIComponent(paper.recognition)}/commands`;
    const body = {
      ...{ type: 'HandOver', to: to === '' ? paper.owner : to, on },
      ...(inStead === '' ? {} : { inStead }),
      ...(reason === '' || paper.handedOverTo === null ? {} : { reason }),
    };
    const said = JSON.stringify({ href, body });
    const key = keys.current.get(said) ?? crypto.randomUUID();
    keys.current.set(said, key);
    try {
      await send({ method: 'POST', href, body, headers: { 'Idempotency-Key': key } });
      return { paper };
    } catch (error) {
      if (!wasUnheard(error)) keys.current.delete(said);
      return { paper, error };
    }
  };

  const handOver = async (papers: readonly OnPaper[], told: Said) => {
    setUnderWay(true);
    const became: Given[] = [];
    for (const paper of papers) {
      became.push(await one(paper, told));
      setGiven([...became]);
    }
    setUnderWay(false);
    await queries.invalidateQueries();
    return became;
  };
  return { given, underWay, handOver, forget: () => setGiven([]) };
}
