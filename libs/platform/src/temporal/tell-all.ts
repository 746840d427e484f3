import type { StreamRef } from '@ocop/casework';
import type { CaseGateway } from './case-gateway';
import { CaseNotOpenError, UnconfirmedError } from './gateway-faults';

/** Who is told, and how fast. */
export interface Telling<T> {
  readonly where: AsyncIterable<T>;
  /** So many hands take from one heap: a slow case holds up one of them only. */
  readonly atOnce?: number;
  /** No more than so many in a second, so that people's commands are not held up; as fast as it goes by default. */
  readonly perSecond?: number;
  /** How long a case that is too busy to answer is asked again, at the end. */
  readonly patienceMs?: number;
}

export interface NotTold<T> {
  readonly one: T;
  readonly error: Error;
}

const AT_ONCE = 8;
const PATIENCE_MS = 25_000;

/**
 * Tells something to many cases. One that cannot be told stops no other; one that is busy is asked again when the
 * others have heard. Answers with those who were not told.
 */
export async function tellAll<T>(
  tell: (one: T) => Promise<unknown>,
  { where, atOnce = AT_ONCE, perSecond, patienceMs = PATIENCE_MS }: Telling<T>,
): Promise<NotTold<T>[]> {
  const pace = perSecond === undefined ? undefined : new Pace(perSecond);
  const tryAll = async (heap: AsyncIterator<T>): Promise<NotTold<T>[]> => {
    const left: NotTold<T>[] = [];
    const hand = async () => {
      for (let next = await heap.next(); !next.done; next = await heap.next()) {
        await pace?.next();
        const one = next.value;
        await tell(one).catch((error: unknown) => left.push({ one, error: error as Error }));
      }
    };
    await Promise.all(Array.from({ length: atOnce }, hand));
    return left;
  };
  const giveUpAt = Date.now() + patienceMs;
  let left = await tryAll(where[Symbol.asyncIterator]());
  while (left.some(isBusy) && Date.now() < giveUpAt) {
    const again = left.filter(isBusy).map(({ one }) => one);
    left = [...left.filter((each) => !isBusy(each)), ...(await tryAll(oneByOne(again)))];
  }
  return left;
}

/** Has a case look at clock, log and what was adopted; one that has ended meanwhile has nothing to look at. */
export async function haveLook(
  gateway: CaseGateway,
  ref: StreamRef,
  { settle = false, isOpen }: { settle?: boolean; isOpen: (ref: StreamRef) => Promise<boolean> },
): Promise<void> {
  try {
    await gateway.lookAgain(ref, settle);
  } catch (error) {
    if (!(error instanceof CaseNotOpenError) || (await isOpen(ref))) throw error;
  }
}

/** Has open cases look, one after the other as they are named; answers with those that could not. */
export async function haveAllLook<T extends { readonly ref: StreamRef }>(
  gateway: CaseGateway,
  where: AsyncIterable<T>,
  how: {
    readonly isOpen: (ref: StreamRef) => Promise<boolean>;
    readonly perSecond?: number;
    readonly onTold?: (told: number) => void;
  },
): Promise<{ readonly told: number; readonly failed: readonly NotTold<T>[] }> {
  let told = 0;
  const look = async ({ ref }: T) => {
    await haveLook(gateway, ref, how);
    told += 1;
    how.onTold?.(told);
  };
  const { perSecond } = how;
  const failed = await tellAll(look, { where, ...(perSecond === undefined ? {} : { perSecond }) });
  return { told, failed };
}

function isBusy<T>({ error }: NotTold<T>): boolean {
  return error instanceof UnconfirmedError;
}

async function* oneByOne<T>(items: readonly T[]): AsyncGenerator<T> {
  for (const item of items) yield await Promise.resolve(item);
}

/** Gives out moments that lie at least so far apart. */
class Pace {
  private free = 0;

  constructor(private readonly perSecond: number) {}

  async next(): Promise<void> {
    const now = Date.now();
    this.free = Math.max(this.free + 1000 / this.perSecond, now);
    const wait = this.free - now;
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
  }
}
