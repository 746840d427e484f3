import type { Context } from '@ocop/casework';
import type { RecognitionCommand } from '../actions';
import type { RecognitionEvent } from '../events';
import type { LiveRecognition } from '../live';
import type { Wish } from '../wish';
import { addSupportPapers, claimSupport, withdrawSupport } from './claiming';
import { askSupportPapers, grantSupport, refuseSupport } from './deciding';
import { supportActions } from './fields';
import { paySupport } from './paying';

type SupportWish = Wish<keyof typeof supportActions>;

export function isAboutSupport(wish: RecognitionCommand): wish is SupportWish {
  return Object.hasOwn(supportActions, wish.type);
}

/** What producers, communes and offices do about the money that a recognition entitles to. */
export function decideSupport(
  recognition: LiveRecognition,
  wish: SupportWish,
  context: Context,
): RecognitionEvent[] {
  switch (wish.type) {
    case 'ClaimSupport':
      return claimSupport(recognition, wish, context);
    case 'AddSupportPapers':
      return addSupportPapers(recognition, wish, context);
    case 'AskSupportPapers':
      return askSupportPapers(recognition, wish, context);
    case 'GrantSupport':
      return grantSupport(recognition, wish, context);
    case 'RefuseSupport':
      return refuseSupport(recognition, wish, context);
    case 'PaySupport':
      return paySupport(recognition, wish, context);
    case 'WithdrawSupport':
      return withdrawSupport(recognition, wish, context);
  }
}
