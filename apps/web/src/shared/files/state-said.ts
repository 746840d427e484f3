import type { Say } from '../language';
import type { PaperPage } from './use-pages';

/** How far a file has come that is being brought. */
export function stateSaid({ state }: Pick<PaperPage, 'state'>, say: Say): string {
  switch (state) {
    case 'waiting':
      return say('chờ gửi', 'waiting');
    case 'sending':
      return say('đang gửi', 'sending');
    case 'sent':
      return say('đã gửi', 'sent');
    case 'refused':
      return say('chưa gửi được', 'not sent');
  }
}
