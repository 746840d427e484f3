import { envelopeFaults, type Envelope, type Leave, signedText } from '@ocop/contracts';
import type { StreamRef } from '@ocop/casework';
import { type Actor, isWithin, type Role, RuleViolation } from '@ocop/ground';
import { createPublicKey, type KeyObject, verify } from 'node:crypto';
import type { Pool } from 'pg';
import { leaveText } from './signer';

/** Whom a key may speak for. */
export interface KeyScope {
  readonly roles: readonly Role[];
  /** Only people of this area and what lies inside it. */
  readonly area?: string;
  /** It signs certificates: its public half is published for ever. */
  readonly certificates?: true;
}

interface KnownKey {
  readonly key: KeyObject;
  readonly scope: KeyScope;
  readonly until?: number;
}

/** An unknown key may have been registered a moment ago; asking for every forged one would be an attack of its own. */
export const KEYS_READ_AGAIN_MS = 2_000;
/** A key that was ended stops counting within this time. */
const REMEMBER_MS = 30_000;

/** The keys that are registered, and what they may vouch for. Nothing that reaches a case is believed without one. */
export class KnownKeys {
  private keys = new Map<string, KnownKey>();
  private readAt = 0;

  constructor(private readonly pool: Pool) {}

  /**
   * The envelope, when somebody who may vouches for it.
   * @throws RuleViolation MALFORMED_ENVELOPE, KEY_UNKNOWN, SIGNATURE_WRONG, NOT_YOUR_VOICE, LEAVE_ENDED
   */
  async checked(value: unknown, stream: StreamRef): Promise<Envelope> {
    const faults = envelopeFaults(value, stream);
    if (faults.length > 0) throw new RuleViolation('MALFORMED_ENVELOPE', {}, faults);
    const envelope = value as Envelope;
    const { warrant } = envelope;
    if ('leave' in warrant) await this.checkLeave(envelope, String(warrant.leave));
    else await this.checkSignature(envelope, String(warrant.key), String(warrant.signature));
    return envelope;
  }

  private async checkSignature(envelope: Envelope, id: string, signature: string): Promise<void> {
    const known = await this.key(id);
    this.requireSigned(known, signedText(envelope), signature);
    requireVoice(known.scope, envelope.actor, id);
  }

  private async checkLeave({ to, actor }: Envelope, leave: string): Promise<void> {
    const [id = '', body = '', signature = ''] = leave.split('.');
    const known = await this.key(id);
    this.requireSigned(known, leaveText(body), signature);
    const given = JSON.parse(Buffer.from(body, 'base64url').toString('utf8')) as Leave;
    const same = (['id', 'role', 'area'] as const).every(
      (name) => given.actor[name] === actor[name],
    );
    if (given.to !== to || !same) throw new RuleViolation('NOT_YOUR_VOICE', { key: id });
    if (given.until < Date.now()) throw new RuleViolation('LEAVE_ENDED', { key: id });
    requireVoice(known.scope, actor, id);
  }

  private requireSigned({ key }: KnownKey, text: string, signature: string): void {
    const bytes = Buffer.from(signature, 'base64url');
    if (verify(null, Buffer.from(text), key, bytes)) return;
    throw new RuleViolation('SIGNATURE_WRONG');
  }

  private async key(id: string): Promise<KnownKey> {
    const age = Date.now() - this.readAt;
    if (age > REMEMBER_MS || (!this.keys.has(id) && age >= KEYS_READ_AGAIN_MS)) await this.read();
    const known = this.keys.get(id);
    if (known && (known.until === undefined || known.until > Date.now())) return known;
    throw new RuleViolation('KEY_UNKNOWN', { key: id.slice(0, 80) });
  }

  private async read(): Promise<void> {
    const { rows } = await this.pool.query<{
      id: string;
      public_key: string;
      scope: KeyScope;
      valid_until: Date | null;
    }>('select id, public_key, scope, valid_until from signing_keys');
    this.readAt = Date.now();
    this.keys = new Map(
      rows.map(({ id, public_key, scope, valid_until }) => {
        const key = createPublicKey({
          key: Buffer.from(public_key, 'base64'),
          format: 'der',
          type: 'spki',
        });
        return [id, { key, scope, ...(valid_until ? { until: valid_until.getTime() } : {}) }];
      }),
    );
  }
}

function requireVoice({ roles, area }: KeyScope, actor: Actor, key: string): void {
  if (roles.includes(actor.role) && (area === undefined || isWithin(actor.area, area))) return;
  throw new RuleViolation('NOT_YOUR_VOICE', { key, role: actor.role, area: actor.area });
}
