import { ROLES } from '@ocop/ground';
import { z } from 'zod';
import { flagParameter, listQuery, pageOf } from '../lists/list';
import { named } from '../openapi/components';

const name = z.string().trim().min(1).max(200);
const day = z.iso.date();
const id = z.string().min(1).max(200);
const decision = z.string().trim().min(1).max(200).describe('Number and issuer: 12/QĐ-UBND.');
const contact = {
  email: z.email().max(200).or(z.literal('')).optional(),
  phone: z
    .string()
    .regex(/^\+?[0-9 .-]{6,20}$|^$/)
    .optional(),
};
const login = z
  .string()
  .regex(/^[\p{L}\p{N}._@-]{3,100}$/u)
  .optional()
  .describe('Their id, when nothing is said.');

const postGiven = named(
  'PostGiven',
  z.strictObject({
    role: z.enum(ROLES),
    area: z.string().max(200),
    since: day.optional(),
    until: day.optional(),
    decision: decision.optional().describe('Of everybody but producers it is asked.'),
  }),
  { role: 'commune-officer', area: 'hue/huong-tra/huong-toan', decision: '12/QĐ-UBND' },
);

export const personGiven = named(
  'PersonGiven',
  z.strictObject({
    name,
    kind: z.enum(['person', 'machine']).optional(),
    ...contact,
    login,
    post: postGiven,
  }),
);
export const personCorrected = named(
  'PersonCorrected',
  z.strictObject({ name: name.optional(), ...contact, login }),
);
export { postGiven };
export const postEnded = named('PostEnded', z.strictObject({ lastDay: day }));
export const activeGiven = named('ActiveGiven', z.strictObject({ active: z.boolean() }));
export const standInGiven = named(
  'StandInGiven',
  z.strictObject({
    person: id.describe('Who stands in.'),
    since: day,
    until: day,
    reason: z.string().trim().min(1).max(500),
    decision: decision.optional(),
  }),
);
export const leavingGiven = named(
  'LeavingGiven',
  z.strictObject({ lastDay: day, decision, successor: id.optional() }),
);

const heldPost = named(
  'HeldPost',
  z.strictObject({
    id: z.string(),
    role: z.enum(ROLES),
    area: z.string(),
    areaName: z.string(),
    since: day.nullable(),
    until: day.nullable().describe('The last day.'),
    decision: z.string().nullable(),
    capacity: z.enum(['own', 'stand-in']),
    standsInFor: z.string().nullable(),
    reason: z.string().nullable(),
    current: z.boolean().describe('It is held today.'),
  }),
);

const person = {
  id: z.string(),
  name: z.string(),
  kind: z.enum(['person', 'machine']),
  login: z.string().nullable(),
  email: z.string().nullable().describe('Masked; the whole is asked for with a reason.'),
  phone: z.string().nullable().describe('Masked, too.'),
  active: z.boolean(),
  posts: z.array(heldPost),
};

const personListed = named('PersonListed', z.strictObject(person));
export const peoplePage = pageOf('PeoplePage', personListed);
export const peopleQuery = listQuery(
  {
    search: z.string().max(100).optional(),
    role: z.enum(ROLES).optional(),
    area: z.string().max(200).optional(),
    active: flagParameter,
  },
  ['name'],
);

export const personTold = named(
  'PersonTold',
  z.strictObject({
    ...person,
    proofs: z.strictObject({
      password: z.boolean(),
      secondFactor: z.boolean(),
      passkeys: z.int().min(0),
    }),
    recovery: z
      .strictObject({ askedBy: z.string(), askedAt: z.iso.datetime(), reason: z.string() })
      .nullable()
      .describe('A lost factor that waits for a second administrator.'),
  }),
);
export type PersonTold = z.infer<typeof personTold>;

export const invitationWish = named(
  'InvitationWish',
  z.strictObject({
    purpose: z.enum(['invitation', 'new-password']),
    by: z.enum(['e-mail', 'letter']).describe('A letter is printed and handed over.'),
  }),
);
export const invitationMade = named(
  'InvitationMade',
  z.strictObject({
    expiresAt: z.iso.datetime(),
    sentTo: z.string().nullable().describe('Where the e-mail went.'),
    letter: z
      .strictObject({
        title: z.string(),
        lines: z.array(z.string()),
        link: z.string(),
        pdf: z.base64().describe('The same on one page, with a code of the link to scan.'),
      })
      .nullable()
      .describe('What to print; the link works once.'),
  }),
);

export const recoveryAsked = named(
  'RecoveryAsked',
  z.strictObject({ reason: z.string().trim().min(1).max(500) }),
);

export const dutiesTold = named(
  'OpenDuties',
  z.strictObject({
    items: z.array(
      z.strictObject({
        stream: z.string(),
        task: z.string(),
        subject: z.string(),
        role: z.enum(ROLES),
        area: z.string(),
        dueOn: day.nullable(),
        late: z.boolean(),
        officer: z.string().nullable().describe('In whose hands it is, of those in the post.'),
        officerName: z.string().nullable(),
      }),
    ),
    councils: z
      .array(z.string())
      .describe('Rounds in whose council they sit by name: the council’s decision names another.'),
  }),
);
