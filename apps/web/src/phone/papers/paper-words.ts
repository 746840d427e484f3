import type { Say } from '../../shared/language';
import type { components } from '../../shared/schema.gen';

export type WalletPaper = components['schemas']['WalletPaper'];
export type ProductPapers = components['schemas']['ProductPapers'];
export type PaperAtItem = ProductPapers['items'][number];

type State = PaperAtItem['state'];

const STATES: Readonly<Record<State, readonly [vi: string, en: string]>> = {
  present: ['Đã có', 'There'],
  missing: ['Chưa có', 'Missing'],
  expired: ['Đã hết hạn', 'Expired'],
  'expires-before-decision': ['Sắp hết hạn trước ngày quyết định', 'Ends before the decision'],
};

export const sayPaperState = (state: State, say: Say): string => say(...STATES[state]);

/** How grave a state is, as a class name for its badge. */
export function gravity(state: State, mandatory: boolean): '' | 'soon' | 'bad' {
  if (state === 'present') return '';
  return state === 'expired' || (state === 'missing' && mandatory) ? 'bad' : 'soon';
}

const VALIDITIES: Readonly<Record<WalletPaper['validity'], readonly [vi: string, en: string]>> = {
  'no-expiry': ['không có hạn', 'no expiry'],
  valid: ['còn hạn', 'valid'],
  'expires-soon': ['sắp hết hạn', 'expires soon'],
  expired: ['đã hết hạn', 'expired'],
};

export const sayValidity = ({ validity }: WalletPaper, say: Say): string =>
  say(...VALIDITIES[validity]);
