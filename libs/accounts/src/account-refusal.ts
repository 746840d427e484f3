/** Why something about an account is refused; words stand at the edge. */
export type AccountCode =
  /** The same whether somebody of this name exists or not. */
  | 'SIGN_IN_REFUSED'
  | 'CODE_REFUSED'
  | 'PROOF_REFUSED'
  | 'TOO_MANY_TRIES'
  | 'NO_POST'
  | 'PASSWORD_REFUSED'
  | 'LINK_REFUSED'
  | 'LOGIN_TAKEN'
  | 'ACCOUNT_UNKNOWN'
  | 'ACCOUNT_FAULT'
  | 'POST_TO_ONESELF'
  | 'LAST_ADMINISTRATOR'
  | 'RECOVERY_REFUSED'
  | 'CORRECTION_UNKNOWN'
  | 'CORRECTION_SETTLED'
  | 'OWN_CORRECTION'
  | 'VIEW_UNKNOWN'
  | 'VIEW_NAMED'
  | 'VIEWS_FULL';

/** A wish about an account that is not granted. */
export class AccountRefusal extends Error {
  readonly faults = [];

  constructor(
    readonly code: AccountCode,
    readonly facts: Readonly<Record<string, unknown>> = {},
  ) {
    super(`${code} ${JSON.stringify(facts)}`);
    this.name = 'AccountRefusal';
  }
}
