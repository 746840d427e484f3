import { ClockStore, KEY_SCOPES, makeKeyPair, registerKey } from '@ocop/platform';
import { genesisHash, searchText } from '@ocop/records';
import { randomBytes } from 'node:crypto';
import { ApiInProcess } from './api-in-process';

export const key = makeKeyPair('gcn');
export const ids = Object.fromEntries(
  ['valid', 'grace', 'late', 'suspended', 'revoked', 'struck-off', 'superseded', 'nasty'].map(
    (name) => [name, name.padEnd(26, 'x')],
  ),
) as Record<string, string>;
const NASTY = 'Mắm <script>alert(1)</script> "tép" #read';

/** Certificates in every state, as the register has them, and the API that tells of them. */
export class PublicCertificates {
  private constructor(readonly api: ApiInProcess) {}

  /** @param now as the clock is held */
  static async at(now: string): Promise<PublicCertificates> {
    const api = await ApiInProcess.start({
      RATE_LIMIT_PUBLIC: 0,
      PUBLIC_URL: 'https://ocop.example',
    });
    const made = new PublicCertificates(api);
    await made.fill(now);
    return made;
  }

  stop(): Promise<void> {
    return this.api.stop();
  }

  /** As a stranger's browser sees it. */
  async page(path: string, headers: Record<string, string> = {}) {
    const response = await fetch(`${this.api.url}${path}`, {
      redirect: 'manual',
      headers: { Accept: 'text/html', ...headers },
    });
    return { status: response.status, headers: response.headers, text: await response.text() };
  }

  private async fill(now: string): Promise<void> {
    const { api } = this;
    await registerKey(api.owner, key, KEY_SCOPES.gcn);
    await api.app.get(ClockStore).holdAt(Date.parse(now));
    await this.put('valid', 'valid', {
      commune: 'Xã Hương Vân',
      area: 'hue/huong-tra/huong-van',
      validUntil: '2027-07-08',
    });
    await this.put('late', 'valid', { validUntil: '2027-07-07' });
    await this.put('grace', 'grace', { validUntil: '2027-06-30' });
    await this.put('suspended', 'suspended');
    await this.put('revoked', 'revoked', { endedOn: '2027-01-05' });
    await this.put('struck-off', 'struck-off', { endedOn: '2027-02-01' });
    await this.put('superseded', 'superseded', { endedOn: '2027-03-01' });
    await this.put('nasty', 'valid', { product: NASTY, stars: 5 });
    await api.owner.query(`
      insert into deadlines (stream, id, kind, subject, area, state, open, milestone, last_day, ends_at, rule, explanation, basis)
      values ('recognition/grace', 'grace', 'grace', 'x', 'hue', 'running', true, true, '2027-12-27', now(), '{}', 'x', '{}')`);
    await api.owner.query(
      `insert into area_succession values ('hue/huong-tra/huong-van', 'hue/huong-tra/phuong-huong-tra', 'x'),
         ('hue/huong-tra/lang-xua', 'hue/x', 'x')`,
    );
    await this.event('revoked', 1, 'RecognitionRevoked', {
      decision: '77/QĐ-UBND',
      signedOn: '2027-01-05',
      cause: 'x',
      on: '2027-01-05',
    });
    await this.event('struck-off', 1, 'RecognitionStruckOff', {
      decision: '88/QĐ-UBND',
      signedOn: '2027-02-01',
      on: '2027-02-01',
    });
    await this.event('superseded', 1, 'RecognitionSuperseded', {
      by: '01/valid',
      on: '2027-03-01',
    });
  }

  private async put(
    name: string,
    stage: string,
    more: Record<string, unknown> = {},
  ): Promise<void> {
    const row = {
      ...{
        product: `Thanh trà hòa ${name}`,
        owner: 'HTX Hương Vân',
        commune: 'Xã X',
        area: 'hue/x',
        stars: 3,
      },
      ...{ validUntil: '2029-07-08', endedOn: null, ...more },
    };
    await this.api.owner.query(
      `insert into certificate_register (id, recognition, number, product, search, owner, commune, area, producer_area,
         authority_area, stars, authority, regulation, law, stage, valid_from, valid_until, ended_on, sha256, state, code, decision, revision)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $8, 'hue', $9, 'UBND thành phố Huế', '26-2026', '26-2026', $10, '2024-07-08', $11, $12,
         $13, 'valid', $14, '12/QĐ-UBND', 1)`,
      [
        ...[
          ids[name],
          name,
          `01/${name}`,
          row.product,
          searchText(`01/${name}`, row.product, row.owner, row.commune),
        ],
        ...[row.owner, row.commune, row.area, row.stars, stage, row.validUntil, row.endedOn],
        ...[
          Buffer.from(name).toString('hex').padEnd(64, '0'),
          name === 'valid' ? '46-19804-12-2024' : null,
        ],
      ],
    );
  }
  private async event(
    recognition: string,
    version: number,
    type: string,
    data: object,
  ): Promise<void> {
    await this.api.owner.query(
      `insert into events (stream, version, type, data, actor, cause, occurred_at, recorded_at, prev_hash, hash)
       values ($1, $2, $3, $4, '{"name": "Trần Thị Bí Mật"}', 'x', now(), now(), $6, $5)`,
      [
        `recognition/${recognition}`,
        version,
        type,
        JSON.stringify(data),
        randomBytes(32).toString('hex'),
        genesisHash(`recognition/${recognition}`),
      ],
    );
  }
}
