import { addDays, atTime, civilDateAt, type Instant } from '@ocop/calendar';
import { isOfficeDay, nextOfficeDay } from './office-days';
import type { Urgency } from './urgency';

const MINUTE = 60_000;
/** People are not called at night or on a day off; nobody needs to have the office open at half past six in the evening. */
const FROM = 7;
const TO = 19;
/** Rungs of ladders fall due at eight: half an hour later they are all there. */
const DIGEST = { hour: 8, minutes: 30 };

/** When something goes out, and whether with whatever else somebody is to be told by then. */
export interface GoingOut {
  readonly at: Instant;
  readonly collected: boolean;
}

export function goingOut(urgency: Urgency, mode: 'each' | 'digest', now: Instant): GoingOut {
  if (urgency === 'now') return { at: now, collected: false };
  if (urgency === 'digest' && mode === 'digest')
    return {
      at: nextOf(now, (day) => atTime(day, DIGEST.hour) + DIGEST.minutes * MINUTE),
      collected: true,
    };
  const today = civilDateAt(now);
  const open = isOfficeDay(today) && now >= atTime(today, FROM) && now < atTime(today, TO);
  return { at: open ? now : nextOf(now, (day) => atTime(day, FROM)), collected: false };
}

/** The next such moment of a working day after now. */
function nextOf(now: Instant, moment: (day: string) => Instant): Instant {
  const today = nextOfficeDay(civilDateAt(now));
  if (moment(today) > now) return moment(today);
  return moment(nextOfficeDay(addDays(today, 1)));
}

/** In a sandbox a day lasts as long as somebody holds it: what is collected waits for a moment, nothing else waits. */
const SANDBOX_COLLECTS_MS = 5_000;

/** Business time says when; how long that is from now is measured by the real clock, which mail servers go by. */
export class OfficeHours {
  constructor(
    private readonly clock: 'real' | 'sandbox',
    private readonly now: () => Instant = Date.now,
  ) {}

  /** @param ordered business time of the order */
  of(urgency: Urgency, mode: 'each' | 'digest', ordered: Instant): GoingOut & { waitMs: number } {
    const from = this.clock === 'real' ? this.now() : ordered;
    const out = goingOut(urgency, mode, from);
    if (this.clock === 'real') return { ...out, waitMs: out.at - from };
    return { ...out, waitMs: out.collected ? SANDBOX_COLLECTS_MS : 0 };
  }
}
