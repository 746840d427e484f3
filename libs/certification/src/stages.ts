/** Where a product's passage may stand. */
export type CycleStage =
  | 'none'
  | 'idea'
  | 'idea-selection'
  | 'business-plan'
  | 'plan-review'
  | 'preparing'
  | 'commune-check'
  | 'completing'
  | 'office-intake'
  | 'on-agenda'
  | 'scored'
  | 'forwarding'
  | 'handed-down'
  | 'idea-refused'
  | 'recognised'
  | 'not-recognised'
  | 'withdrawn'
  | 'closed';

/** Why a cycle ended without a decision on its product. */
export type CycleClosing =
  | 'plan-withdrawn'
  | 'no-further-round'
  | 'law-ended'
  | 'renewal-window-closed'
  | `recognition-${'expired' | 'revoked' | 'struck-off' | 'superseded'}`;
