import { formatDay } from '@ocop/calendar';
import type { Facts, ReminderDesk } from '@ocop/casework';
import type { Post } from '@ocop/ground';
import { communePost, producerPost } from '@ocop/programmes';
import type { RecognitionState } from './events';
import { type LiveRecognition, liveRecognition } from './live';
import { dutyHolderOf, officePost } from './posts';

/** Facts that every notice about a recognition carries. */
export function recognitionFacts({
  state,
  product,
  certificate,
  authority,
  law,
}: LiveRecognition): Facts {
  return {
    recognition: state.id,
    product: product.name,
    owner: product.owner.name,
    commune: product.commune.name,
    authority: authority.name,
    stars: state.stars ?? 0,
    certificate: certificate.number,
    validUntil: formatDay(certificate.validUntil),
    law: law.citation,
    ...(state.window
      ? { opensOn: formatDay(state.window.opensOn), closesOn: formatDay(state.window.closesOn) }
      : {}),
  };
}

export const recognitionReminders: ReminderDesk<RecognitionState> = {
  addressees(state, tracked, addressee) {
    const recognition = liveRecognition(state);
    const posts: Record<typeof addressee, Post> = {
      holder: dutyHolderOf(recognition, tracked.kind),
      producer: producerPost(recognition),
      commune: communePost(recognition),
      office: officePost(recognition),
      superior: officePost(recognition),
    };
    return [{ post: posts[addressee] }];
  },
  facts: (state) => recognitionFacts(liveRecognition(state)),
};
