import { createStore, get, keys, update } from 'idb-keyval';
import { type DraftQueue, isSettled, NOTHING_WRITTEN } from './draft-queue';

/** Whose sheet, of which product, in which pass of which round. */
export interface SheetKey {
  readonly member: string;
  readonly round: string;
  readonly product: string;
  readonly pass: number;
}

const store = createStore('ocop-drafts', 'sheets');
const channel = new BroadcastChannel('ocop-drafts');
const listeners = new Set<(name: string) => void>();

export const nameOf = ({ member, round, product, pass }: SheetKey): string =>
  [member, round, product, pass].join(' ');

function keyNamed(name: string): SheetKey {
  const [member = '', round = '', product = '', pass = '1'] = name.split(' ');
  return { member, round, product, pass: Number(pass) };
}

/** A sheet as this device has it; windows of one browser share it. */
export async function readQueue(key: SheetKey): Promise<DraftQueue> {
  return (await get<DraftQueue>(nameOf(key), store)) ?? NOTHING_WRITTEN;
}

/** One change of a sheet, whole or not at all, whichever window makes it; all of them hear of it. */
export async function changeQueue(
  key: SheetKey,
  change: (queue: DraftQueue) => DraftQueue,
): Promise<void> {
  const name = nameOf(key);
  await update<DraftQueue>(name, (queue) => change(queue ?? NOTHING_WRITTEN), store);
  channel.postMessage(name);
  tell(name);
}

/** The member's sheets on this device that hold something the server does not have. */
export async function unsettledSheets(member: string): Promise<SheetKey[]> {
  const names = (await keys<string>(store)).filter((name) => name.startsWith(`${member} `));
  const found = await Promise.all(
    names.map(async (name) => ({ name, queue: await get<DraftQueue>(name, store) })),
  );
  return found.flatMap(({ name, queue }) => (queue && !isSettled(queue) ? [keyNamed(name)] : []));
}

/** Hears the name of every sheet that changes, here or in another window. */
export function onQueueChange(listener: (name: string) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function tell(name: string): void {
  for (const listener of listeners) listener(name);
}

channel.onmessage = ({ data }: MessageEvent<string>) => tell(data);
