import { z } from 'zod';
import { named } from '../openapi/components';

const token = z.string().regex(/^[\w-]{43}$/);

export const linkToken = named('LinkToken', z.strictObject({ token }));

export const acceptance = named(
  'InvitationAcceptance',
  z.strictObject({
    token,
    password: z.string().min(1).max(1_000),
    name: z.string().trim().min(1).max(200).optional().describe('Of the first administrator.'),
    login: z
      .string()
      .regex(/^[\p{L}\p{N}._@-]{3,100}$/u)
      .optional()
      .describe('Of the first administrator.'),
  }),
);

export const invitationTold = named(
  'InvitationTold',
  z.strictObject({
    purpose: z.enum(['invitation', 'first-administrator', 'new-password']),
    name: z.string().nullable(),
    login: z.string().nullable(),
    expiresAt: z.iso.datetime(),
  }),
);
