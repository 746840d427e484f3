import { z } from 'zod';
import { named } from '../openapi/components';

export const meTold = named(
  'Me',
  z.strictObject({
    id: z.string(),
    name: z.string(),
    login: z.string().nullable(),
    email: z.string().nullable(),
    phone: z.string().nullable(),
    passwordSetAt: z.iso.datetime().nullable(),
    secondFactor: z.boolean(),
    passkeys: z.array(
      z.strictObject({
        id: z.string(),
        name: z.string(),
        madeAt: z.iso.datetime(),
        lastUsedAt: z.iso.datetime().nullable(),
      }),
    ),
  }),
);

export const passwordChange = named(
  'PasswordChange',
  z.strictObject({ current: z.string().min(1).max(1_000), next: z.string().min(1).max(1_000) }),
);

export const enrolmentWish = named(
  'EnrolmentWish',
  z.strictObject({
    code: z.string().max(20).optional().describe('Of the present application, if there is one.'),
  }),
);

export const enrolment = named(
  'Enrolment',
  z.strictObject({
    secret: z.string().describe('For an application that cannot read pictures.'),
    address: z.string().describe('otpauth://totp/…'),
    qr: z.string().describe('The address as a QR code, SVG.'),
  }),
);

export const keysTold = named(
  'ApiKeys',
  z.strictObject({
    items: z.array(
      z.strictObject({
        id: z.string(),
        name: z.string(),
        post: z.string(),
        readOnly: z.boolean(),
        commands: z.array(z.string()).nullable().describe('Null: all of the post’s.'),
        madeAt: z.iso.datetime(),
        expiresAt: z.iso.datetime().nullable(),
        endedAt: z.iso.datetime().nullable(),
        lastUsedAt: z.iso.datetime().nullable(),
        replacedBy: z.string().nullable(),
      }),
    ),
  }),
);

export const keyWish = named(
  'ApiKeyWish',
  z.strictObject({
    post: z.string().max(300),
    name: z.string().trim().min(1).max(100),
    readOnly: z.boolean().optional(),
    commands: z.array(z.string().max(100)).max(100).optional(),
    expiresAt: z.iso.datetime({ offset: true }).optional(),
  }),
);

export const keyMade = named(
  'ApiKeyMade',
  z.strictObject({ id: z.string(), key: z.string().describe('Shown this once.') }),
);
