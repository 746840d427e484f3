import { Algorithm, hash, verify } from '@node-rs/argon2';
import { asTyped } from './password-rules';

/** As OWASP advises for argon2id: 19 MiB, two passes; the hash carries them, so that they can be raised. */
const COST = { algorithm: Algorithm.Argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export function hashPassword(password: string): Promise<string> {
  return hash(asTyped(password), COST);
}

/** Somebody who does not exist is asked as long as somebody who does. */
const nobody = hash('nobody has this password', COST);

/** Whether the password is the one that was hashed; takes the same time when there is none. */
export async function isPassword(hashed: string | undefined, password: string): Promise<boolean> {
  const right = await verify(hashed ?? (await nobody), asTyped(password));
  return right && hashed !== undefined;
}
