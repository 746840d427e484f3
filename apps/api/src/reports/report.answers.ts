import { figureWords, type FigureId, FIGURES, OF_CERTIFICATES, type Part } from '@ocop/reports';
import { CERTIFICATE_STATES } from '@ocop/recognition';
import { cycleStageWords } from '@ocop/words';
import { z } from 'zod';
import { phrase } from '../actions/action.answers';
import { named } from '../openapi/components';
import { yearlySum } from '../yearly/yearly.answers';
import { measuredTarget } from '../programmes/programme.answers';
import { supportFact, supportSum, supportTotals } from './report-money.answers';

const figure = named(
  'ReportFigure',
  z.strictObject({
    id: z.enum(FIGURES),
    name: phrase,
    of: z.enum(['products', 'certificates']),
    count: z.int().min(0),
    items: z.array(z.string()).describe('Ids of what it counts: they stand in the lists below.'),
  }),
);
const part = z.strictObject({
  yearly: z.array(yearlySum),
  support: z.array(supportSum),
  supportTotals: supportTotals.describe('Each step over all plans.'),
  area: z.string().nullable().describe('Null for what lies in none of the places.'),
  name: z.string().nullable(),
  figures: z.array(figure),
  sent: z
    .strictObject({
      on: z.iso.date(),
      asOf: z.iso.date().nullable(),
      changed: z
        .array(z.enum(FIGURES))
        .describe('Figures that are others now than it was sent with.'),
    })
    .nullable(),
});
const product = z.strictObject({
  id: z.string(),
  name: z.string(),
  owner: z.string(),
  commune: z.string(),
  area: z.string(),
  year: z.int(),
  stage: z.enum(Object.keys(cycleStageWords) as [string, ...string[]]),
  stars: z.int().nullable(),
  certified: z.boolean(),
  decision: z.string().nullable(),
});
const certificate = z.strictObject({
  id: z.string(),
  number: z.string(),
  product: z.string(),
  owner: z.string(),
  commune: z.string(),
  area: z.string(),
  stars: z.int(),
  state: z.enum(CERTIFICATE_STATES),
  validFrom: z.iso.date(),
  validUntil: z.iso.date(),
  endedOn: z.iso.date().nullable(),
});

const reportDue = named(
  'ReportDue',
  z.strictObject({
    programme: z.string().describe('The year it is sent to, or of which it is the own.'),
    report: z.string(),
    name: z.string(),
    kind: z
      .enum(['commune', 'district', 'whole'])
      .describe('`whole`: the plan’s own, to the level above.'),
    commune: z.string().describe('The area that reports.'),
    communeName: z.string(),
    dueOn: z.iso.date().nullable(),
    state: z.enum(['sent', 'owed', 'overdue']),
    sentOn: z.iso.date().nullable(),
    figures: z.string().nullable().describe('SHA-256 of the figures that were sent with it.'),
  }),
  {
    programme: 'huong-tra-2024',
    report: 'half-year',
    kind: 'commune',
    name: 'Báo cáo kết quả triển khai 6 tháng',
    commune: 'hue/huong-tra/huong-toan',
    communeName: 'xã Hương Toàn',
    dueOn: '2024-06-30',
    state: 'owed',
    sentOn: null,
    figures: null,
  },
);
export const reportsAnswer = named(
  'ReportsDue',
  z.strictObject({
    items: z.array(reportDue),
    places: z.array(z.strictObject({ area: z.string(), name: z.string() })),
  }),
);

export const reportAnswer = named(
  'ProgrammeReport',
  z.strictObject({
    programme: z.string(),
    report: z.string(),
    name: z.string(),
    year: z.int(),
    area: z.string(),
    place: z.string(),
    asOf: z.iso.date(),
    sha256: z.string().describe('Of the figures: a report is sent with it, and freezes them.'),
    figures: z.array(figure),
    yearly: z.array(yearlySum).describe('Sums of what producers answered, with how many have.'),
    support: z.array(supportSum).describe('Support money of each plan, step by step.'),
    supportTotals: supportTotals.describe('Each step over all plans.'),
    supported: z.array(supportFact).describe('Recognitions that those sums count.'),
    parts: z.array(part),
    products: z.array(product),
    certificates: z.array(certificate),
    targets: z.array(measuredTarget),
    narrative: z.strictObject({
      summary: z.string(),
      difficulties: z.string().nullable(),
      proposals: z.string().nullable(),
    }),
    sent: z
      .strictObject({
        on: z.iso.date().describe('When it came first.'),
        no: z.int().describe('1; once it was corrected, the number of the last correction.'),
        correctedOn: z.iso.date().nullable(),
        reason: z.string().nullable().describe('Why it was corrected.'),
        frozen: z.boolean().describe('These are the figures that came with it.'),
      })
      .nullable(),
    mine: z.boolean().describe('You are who sends it.'),
    below: z.array(reportDue),
  }),
);

/** Figures with their names and what they count. */
export function toldFigures({ figures }: Pick<Part, 'figures'>) {
  return figures.map(({ id, items }) => ({
    id,
    name: figureWords[id],
    of: isOfCertificates(id) ? ('certificates' as const) : ('products' as const),
    count: items.length,
    items: [...items],
  }));
}

function isOfCertificates(id: FigureId): boolean {
  return OF_CERTIFICATES.includes(id);
}

export const toldSums = ({ yearly = [] }: Pick<Part, 'yearly'>) =>
  yearly.map((sum) => ({ ...sum, answers: [...sum.answers] }));
