/** Task queues: one for workflow code, one for each service that does work outside a case. */
export const QUEUES = {
  workflows: 'ocop-workflows',
  // The name of the first releases, for workers of two releases share it during an upgrade.
  letters: 'ocop-messages',
  registers: 'ocop-registers',
  scoring: 'ocop-scoring',
  certificates: 'ocop-certificates',
  notifications: 'ocop-notifications',
} as const;
