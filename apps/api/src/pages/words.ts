import { formatDay } from '@ocop/calendar';
import { dutyWords } from '@ocop/records';

export const tierNames: Readonly<Record<string, string>> = {
  district: 'cấp huyện',
  province: 'cấp tỉnh',
  centre: 'trung ương',
};

export const roleNames: Readonly<Record<string, string>> = {
  producer: 'chủ thể',
  'commune-officer': 'UBND cấp xã',
  'programme-office': 'cơ quan thường trực',
  'council-member': 'Hội đồng',
  authority: 'người ký quyết định',
  inspector: 'đoàn kiểm tra',
};

export const deadlineStates: Readonly<Record<string, string>> = {
  running: 'đang chạy',
  paused: 'tạm dừng',
  met: 'đúng hạn',
  missed: 'quá hạn',
  passed: 'đã qua',
  cancelled: 'không còn',
};

export const duty = (kind: string): string => dutyWords[kind] ?? kind;
export const day = (date: string | null | undefined): string => (date ? formatDay(date) : '');
