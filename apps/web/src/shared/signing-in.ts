import { answered, api } from './api';
import type { components } from './schema.gen';

/** Somebody one can be on a place to practise. */
export type SandboxPerson = components['schemas']['SandboxPeople']['items'][number];

export const signIn = (login: string, password: string) =>
  answered(api.POST('/v1/session', { body: { login, password } }));

export const sendCode = (code: string) =>
  answered(api.POST('/v1/session/second-factor', { body: { code } }));

export const signOut = () => answered(api.DELETE('/v1/session'));

export const sandboxPeople = async (): Promise<readonly SandboxPerson[]> =>
  (await answered(api.GET('/v1/session/sandbox'))).items;

export const beInSandbox = (person: string, post?: string) =>
  answered(
    api.POST('/v1/session/sandbox', { body: { person, ...(post === undefined ? {} : { post }) } }),
  );

/** Goes on in another of one's posts. */
export const actInPost = (post: string) =>
  answered(api.PUT('/v1/session/post', { body: { post } }));
