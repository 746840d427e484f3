import { PAPER_STATES } from '@ocop/dossier';
import { integer, list, record, slug, text } from '@ocop/ground';
import { zodObject } from '@ocop/platform';
import { z } from 'zod';
import { named } from '../openapi/components';
import { walletPaperShape } from './wallet.answers';

const day = z.iso.date();

/** What is written of a paper beside its pages. */
export const PAPER_FACTS = ['title', 'number', 'issuer', 'issuedOn', 'expiresOn'] as const;
const version = z.int().min(1);

const itemShape = named(
  'PaperItem',
  z.strictObject({
    id: z.string(),
    name: z.string(),
    mandatory: z.boolean(),
    from: z.enum(['producer', 'commune']).describe('Who puts it into the dossier.'),
  }),
);

const dossierShape = z.strictObject({
  version,
  sha256: z.string().describe('Of the whole list with the hashes of its files.'),
  chosenAt: z.iso.datetime(),
  chosenAs: z.string(),
  filedAt: z.iso.datetime().nullable().describe('When it was handed in as it stands, by the log.'),
});

export const productPapersAnswer = named(
  'ProductPapers',
  z.strictObject({
    product: z.string(),
    owner: z.string(),
    regulation: z.string(),
    dossier: dossierShape.nullable().describe('Null while nothing has been chosen.'),
    mayChoose: z.boolean().describe('You may choose papers at this stage.'),
    today: day,
    decidedBy: day.nullable().describe('The day by which its round is to decide, once it has one.'),
    items: z.array(
      z.strictObject({
        item: itemShape,
        state: z.enum(PAPER_STATES),
        papers: z.array(walletPaperShape),
        inWallet: z
          .array(walletPaperShape)
          .describe('Papers of this kind that could stand here; for those who keep the wallet.'),
      }),
    ),
  }),
);

export const dossierVersionsAnswer = named(
  'DossierVersions',
  z.strictObject({
    items: z.array(
      dossierShape.extend({
        papers: z.array(
          z.strictObject({ item: z.string(), paper: z.string(), version, title: z.string() }),
        ),
      }),
    ),
  }),
);

export const dossierDifferencesAnswer = named(
  'DossierDifferences',
  z.strictObject({
    from: z.int().min(0),
    to: version,
    chosenAt: z.iso.datetime().describe('When the later one was put together.'),
    chosenAs: z.string().describe('The role of whoever put it together.'),
    filedAt: z.iso.datetime().nullable(),
    changes: z.array(
      z.strictObject({
        change: z.enum(['added', 'removed', 'replaced']),
        item: z.string(),
        itemName: z.string(),
        paper: z.string(),
        version,
        title: z.string(),
        before: version.optional().describe('The version of the paper that stood there.'),
        files: z.array(z.string()).describe('SHA-256 of its pages; of what went, for one removed.'),
        filesBefore: z.array(z.string()).describe('SHA-256 of the pages that stood there before.'),
        facts: z
          .array(
            named(
              'PaperFactChanged',
              z.strictObject({
                field: z.enum(PAPER_FACTS),
                before: z.string().nullable(),
                after: z.string().nullable(),
              }),
            ),
          )
          .describe('What is written of the paper, field by field where it changed.'),
      }),
    ),
  }),
);

const at = z.coerce.number().int().max(100_000);
export const differencesQuery = z.strictObject({
  from: at.min(0).optional().describe('The version before `to` when left out; 0 holds nothing.'),
  to: at.min(1).optional().describe('The latest version when left out.'),
});

export interface ChoiceBody {
  /** The version that was looked at; 0 before there is one. */
  readonly expectedVersion: number;
  readonly papers: readonly {
    readonly item: string;
    readonly paper: string;
    readonly version: number;
  }[];
}

export const choiceBody = named(
  'ChosenPapers',
  zodObject({
    expectedVersion: integer(0, 100_000),
    papers: list(
      record({ item: slug(), paper: text(32, '^[0-9a-f]{32}$'), version: integer(1, 100_000) }),
      0,
      120,
    ),
  }) as unknown as z.ZodType<ChoiceBody>,
  {
    expectedVersion: 0,
    papers: [{ item: 'food-safety', paper: '0123456789abcdef0123456789abcdef', version: 1 }],
  },
);
