import type { Reply } from './channel';

const HOUR = 3_600_000;
type Answer = Pick<Reply, 'state' | 'after'> | 'token';

const REFUSED: Answer = { state: 'refused' };
const LOCKED: Answer = { state: 'busy', after: HOUR };

/**
 * What the codes of Zalo Notification Service mean for us; they come with HTTP 200. A code that is not here is tried again
 * until the limit of attempts: nobody knows whether it is about the message.
 */
export const ZNS_ANSWERS: Readonly<Record<string, Answer>> = {
  '0': { state: 'sent' },
  // About the recipient: no such account, an old version of the app, refused us, refused this message.
  '-108': REFUSED,
  '-110': REFUSED,
  '-114': REFUSED,
  '-118': REFUSED,
  '-119': REFUSED,
  '-127': REFUSED,
  '-134': REFUSED,
  '-139': REFUSED,
  '-141': REFUSED,
  // About the message: template or its data.
  '-109': REFUSED,
  '-111': REFUSED,
  '-112': REFUSED,
  '-116': REFUSED,
  '-117': REFUSED,
  '-121': REFUSED,
  '-122': REFUSED,
  '-130': REFUSED,
  '-131': REFUSED,
  '-132': REFUSED,
  '-146': REFUSED,
  // Not at night: between 22 and 6 h.
  '-133': { state: 'busy', after: HOUR },
  // The token has ended.
  '-124': 'token',
  // About our account: application, money, quotas of the day.
  '-101': LOCKED,
  '-102': LOCKED,
  '-103': LOCKED,
  '-104': LOCKED,
  '-105': LOCKED,
  '-115': LOCKED,
  '-120': LOCKED,
  '-125': LOCKED,
  '-126': LOCKED,
  '-135': LOCKED,
  '-136': LOCKED,
  '-137': LOCKED,
  '-138': LOCKED,
  '-144': LOCKED,
  '-147': LOCKED,
};
