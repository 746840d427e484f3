import { Html } from '../web/html';
import type { Outcome } from './outcome';

export type Tone = 'good' | 'warn' | 'bad';

const frame = (inside: string) =>
  new Html(
    `<svg viewBox="0 0 24 24" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round">${inside}</svg>`,
  );
/** Each has a shape of its own: colour alone says nothing to many. */
const TICK = frame('<circle cx="12" cy="12" r="10"/><path d="M7 12.5l3.5 3.5L17 9"/>');
/** Also for a code that turns out not to be ours, which only the script in the page can see. */
export const CROSS = frame(
  '<path d="M8 2h8l6 6v8l-6 6H8l-6-6V8z"/><path d="M8.5 8.5l7 7m0-7l-7 7"/>',
);
const PAUSE = frame('<path d="M12 2l10.5 19h-21z"/><path d="M10 10v6m4-6v6"/>');
const CLOCK = frame('<circle cx="12" cy="12" r="10"/><path d="M12 6.5V12l4 2.5"/>');
const TURN = frame(
  '<path d="M4 12a8 8 0 0 1 14-5l2 2m0-5v5h-5M20 12a8 8 0 0 1-14 5l-2-2m0 5v-5h5"/>',
);
const ASK = frame(
  '<path d="M12 1.5L22.5 12 12 22.5 1.5 12z"/><path d="M9.6 9.4a2.5 2.5 0 1 1 3.6 2.3c-.9.5-1.2 1-1.2 1.8m0 2.9v.1"/>',
);

export const SIGNS: Readonly<Record<Outcome | 'unknown', { sign: Html; tone: Tone }>> = {
  valid: { sign: TICK, tone: 'good' },
  'renewal-pending': { sign: CLOCK, tone: 'good' },
  'not-yet-valid': { sign: CLOCK, tone: 'warn' },
  expired: { sign: CROSS, tone: 'bad' },
  suspended: { sign: PAUSE, tone: 'warn' },
  revoked: { sign: CROSS, tone: 'bad' },
  'struck-off': { sign: CROSS, tone: 'bad' },
  superseded: { sign: TURN, tone: 'warn' },
  unknown: { sign: ASK, tone: 'bad' },
};
