import type { Say } from '../../shared/language';
import type { components } from '../../shared/schema.gen';

export type Recognition = components['schemas']['RecognitionInList'];
/** With its deadlines and what may be done. */
export type Whole = components['schemas']['Recognition'];
type Stage = Recognition['stage'];

const STAGES: Readonly<Record<Stage, readonly [vi: string, en: string]>> = {
  none: ['chưa có', 'none'],
  valid: ['còn hiệu lực', 'valid'],
  renewing: ['còn hiệu lực, đang đánh giá lại', 'valid, being renewed'],
  grace: ['còn hiệu lực, chờ kết quả đánh giá lại', 'valid until the renewal is decided'],
  suspended: ['tạm đình chỉ', 'suspended'],
  expired: ['hết hiệu lực', 'expired'],
  revoked: ['đã thu hồi', 'revoked'],
  'struck-off': ['đã ra khỏi danh sách', 'struck off the list'],
  superseded: ['đã có giấy mới', 'replaced by a newer one'],
};

export const sayRecognition = (stage: Stage, say: Say): string => say(...STAGES[stage]);

/** Whether stars may be printed by it today. */
export const holds = ({ stage }: Pick<Recognition, 'stage'>): boolean =>
  stage === 'valid' || stage === 'renewing' || stage === 'grace';
