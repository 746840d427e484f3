import { KEY_SCOPES, makeKeyPair, registerKey } from '@ocop/platform';
import { checkToken, isSet, keysOf, placeInLists } from '@ocop/proofs';
import { CertificateProofs } from '@ocop/records';
import { createPublicKey } from 'node:crypto';
import { Pool } from 'pg';
import { heardWarnings } from '../../../../test/support/heard-warnings';
import { makeDatabase } from '../../../../test/support/database';
import { ProofMaker } from './proof-maker';
import { StatusWriter } from './status-writer';

const key = makeKeyPair('gcn');

describe('what proves certificates', () => {
  const said = heardWarnings();
  let pool: Pool;
  let owner: Pool;
  let proofs: CertificateProofs;
  let maker: ProofMaker;
  let writer: StatusWriter;
  beforeAll(async () => {
    const { appUrl, ownerUrl } = await makeDatabase('certificates');
    owner = new Pool({ connectionString: ownerUrl, max: 1 });
    pool = new Pool({ connectionString: appUrl, max: 8 });
    await registerKey(owner, key, KEY_SCOPES.gcn);
    const settings = { PUBLIC_URL: 'https://ocop.example', SIGNING_KEY: key.secret } as never;
    proofs = new CertificateProofs(pool);
    maker = new ProofMaker(proofs, settings);
    writer = new StatusWriter(proofs, maker, settings);
  });
  afterAll(() => Promise.all([pool.end(), owner.end()]));

  const register = (id: string, stage: string) =>
    owner.query(
      `insert into certificate_register (id, recognition, number, product, search, owner, commune, area, producer_area,
           authority_area, stars, authority, regulation, law, stage, valid_from, valid_until, sha256, state, revision)
         values ($1, $1, '07/2021', 'Mắm tép', 'mam tep', 'HTX', 'x', 'hue/x', 'hue/x', 'hue', 3, 'x', '148-2023', '148-2023',
           $2, '2024-07-08', '2027-07-08', 'ab', 'valid', 1)`,
      [id, stage],
    );
  const listed = async (purpose: 'revocation' | 'suspension', id: string) => {
    const { list, at } = placeInLists(await proofs.placeOf(id));
    const { token = '' } = (await proofs.list(purpose, list)) ?? {};
    const read = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as {
      credentialSubject: { encodedList: string };
    };
    return isSet(read.credentialSubject.encodedList, at);
  };

  test('each has one token for ever, also one that was carried in; its key is among the published ones', async () => {
    await register('carried-in', 'valid');
    await writer.look();
    const token = (await proofs.tokenOf('carried-in')) ?? '';
    const [published] = await proofs.keys();
    expect(published).toEqual({ id: 'gcn', publicKey: key.publicKey });
    const jwk = createPublicKey({
      key: Buffer.from(key.publicKey, 'base64'),
      format: 'der',
      type: 'spki',
    }).export({ format: 'jwk' });
    const keys = await keysOf([{ ...jwk, kty: 'OKP', kid: 'gcn', alg: 'EdDSA', use: 'sig' }]);
    expect(await checkToken(token, keys, { id: 'carried-in' })).toMatchObject({
      good: true,
      claims: { code: '07/2021', product: 'Mắm tép', validUntil: '2027-07-08' },
    });
    await writer.look();
    expect(await proofs.tokenOf('carried-in')).toBe(token);
  });

  test('places are given once, whoever asks at the same time', async () => {
    const asked = Array.from({ length: 20 }, (_, i) => proofs.placeOf(`place-${i % 10}`));
    expect(new Set(await Promise.all(asked)).size).toBe(10);
  });

  test('the lists follow the register: revoked, suspended, and back', async () => {
    await register('goes', 'revoked');
    await register('waits', 'suspended');
    await writer.look();
    const all = async () => [
      await listed('revocation', 'goes'),
      await listed('suspension', 'waits'),
      await listed('revocation', 'carried-in'),
    ];
    expect(await all()).toEqual([true, true, false]);
    const before = await proofs.list('suspension', 1);
    await writer.look();
    expect(await proofs.list('suspension', 1)).toEqual(before);
    await owner.query(`update certificate_register set stage = 'valid' where id = 'waits'`);
    await writer.look();
    expect(await all()).toEqual([true, false, false]);
  });

  test('one whose id is too long for a printed code is said of once: the others get theirs, and the lists follow', async () => {
    const long = `long-${'x'.repeat(400)}`;
    await register(long, 'valid');
    await register('after', 'revoked');
    await writer.look();
    await writer.look();
    expect(await proofs.tokenOf('after')).toBeDefined();
    expect(await listed('revocation', 'after')).toBe(true);
    expect(said()).toEqual([expect.stringMatching(/^certificate long-x+ gets no token.*too long/)]);
  });
});
