import type { CivilDate } from '@ocop/calendar';
import type { CouncilRecord } from '../record/council-record';
import type { PaperHead } from './content';
import { blankDay, dayInWords } from './days';

const COUNCIL = 'Hội đồng đánh giá, phân hạng sản phẩm OCOP';

/** `UBND thị xã Hương Trà` in full. */
export function fullName(authority: string): string {
  return authority.replace(/^UBND /, 'Ủy ban nhân dân ');
}

/** `Đợt 1 năm 2024`; a written vote by the product it is about. */
export function roundName({ mode, no, about, plan }: CouncilRecord): string {
  return mode === 'written' && about ? `${about}, năm ${plan.year}` : `đợt ${no} năm ${plan.year}`;
}

type Head = Pick<PaperHead, 'kind' | 'subject' | 'notYet'>;

/** The upper part of what the council itself writes. */
export function councilHead(record: CouncilRecord, number: string, more: Head): PaperHead {
  const { authority, sessions } = record;
  return {
    above: fullName(authority.name),
    agency: COUNCIL,
    number: `Số: ${number}`,
    ...dated(record, sessions.at(-1)?.on),
    ...more,
  };
}

/** The upper part of what the authority signs. */
export function authorityHead(record: CouncilRecord, more: Head): PaperHead {
  const { authority, decision } = record;
  return {
    agency: fullName(authority.name),
    number: `Số: ${decision?.number ?? `      /${decisionSymbol(record)}`}`,
    ...dated(record, decision?.signedOn),
    ...more,
  };
}

/** The end of the numbers of its decisions. */
function decisionSymbol({ tier }: CouncilRecord): string {
  return tier === 'centre' ? 'QĐ-BNNMT' : 'QĐ-UBND';
}

/** Until the chair has closed the session, or the authority has the results, nothing of them is final. */
export function notYet({ isFinal }: CouncilRecord): Pick<PaperHead, 'notYet'> {
  return isFinal ? {} : { notYet: 'TẠM TÍNH' };
}

function dated({ authority, plan }: CouncilRecord, day: CivilDate | undefined) {
  return {
    place: authority.place,
    date: day ? dayInWords(day) : blankDay(plan.year),
    day: day ?? `${plan.year}-01-01`,
  };
}
