import { PAPER_KINDS, paperKindName } from '@ocop/dossier';
import { areaPath, choice, date, integer, list, optional, text } from '@ocop/ground';
import { zodObject } from '@ocop/platform';
import type { KeptFile, WalletPaper } from '@ocop/records';
import { z } from 'zod';
import { fileShape, shownFile } from '../files/file.answers';
import { named } from '../openapi/components';

const day = z.iso.date();

/** How a paper stands by its own date: soon is within sixty days, in which most offices can give a new one. */
const VALIDITIES = ['no-expiry', 'valid', 'expires-soon', 'expired'] as const;

export const walletPaperShape = named(
  'WalletPaper',
  z.strictObject({
    id: z.string(),
    version: z.int().min(1),
    supersedes: z.int().min(1).nullable().describe('The version before this one.'),
    owner: z.string(),
    kind: z.string(),
    kindName: z.string(),
    title: z.string(),
    number: z.string().nullable(),
    issuer: z.string().nullable(),
    issuedOn: day.nullable(),
    expiresOn: day.nullable(),
    validity: z.enum(VALIDITIES),
    files: z.array(fileShape).describe('Its pages in their order.'),
    recordedAt: z.iso.datetime(),
    recordedAs: z.string().describe('The role of whoever recorded it: an officer may on behalf.'),
  }),
);

export const walletAnswer = named(
  'Wallet',
  z.strictObject({
    owner: z.string(),
    items: z.array(walletPaperShape),
    kinds: z.array(z.strictObject({ id: z.string(), name: z.string() })),
  }),
);

export const paperVersionsAnswer = named(
  'PaperVersions',
  z.strictObject({ items: z.array(walletPaperShape) }),
);

const paperFields = {
  kind: choice(...(PAPER_KINDS as [string, ...string[]])),
  title: text(200),
  number: optional(text(120)),
  issuer: optional(text(200)),
  issuedOn: optional(date()),
  expiresOn: optional(date()),
  files: list(text(32, '^[0-9a-f]{32}$'), 1, 500),
} as const;

export interface PaperBody {
  readonly kind: string;
  readonly title: string;
  readonly number?: string;
  readonly issuer?: string;
  readonly issuedOn?: string;
  readonly expiresOn?: string;
  readonly files: readonly string[];
}
export type NewPaperBody = PaperBody & { readonly owner?: string };
export type NextPaperBody = PaperBody & { readonly version: number };

const example = {
  kind: 'food-safety',
  title: 'Giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm',
  number: '15/2026/GCN-ATTP',
  issuedOn: '2026-02-10',
  expiresOn: '2029-02-09',
  files: ['0123456789abcdef0123456789abcdef'],
};

export const newPaperBody = named(
  'NewPaper',
  zodObject({ ...paperFields, owner: optional(areaPath()) }) as unknown as z.ZodType<NewPaperBody>,
  example,
);

export const nextPaperBody = named(
  'NextPaperVersion',
  zodObject({
    ...paperFields,
    version: integer(1, 100_000),
  }) as unknown as z.ZodType<NextPaperBody>,
  { ...example, version: 1 },
);

export const ownerQuery = z.strictObject({
  owner: z
    .string()
    .max(200)
    .optional()
    .describe('Whose wallet; a producer’s own where it is left out, an officer has to name it.'),
});

const SOON_DAYS = 60;

export function shownPaper(
  paper: WalletPaper,
  files: ReadonlyMap<string, KeptFile>,
  today: string,
) {
  const { id, version, kind, title, number, issuer, issuedOn, expiresOn, recordedAs } = paper;
  return {
    ...{ id, version, kind, title, number, issuer, issuedOn, expiresOn, recordedAs },
    supersedes: version > 1 ? version - 1 : null,
    owner: paper.ownerArea,
    kindName: paperKindName(kind),
    validity: validityOf(expiresOn, today),
    files: paper.files.flatMap((file) => {
      const known = files.get(file);
      return known ? [shownFile(known)] : [];
    }),
    recordedAt: paper.recordedAt.toISOString(),
  };
}

function validityOf(expiresOn: string | null, today: string): (typeof VALIDITIES)[number] {
  if (expiresOn === null) return 'no-expiry';
  if (expiresOn < today) return 'expired';
  const left = (Date.parse(expiresOn) - Date.parse(today)) / 86_400_000;
  return left <= SOON_DAYS ? 'expires-soon' : 'valid';
}
