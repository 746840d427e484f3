import { send } from './api';
import type { Session } from './session';

/** Somebody one can be on a place to practise. */
export interface SandboxPerson {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly area: string;
  readonly areaName?: string;
}

export const signIn = (login: string, password: string) =>
  send<Session>('POST', '/v1/session', { login, password });

export const sendCode = (code: string) =>
  send<Session>('POST', '/v1/session/second-factor', { code });

export const signOut = () => send<void>('DELETE', '/v1/session');

export const sandboxPeople = async (): Promise<readonly SandboxPerson[]> =>
  (await send<{ items: readonly SandboxPerson[] }>('GET', '/v1/session/sandbox')).items;

export const beInSandbox = (person: string) =>
  send<Session>('POST', '/v1/session/sandbox', { person });
