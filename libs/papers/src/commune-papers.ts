import { communeLetter } from './content/commune-letter';
import type { CommuneRecord } from './content/commune-record';
import { communeReport } from './content/commune-report';
import type { PaperContent } from './content/content';
import { opinionMinutes } from './content/opinion-minutes';

/** The papers that a commune writes about a product. */
export const COMMUNE_PAPERS = ['form-03', 'letter', 'opinion-minutes'] as const;
export type CommunePaper = (typeof COMMUNE_PAPERS)[number];

/** One paper of a commune; undefined for the minutes of a meeting that was not held. */
export function communePaper(
  record: CommuneRecord,
  paper: CommunePaper,
  mark: string,
): PaperContent | undefined {
  switch (paper) {
    case 'form-03':
      return communeReport(record, mark);
    case 'letter':
      return communeLetter(record, mark);
    case 'opinion-minutes':
      return record.meeting && opinionMinutes(record, record.meeting, mark);
  }
}
