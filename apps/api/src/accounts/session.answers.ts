import { ROLES } from '@ocop/ground';
import { z } from 'zod';
import { named } from '../openapi/components';

const postShape = named(
  'SessionPost',
  z.strictObject({
    id: z.string().describe('By which the post is chosen.'),
    role: z.enum(ROLES),
    area: z.string(),
    areaName: z.string(),
    capacity: z.enum(['own', 'stand-in']).describe('A stand-in acts for somebody absent.'),
  }),
);

export const sessionAnswer = named(
  'Session',
  z.strictObject({
    person: z
      .strictObject({ id: z.string(), name: z.string() })
      .nullable()
      .describe('Null: nobody is signed in.'),
    sandbox: z.boolean().describe('A place to try things; nothing counts here.'),
    provider: z
      .string()
      .optional()
      .describe('Who else may vouch for people: GET /v1/session/provider in the browser.'),
    post: postShape.optional().describe('In which they act.'),
    posts: z.array(postShape).optional().describe('All that they hold today.'),
    csrf: z.string().optional().describe('The header X-CSRF-Token of everything that changes.'),
    expiresAt: z.iso.datetime().optional().describe('When it ends if nothing is asked any more.'),
    next: z
      .enum(['second-factor', 'enrol-second-factor'])
      .optional()
      .describe('What has to be done before anything else.'),
  }),
  { person: null, sandbox: false },
);

export const credentials = named(
  'Credentials',
  z.strictObject({ login: z.string().min(1).max(200), password: z.string().min(1).max(1_000) }),
);

export const secondFactor = named('SecondFactor', z.strictObject({ code: z.string().max(20) }));

export const postChoice = named('PostChoice', z.strictObject({ post: z.string().max(300) }));

export const sandboxChoice = named(
  'SandboxChoice',
  z.strictObject({ person: z.string().max(200), post: z.string().max(300).optional() }),
);

export const sandboxPeople = named(
  'SandboxPeople',
  z.strictObject({
    items: z.array(z.strictObject({ id: z.string(), name: z.string(), posts: z.array(postShape) })),
  }),
);

export const ownSessions = named(
  'OwnSessions',
  z.strictObject({
    items: z.array(
      z.strictObject({
        id: z.string(),
        current: z.boolean(),
        how: z.enum(['password', 'key', 'passkey', 'provider', 'sandbox']),
        beganAt: z.iso.datetime(),
        seenAt: z.iso.datetime(),
        address: z.string().nullable(),
        agent: z.string().nullable(),
      }),
    ),
  }),
);
