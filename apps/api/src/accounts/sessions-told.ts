import type { Session } from '@ocop/accounts';

/** Sessions as people look through them. */
export function sessionsTold(sessions: readonly Session[], current?: string) {
  const items = sessions.map(({ handle, how, beganAt, seenAt, address, agent }) => ({
    ...{ id: handle, how, address, agent },
    current: handle === current,
    beganAt: beganAt.toISOString(),
    seenAt: seenAt.toISOString(),
  }));
  return { items };
}
