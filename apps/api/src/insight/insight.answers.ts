import { HELD_ROLES } from '@ocop/ground';
import { z } from 'zod';
import { FORMATS } from '../lists/as-file';
import { named } from '../openapi/components';

const count = z.int().min(0);
const days = count.describe('Working days.');

export const timesQuery = z.strictObject({
  year: z.coerce.number().int().min(2018).max(2099).optional().describe('Of the plan.'),
  format: z.enum(FORMATS).optional(),
});
export const loadQuery = z.strictObject({ format: z.enum(FORMATS).optional() });

const stageTime = named(
  'StageTime',
  z.strictObject({
    stage: z.string(),
    area: z.string().describe('Of the authority whose product it is.'),
    areaName: z.string(),
    ended: count.describe('Stays that are over: median and nine in ten are theirs.'),
    open: count.describe('Products that are there still.'),
    median: days.nullable(),
    p90: days.nullable(),
    longest: z.strictObject({ product: z.string(), name: z.string(), days }),
  }),
  {
    stage: 'commune-check',
    area: 'hue/huong-tra',
    areaName: 'UBND thị xã Hương Trà',
    ended: 7,
    open: 0,
    median: 8,
    p90: 12,
    longest: { product: 'huong-tra-2024-quyt-thanh-binh', name: 'Quýt Thanh Bình', days: 12 },
  },
);
export const stageTimesAnswer = named(
  'StageTimes',
  z.strictObject({ year: z.int(), years: z.array(z.int()), items: z.array(stageTime) }),
);

const postLoad = named(
  'PostLoad',
  z.strictObject({
    role: z.enum(HELD_ROLES),
    area: z.string(),
    areaName: z.string(),
    waiting: count,
    overdue: count,
    soon: count.describe('Not overdue, and to be done within some days.'),
    earliest: z.iso.date().nullable(),
    quietSince: z.iso.date().describe('Of the case in which nothing has happened for longest.'),
    quietest: z.string().describe('What that case is about.'),
  }),
);
export const loadAnswer = named(
  'Load',
  z.strictObject({ asOf: z.iso.date(), items: z.array(postLoad) }),
);
