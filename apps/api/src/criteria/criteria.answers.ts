import { z } from 'zod';
import { named } from '../openapi/components';

const setInList = named(
  'CriteriaSetInList',
  z.strictObject({
    id: z.string(),
    regulation: z.string(),
    name: z.string(),
    group: z.string(),
    subgroup: z.string(),
    ministries: z.array(z.string()).describe('Codes of the ministries in charge.'),
    criteria: z.int().min(0),
    binding: z.boolean().describe('False where the printed sheet does not add up or is not known.'),
    products: z
      .array(z.strictObject({ id: z.string(), name: z.string(), owner: z.string() }))
      .describe('Products of a like name that you may see and that are scored by it.'),
  }),
  {
    id: '26/2026-11',
    regulation: '26-2026',
    name: 'Chè tươi, chè chế biến',
    group: 'Đồ uống',
    subgroup: 'Chè',
    ministries: ['BNNMT'],
    criteria: 24,
    binding: true,
    products: [],
  },
);

export const criteriaAnswer = named('CriteriaSets', z.strictObject({ items: z.array(setInList) }));
