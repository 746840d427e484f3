import { DOSSIER_KINDS, findRegulation, type LegalSource } from '@ocop/regulations';
import {
  councilLeftOpen,
  formerlyLeftOpen,
  from90LeftOpen,
  handedDownLeftOpen,
} from '../left-open';
import type { LawDetails } from '../law-details';

const DOCUMENT = 'QĐ 148/QĐ-TTg ngày 24/02/2023';
const annex = (article: string): LegalSource => ({
  document: DOCUMENT,
  article,
  certainty: 'text',
});

const law = findRegulation('148-2023');

/** Read in parts only: the sheets and much of the procedure were not found, and `notFound` says so. */
export const details148: LawDetails = {
  groups: {
    names: [
      'thực phẩm',
      'đồ uống',
      'dược liệu và sản phẩm từ dược liệu',
      'thủ công mỹ nghệ',
      'sinh vật cảnh',
      'dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch',
    ],
    source: annex('Phụ lục I'),
  },
  sets: { ids: [], source: annex('Phụ lục I') },
  papers: law.papers.map((paper) => ({
    ...paper,
    from: 'producer',
    kinds: DOSSIER_KINDS,
    source: annex('Phụ lục II'),
  })),
  steps: law.procedure,
  rounds: [],
  transition: [
    {
      id: 'nothing-said',
      kinds: DOSSIER_KINDS,
      source: { document: DOCUMENT, certainty: 'inference' },
    },
  ],
  leftOpen: [...councilLeftOpen, from90LeftOpen, handedDownLeftOpen, ...formerlyLeftOpen],
  notFound: ['score-sheets', 'papers-to-the-centre', 'step-terms', 'revocation-rules'],
};
