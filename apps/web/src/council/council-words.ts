import type { Say } from '../shared/language';
import type { Duty, Seat } from './council-data';

type Words = readonly [vietnamese: string, english: string];

const DUTIES: Readonly<Record<Duty['duty'], Words>> = {
  'to-score': ['Cần chấm', 'To score'],
  submitted: ['Đã nộp phiếu', 'Submitted'],
  recused: ['Không chấm (có liên quan)', 'Recused'],
  abstained: ['Không cho điểm', 'Abstained'],
  'put-off': ['Để lại phiên sau', 'Put off'],
  'other-group': ['Nhóm khác chấm', 'Another group’s'],
  'not-now': ['Đã chấm xong', 'Scoring is over'],
};

export const sayDuty = (duty: Duty['duty'], say: Say): string => say(...DUTIES[duty]);

const SEATS: Readonly<Record<Seat['seat'], Words>> = {
  chair: ['Chủ tịch', 'Chair'],
  'vice-chair': ['Phó Chủ tịch', 'Vice chair'],
  member: ['Thành viên', 'Member'],
  secretary: ['Thư ký', 'Secretary'],
  advisory: ['Tổ giúp việc', 'Advisory team'],
};

export const saySeat = (seat: Seat['seat'], say: Say): string => say(...SEATS[seat]);

/** `1/3 sao` would be read as a fraction: the least option for a star is said in words. */
export const sayMinimum = (star: number, say: Say): string =>
  say(`Tối thiểu để đạt ${star} sao`, `Minimum for ${star} stars`);

export const sayPoints = (points: number, say: Say): string =>
  say(`${points} điểm`, points === 1 ? '1 point' : `${points} points`);
