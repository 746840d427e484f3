import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import { answered, api } from '../shared/api';
import { useToday } from '../shared/clock';
import { hashesById } from '../shared/files/photographs';
import type { usePages } from '../shared/files/use-pages';
import { wasUnheard } from '../shared/problem';
import type { checkListOf } from './use-inspection';

export type Severe = 'correction' | 'proposal';

/** What is written beside the check list; kept on the device until the inspection is on record. */
interface Draft {
  readonly place: string;
  readonly severe: Severe;
  /** It was to be sent when there was no line: what it said, under which name, and of which day. */
  readonly waiting?: Sending;
}

interface Sending {
  readonly key: string;
  readonly inspectedOn: string;
  readonly checkList: ReturnType<typeof checkListOf>;
  readonly place: string;
  readonly outcome: 'conform' | Severe;
}

type Pages = ReturnType<typeof usePages>;

const PREFIX = 'ocop.inspection-record.';
const EMPTY: Draft = { place: '', severe: 'correction' };

function kept(recognition: string): Draft {
  try {
    const text = localStorage.getItem(PREFIX + recognition);
    return { ...EMPTY, ...(JSON.parse(text ?? '{}') as Partial<Draft>) };
  } catch {
    return EMPTY;
  }
}

/**
 * Puts an inspection on record. Without a line it waits on the device and goes out when there is one again, under the
 * name it had: whatever of it has been heard already counts once.
 */
export function useRecord(recognition: string, pages: Pages, done: () => void) {
  const today = useToday();
  const queries = useQueryClient();
  const [draft, setDraft] = useState(() => kept(recognition));
  const write = useCallback(
    (part: Partial<Draft>) =>
      setDraft((before) => {
        const next = { ...before, ...part };
        localStorage.setItem(PREFIX + recognition, JSON.stringify(next));
        return next;
      }),
    [recognition],
  );
  const sending = useMutation({
    mutationFn: (what: Sending) => send(recognition, what, pages.pages),
    // TanStack would hold it back without a line; here it is kept where a reload does not lose it.
    networkMode: 'always',
    onError: (error, what) => write({ waiting: wasUnheard(error) ? what : undefined }),
    onSuccess: async () => {
      localStorage.removeItem(PREFIX + recognition);
      await queries.invalidateQueries();
      done();
    },
  });
  const { mutate, isPending } = sending;
  const { waiting } = draft;
  const underWay = pages.pages.some(({ state }) => state === 'waiting' || state === 'sending');
  useEffect(() => {
    if (!waiting) return;
    const again = () => !isPending && !underWay && mutate(waiting);
    window.addEventListener('online', again);
    return () => window.removeEventListener('online', again);
  }, [waiting, isPending, underWay, mutate]);

  const record = (seen: Pick<Sending, 'checkList' | 'outcome'>) => {
    const what = { ...seen, place: draft.place.trim(), inspectedOn: waiting?.inspectedOn ?? today };
    mutate({ ...what, key: sameAs(waiting, what) ?? crypto.randomUUID() });
  };
  return { draft, write, record, sending, underWay };
}

/** The name of what waits, as long as it says the same. */
function sameAs(waiting: Sending | undefined, what: Omit<Sending, 'key'>): string | undefined {
  if (!waiting) return undefined;
  const { key, ...said } = waiting;
  const written = (one: Omit<Sending, 'key'>) =>
    JSON.stringify([one.inspectedOn, one.place, one.outcome, one.checkList]);
  return written(said) === written(what) ? key : undefined;
}

async function send(
  recognition: string,
  { key, checkList, ...seen }: Sending,
  pages: Pages['pages'],
) {
  const hashes = await hashesById(
    recognition,
    pages.map(({ id }) => id),
  );
  const shown = (of: string | undefined) => {
    const files = pages.filter(({ about }) => about === of);
    // The same picture twice is one photograph.
    const photographs = [...new Set(files.flatMap(({ id = '' }) => hashes.get(id) ?? []))];
    return photographs.length > 0 ? { photographs } : {};
  };
  const header = { 'Idempotency-Key': key };
  const params = { path: { id: recognition }, header };
  const body = {
    ...{ type: 'RecordInspection' as const, ...seen },
    checkList: checkList.map((seenPoint) => ({ ...seenPoint, ...shown(seenPoint.point) })),
    ...shown(undefined),
  };
  return answered(api.POST('/v1/recognitions/{id}/commands', { params, body }));
}
