import { LONGEST_CASE_ID } from '@ocop/casework';
import { ROLES } from '@ocop/ground';
import { productOverviewShape } from '@ocop/records';
import { z } from 'zod';
import { flagParameter, listQuery } from '../lists/list';

const { stage, kind, tier } = productOverviewShape.shape;

/** What products are looked for by, in lists and counts. */
export const productFilters = {
  stage: stage.optional(),
  tier: tier.unwrap().optional(),
  commune: z.string().max(200).optional(),
  programme: z.string().max(120).optional(),
  round: z.string().max(LONGEST_CASE_ID).optional(),
  holder: z.enum(ROLES).optional(),
  kind: kind.optional(),
  late: flagParameter,
  search: z
    .string()
    .max(100)
    .optional()
    .describe('Any part of the name of product, owner or commune; marks and case do not matter.'),
};

export const productListQuery = listQuery(productFilters, [
  'name',
  'dueOn',
  'stage',
  'stars',
  'recognisedOn',
  'owner',
  'commune',
]);

export type ProductListQuery = z.infer<typeof productListQuery>;
