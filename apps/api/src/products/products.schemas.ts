import { LONGEST_CASE_ID } from '@ocop/casework';
import { z } from 'zod';
import { flagParameter, listQuery } from '../lists/list';

export const productListQuery = listQuery(
  {
    stage: z.string().max(40).optional(),
    tier: z.enum(['district', 'province', 'centre']).optional(),
    commune: z.string().max(200).optional(),
    programme: z.string().max(120).optional(),
    round: z.string().max(LONGEST_CASE_ID).optional(),
    holder: z.string().max(40).optional(),
    kind: z.enum(['first', 're-evaluation', 'upgrade']).optional(),
    late: flagParameter,
    /** Any part of the name of product, owner or commune; marks and case do not matter. */
    search: z.string().max(100).optional(),
  },
  ['name', 'due_on', 'stage', 'stars', 'recognised_on', 'owner', 'commune'],
);

export type ProductListQuery = z.infer<typeof productListQuery>;
