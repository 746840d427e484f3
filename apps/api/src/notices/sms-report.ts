import type { Reported } from '@ocop/records';
import { z } from 'zod';

const count = z.coerce.number().int().min(0).max(1_000).optional();

/** What the provider (eSMS) says behind the address; the telephone that it brings as well is not read. */
export const smsReportQuery = z.looseObject({
  SMSID: z.string().max(100).optional(),
  SendStatus: z.string().max(10).optional(),
  SendSuccess: count,
  SendFailed: count,
  ErrorInfo: z.string().max(300).optional(),
});

/** Refused, deleted: 5 says that it was sent, and the counts whether it arrived. */
const ENDED_BADLY = ['4', '6'];

/** Undefined while it is on its way. */
export function smsReport(query: z.infer<typeof smsReportQuery>): Reported | undefined {
  const { SMSID, SendStatus = '', SendSuccess = 0, SendFailed = 0, ErrorInfo } = query;
  const failed = SendFailed > 0 || ENDED_BADLY.includes(SendStatus);
  if (SendSuccess === 0 && !failed) return undefined;
  const words = ['sms', SendStatus, SMSID, ErrorInfo].filter(Boolean).join(' ');
  const kind = SendSuccess > 0 ? 'delivered' : 'failed';
  return { kind, code: SendStatus || undefined, words, at: new Date() };
}
