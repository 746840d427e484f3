import type { RecognitionStage } from './state';

/** Names of the stages as people read them. */
export const recognitionStageNames: Readonly<Record<RecognitionStage, { vi: string; en: string }>> =
  {
    none: { vi: 'chưa có', en: 'none' },
    valid: { vi: 'còn hiệu lực', en: 'valid' },
    renewing: { vi: 'còn hiệu lực, đang đánh giá lại', en: 'valid, being renewed' },
    grace: { vi: 'gia hạn chờ kết quả đánh giá lại', en: 'in grace until the renewal is decided' },
    suspended: { vi: 'tạm đình chỉ', en: 'suspended' },
    expired: { vi: 'hết hiệu lực', en: 'expired' },
    revoked: { vi: 'đã thu hồi', en: 'revoked' },
    superseded: { vi: 'đã thay bằng giấy mới', en: 'replaced by a newer certificate' },
  };
