/** Task queues: one for workflow code, one for each service that does work outside a case. */
export const QUEUES = {
  workflows: 'ocop-workflows',
  messages: 'ocop-messages',
  scoring: 'ocop-scoring',
  certificates: 'ocop-certificates',
  notifications: 'ocop-notifications',
} as const;
