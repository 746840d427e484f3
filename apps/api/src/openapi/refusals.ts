/** What each status says when a route refuses. */
export const REFUSALS = {
  400: 'The request cannot be read.',
  401: 'No key, or not a known one.',
  403: 'Not for your role or place.',
  404: 'Not there, or not in your area.',
  409: 'Not at this stage, or your view was stale.',
  412: 'The case is no longer as the ETag in `If-Match` says; what has changed since is told.',
  413: 'The body is larger than 1 MB.',
  415: 'The body is not application/json in UTF-8.',
  422: 'Against a rule, or the key was used for another command.',
  429: 'Asked too often; `Retry-After` says in how many seconds again.',
  503: 'Not available or not confirmed for the moment; ask the same again.',
} as const;
export type Refusal = keyof typeof REFUSALS;
