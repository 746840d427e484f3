import { publicRegisterShape } from '@ocop/records';
import { z } from 'zod';
import { named } from '../openapi/components';
import { OUTCOMES } from './outcome';

const { id, number, product, owner, commune, area, stars, authority } = publicRegisterShape.shape;
const { validFrom, validUntil, graceUntil, endedOn, sha256, code, signedByHand } =
  publicRegisterShape.shape;

const entry = z.strictObject({
  ...{ id, number, code, product, owner, commune, area, stars, authority },
  ...{ validFrom, validUntil, graceUntil, endedOn },
});

/** What anybody is told of one certificate. */
export const publicCertificateAnswer = named(
  'PublicCertificate',
  entry.extend({
    sha256: sha256.describe('Of the file, as it was signed.'),
    state: z.enum(OUTCOMES).describe('Today, by its days and by what was decided.'),
    stateName: z.string().describe('In Vietnamese.'),
    valid: z.boolean().describe('The product may carry its stars today.'),
    packSizes: z.array(z.string()),
    variants: z.array(z.string()),
    decision: z.string().nullable(),
    signedByHand: signedByHand.describe(
      'Who signed its paper by hand, and on which day: the file is a scan of that paper.',
    ),
    successor: z.string().nullable().describe('Id of the certificate that took its place.'),
    address: z.string().describe('What its printed code holds: page and token.'),
    token: z.string().nullable().describe('A compact JWS, EdDSA, typ ocop-cert+jwt.'),
    asOf: z.iso.datetime({ offset: true }),
  }),
);

export const publicKeysAnswer = named(
  'PublicKeys',
  z.strictObject({
    keys: z.array(
      z.strictObject({
        kty: z.string(),
        crv: z.string(),
        x: z.string(),
        use: z.string(),
        alg: z.string(),
        kid: z.string(),
        ended: z.int().optional().describe('Seconds since 1970: nothing new is signed with it.'),
      }),
    ),
  }),
);

export const publicProductsAnswer = named(
  'PublicProducts',
  z.strictObject({
    day: z.iso.date(),
    schema: z.string(),
    products: z.array(entry.extend({ page: z.string() })),
  }),
);

export const publicChangesAnswer = named(
  'PublicChanges',
  z.strictObject({
    items: z.array(
      z.strictObject({
        position: z.int(),
        id: z.string(),
        number: z.string(),
        state: z.enum(OUTCOMES),
      }),
    ),
    upTo: z.int().describe('To send as `after` next time; the same again when nothing is new.'),
  }),
);

/** Of the list's columns, as Frictionless Data describes tables. */
export const publicColumnsAnswer = named(
  'PublicColumns',
  z.strictObject({
    fields: z.array(
      z.strictObject({
        name: z.string(),
        type: z.enum(['string', 'integer', 'date']),
        title: z.string().describe('In Vietnamese.'),
      }),
    ),
    primaryKey: z.literal('id'),
    missingValues: z.array(z.literal('')),
  }),
);
