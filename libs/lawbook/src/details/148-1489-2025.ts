import { DOSSIER_KINDS, findRegulation } from '@ocop/regulations';
import { details148 } from './148-2023';
import type { LawDetails } from '../law-details';

const law = findRegulation('148-1489-2025');

/** As QĐ 148, without the district. */
export const details148amended: LawDetails = {
  ...details148,
  steps: law.procedure,
  transition: [
    {
      id: 'district-powers',
      kinds: DOSSIER_KINDS,
      source: {
        document: 'QĐ 1489/QĐ-TTg ngày 06/07/2025 sửa đổi QĐ 148/QĐ-TTg',
        article: 'Phụ lục II mục 1',
        certainty: 'text',
      },
    },
  ],
};
