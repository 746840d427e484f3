import type { DeadlineKind, Duty } from '@ocop/casework';
import { NATION, type Post } from '@ocop/ground';
import { producerPost } from '@ocop/programmes';
import { provinceOf } from '@ocop/regulations';
import type { ClockKind } from './inspecting/clock';
import { answeringAuthority, type LiveRecognition } from './live';

export const officePost = (recognition: LiveRecognition): Post => ({
  role: 'programme-office',
  area: answeringAuthority(recognition).area,
});

export const authorityPost = (recognition: LiveRecognition): Post => ({
  role: 'authority',
  area: answeringAuthority(recognition).area,
});

/** Inspectors sit at the province; what the ministry recognised is inspected by the province of the product. */
export function inspectorPost(recognition: LiveRecognition): Post {
  const { area } = answeringAuthority(recognition);
  const place = area === NATION ? recognition.product.commune.area : area;
  return { role: 'inspector', area: provinceOf(place) };
}

/** Who must do what one deadline asks for; nobody while the certificate merely runs. */
export function dutyHolderOf(recognition: LiveRecognition, kind: DeadlineKind): Post {
  switch (kind) {
    case 'revocation':
    case 'suspension':
    case 'signature':
      return authorityPost(recognition);
    case 'correction-check':
    case 'mismatch':
      return inspectorPost(recognition);
    case 'expiry-notice':
    case 'support-decision':
    case 'support-payment':
      return officePost(recognition);
    default:
      return producerPost(recognition);
  }
}

const OWN_TASKS: ReadonlySet<DeadlineKind> = new Set<ClockKind | 'support-claim'>([
  'correction',
  'correction-check',
  'mismatch',
  'suspension',
  'renewal-intention',
  'support-claim',
  'support-papers',
  'support-decision',
  'support-payment',
]);

/** Whose a deadline is; what inspecting asks for, and the early question, are tasks beside the certificate's own. */
export function dutyOf(recognition: LiveRecognition, kind: DeadlineKind): Duty {
  const holder = dutyHolderOf(recognition, kind);
  if (!OWN_TASKS.has(kind)) return { holder };
  return { holder, task: { name: recognition.product.name, area: holder.area } };
}
