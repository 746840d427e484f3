import type { DeadlineKind } from '@ocop/casework';
import type { Post } from '@ocop/ground';
import { producerPost } from '@ocop/programmes';
import { answeringAuthority, type LiveRecognition } from './live';

export const officePost = (recognition: LiveRecognition): Post => ({
  role: 'programme-office',
  area: answeringAuthority(recognition).area,
});

/** Who must do what one deadline asks for; nobody while the certificate merely runs. */
export function dutyHolderOf(recognition: LiveRecognition, kind: DeadlineKind): Post {
  switch (kind) {
    case 'revocation':
      return { role: 'authority', area: answeringAuthority(recognition).area };
    case 'expiry-notice':
      return officePost(recognition);
    default:
      return producerPost(recognition);
  }
}
