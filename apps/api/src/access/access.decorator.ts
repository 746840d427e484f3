import { applyDecorators, SetMetadata } from '@nestjs/common';
import { HELD_ROLES } from '@ocop/ground';
import { Refuses } from '../openapi/answers';
import { type AccessRule, rolesOf } from './rule';

export const ACCESS = 'access';

/** Who may come here and to which objects: said beside every handler, so that no route inherits a rule by mistake. */
export function Access(rule: AccessRule) {
  const forAll = rule.open ?? rolesOf(rule).length === HELD_ROLES.length;
  return applyDecorators(SetMetadata(ACCESS, rule), ...(forAll ? [] : [Refuses(403)]));
}
