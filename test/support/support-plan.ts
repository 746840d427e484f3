import type { Plan } from '@ocop/programmes';
import { huongTra } from './plans';

const source = { default: 'Giả định để thử.' };

/** What a province's council might have decided: it is in no document read so far. */
export const supportMoney: NonNullable<Plan['supportMoney']> = {
  amounts: [
    { kind: 'first', stars: 3, amount: 20_000_000, source },
    { kind: 'first', stars: 4, amount: 40_000_000, source },
    { kind: 're-evaluation', stars: 3, amount: 5_000_000, source },
  ],
  papers: [
    { id: 'don-de-nghi', name: 'Đơn đề nghị hỗ trợ', source },
    { id: 'giay-chung-nhan', name: 'Bản sao giấy chứng nhận OCOP', source },
  ],
  claimWithin: { months: 6, source },
  decideWithin: { workingDays: 10, source },
  payWithin: { workingDays: 7, source },
  payer: 'Phòng Tài chính - Kế hoạch thị xã Hương Trà',
  budget: { amount: 50_000_000, beyond: 'warn', source },
  basis: { document: 'Nghị quyết 05/2023/NQ-HĐND', clause: 'Điều 4' },
};

export const supportingPlan: Plan = { ...huongTra, supportMoney };
