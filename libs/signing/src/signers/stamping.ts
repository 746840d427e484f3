import { randomBytes } from 'node:crypto';
import type { Readiness } from '../means';
import { TimeStamps } from './time-stamps';

/** A good answer is believed for so long, so that not every certificate is stamped twice; a bad one only for a moment. */
const BELIEVED_MS = { good: 60_000, bad: 5_000 };

type NotReady = Extract<Readiness, { readonly ready: false }>;
let last: { readonly address: string; readonly at: number; readonly fault?: NotReady } | undefined;

/**
 * What stands in the way of time-stamps, where they are wanted: an authority that is away holds signing up as a missing key
 * does, since a signature of less than was set is not given. It is asked for a stamp and thrown away.
 */
export async function stampingFault(address: string | undefined): Promise<NotReady | undefined> {
  if (address === undefined) return undefined;
  const believed = last?.fault ? BELIEVED_MS.bad : BELIEVED_MS.good;
  if (last?.address === address && performance.now() - last.at < believed) return last.fault;
  const fault = await tried(address);
  last = { address, at: performance.now(), ...(fault ? { fault } : {}) };
  return fault;
}

async function tried(address: string): Promise<NotReady | undefined> {
  try {
    await new TimeStamps(address).timestamp(randomBytes(32), 'SHA-256');
    return undefined;
  } catch (error) {
    const { message } = error as Error;
    return {
      ready: false,
      why: {
        vi: `máy chủ dấu thời gian ${address} (PAPER_SIGNING_TSA) không dùng được: ${message}`,
        en: `the authority of time-stamps ${address} (PAPER_SIGNING_TSA) is of no use: ${message}`,
      },
    };
  }
}
