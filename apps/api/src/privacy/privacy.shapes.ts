import { CORRECTABLE } from '@ocop/accounts';
import { ROLES } from '@ocop/ground';
import { z } from 'zod';
import { flagParameter, listQuery, pageOf } from '../lists/list';
import { named } from '../openapi/components';

const reason = z.string().trim().min(1).max(500);
const both = z.strictObject({ vi: z.string(), en: z.string() });

export const lookGiven = named(
  'LookGiven',
  z.strictObject({ reason: reason.describe('Why the whole is needed; the person can read it.') }),
);
export const contactTold = named(
  'ContactTold',
  z.strictObject({ email: z.string().nullable(), phone: z.string().nullable() }),
);

const look = named(
  'PersonalLook',
  z.strictObject({
    at: z.iso.datetime(),
    reader: z.string(),
    readerRole: z.enum(ROLES),
    readerArea: z.string(),
    person: z.string().describe('Whose data it was.'),
    what: z.array(z.string()),
    reason: z.string(),
  }),
);
export const looksPage = pageOf('PersonalLooksPage', look);
export const looksQuery = listQuery({ person: z.string().max(200).optional() }, ['-at']);

const correction = named(
  'Correction',
  z.strictObject({
    id: z.uuid(),
    person: z.string(),
    field: z.enum(CORRECTABLE),
    wanted: z.string(),
    reason: z.string(),
    askedAt: z.iso.datetime(),
    answerBy: z.iso.date().describe('Two working days (NĐ 356/2025).'),
    settledAt: z.iso.datetime().nullable(),
    settledBy: z.string().nullable(),
    outcome: z.enum(['accepted', 'refused']).nullable(),
    answer: z.string().nullable(),
  }),
);
export const corrections = named('Corrections', z.strictObject({ items: z.array(correction) }));
export const correctionsQuery = z.strictObject({ open: flagParameter });

/** What may be put in the place of something is held to the same form as when an administrator writes it. */
const WANTED = {
  name: z.string().trim().min(1).max(200),
  email: z.email().max(200).or(z.literal('')),
  phone: z.string().regex(/^\+?[0-9 .-]{6,20}$|^$/),
  login: z.string().regex(/^[\p{L}\p{N}._@-]{3,100}$/u),
  other: z.string().trim().min(1).max(1_000),
} as const;

export const correctionAsked = named(
  'CorrectionAsked',
  z
    .strictObject({
      field: z.enum(CORRECTABLE),
      wanted: z.string().max(1_000).describe('What is right; empty takes an address away.'),
      reason,
    })
    .superRefine(({ field, wanted }, context) => {
      const { success } = WANTED[field].safeParse(wanted);
      if (!success)
        context.addIssue({ code: 'custom', path: ['wanted'], message: `a right ${field}` });
    }),
  { field: 'phone', wanted: '0912 345 678', reason: 'Tôi đã đổi số điện thoại.' },
);
export const settlementGiven = named(
  'SettlementGiven',
  z.strictObject({ accept: z.boolean(), answer: reason }),
);

export const ownData = named(
  'OwnData',
  z.strictObject({
    person: z.string(),
    madeAt: z.iso.datetime(),
    kept: z.array(
      z.strictObject({
        id: z.string().describe('The datum of the inventory.'),
        what: both,
        why: both,
        basis: z.string(),
        readers: both,
        until: both,
        items: z.array(z.record(z.string(), z.unknown())),
      }),
    ),
  }),
);
