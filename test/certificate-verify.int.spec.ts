import { PictureDrawer } from '@ocop/files';
import { projectRoot } from '@ocop/platform';
import { qrPng } from '@ocop/typeset';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CertificateProofs } from '@ocop/records';
import { ProofMaker } from '../apps/certificates/src/proofs/proof-maker';
import { StatusWriter } from '../apps/certificates/src/proofs/status-writer';
import { addCertificate } from '../apps/cli/src/commands/certificate';
import { ids, key, PublicCertificates } from './support/public-certificates';
import { png } from './support/sample-files';
import { toldCommand } from './support/told-command';

/** `ocop certificate verify` with papers, tokens and addresses, with the register and by itself. */
describe('whoever checks a certificate by command', () => {
  let world: PublicCertificates;
  let folder: string;
  let proofs: CertificateProofs;
  const verify = async (what: string, ...more: string[]) => {
    const site = ['--site', world.api.url];
    const line = ['certificate', 'verify', what, ...(more.includes('--offline') ? [] : site)];
    const { out, code } = await toldCommand(addCertificate, ...line, ...more, '--json');
    return { code, outcome: (JSON.parse(out) as { outcome: string }).outcome };
  };
  const tokenOf = async (name: string) => (await proofs.tokenOf(ids[name] ?? '')) ?? '';
  const jwks = () => join(folder, 'jwks.json');

  beforeAll(async () => {
    world = await PublicCertificates.at('2026-07-08T10:00:00+07:00');
    folder = mkdtempSync(join(tmpdir(), 'ocop-verify-'));
    const settings = { PUBLIC_URL: 'https://ocop.example', SIGNING_KEY: key.secret } as never;
    proofs = new CertificateProofs(world.api.owner);
    await new StatusWriter(proofs, new ProofMaker(proofs, settings), settings).look();
    const published = await fetch(`${world.api.url}/.well-known/jwks.json`);
    writeFileSync(jwks(), await published.text());
  }, 60_000);
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await world.stop();
  });

  test.each([
    ['valid', 'valid', 0],
    ['suspended', 'suspended', 1],
    ['revoked', 'revoked', 1],
    ['superseded', 'revoked', 1],
  ])('a token of what is %s, by the signed lists', async (name, outcome, code) => {
    expect(await verify(await tokenOf(name))).toEqual({ outcome, code });
    const address = `${world.api.url}/c/${ids[name]}`;
    expect((await verify(address)).outcome).toBe(name);
  });

  test('a paper is the one of the register, to the byte', async () => {
    const file = join(folder, 'giấy.pdf');
    writeFileSync(file, '%PDF-1.7 of nobody');
    expect(await verify(file)).toEqual({ outcome: 'unknown', code: 1 });
    expect(await verify(file, '--offline')).toEqual({ outcome: 'unknown-here', code: 2 });
  });

  test('by itself, with the keys that were kept: the signature is good, the state is nobody’s to say', async () => {
    const file = join(folder, 'giấy.jws');
    writeFileSync(file, `${await tokenOf('revoked')}\n`);
    const alone = ['--offline', '--jwks', jwks()];
    expect(await verify(file, ...alone)).toEqual({ outcome: 'good-signature', code: 0 });
    const printed = `https://ocop.example/c/${ids['valid']}#${await tokenOf('valid')}`;
    expect(await verify(printed, ...alone)).toEqual({ outcome: 'good-signature', code: 0 });
    const elsewhere = `https://ocop.example/c/${ids['grace']}#${await tokenOf('valid')}`;
    expect(await verify(elsewhere, ...alone)).toEqual({ outcome: 'forged', code: 1 });
  });

  test('a picture of the printed code, as PNG or JPEG, is the code', async () => {
    const address = `https://ocop.example/c/${ids['valid']}#${await tokenOf('valid')}`;
    const code = await qrPng(address);
    const file = join(folder, 'mã in.png');
    writeFileSync(file, code);
    const alone = ['--offline', '--jwks', jwks()];
    expect(await verify(file, ...alone)).toEqual({ outcome: 'good-signature', code: 0 });
    const drawer = new PictureDrawer(projectRoot());
    const [drawn] = await drawer.draw(code, 'image/png', [{ side: 700, most: 200_000 }]);
    const photograph = join(folder, 'ảnh chụp.JPG');
    writeFileSync(photograph, drawn?.bytes ?? '');
    expect(await verify(photograph, ...alone)).toEqual({ outcome: 'good-signature', code: 0 });
    const elsewhere = `https://ocop.example/c/${ids['grace']}#${await tokenOf('valid')}`;
    writeFileSync(file, await qrPng(elsewhere));
    expect(await verify(file, ...alone)).toEqual({ outcome: 'forged', code: 1 });
  });

  test.each([
    ['không-có.pdf', undefined, 'Không có tệp'],
    ['thư-mục.jws', 'folder', 'không phải là tệp'],
    ['trống.jws', Buffer.alloc(0), 'không phải PDF, .jws, hay ảnh'],
    ['bảng.xlsx', Buffer.from('PK\x03\x04\x00\x00'), 'không phải PDF, .jws, hay ảnh'],
    ['trắng.png', png(), 'Không đọc được mã QR'],
    ['hỏng.jpg', Buffer.from('\xff\xd8\xff\xe0 cut off', 'latin1'), 'Không đọc được mã QR'],
  ])('%s cannot be checked, and it is said why', async (name, bytes, why) => {
    const file = join(folder, name);
    if (bytes === 'folder') mkdirSync(file);
    else if (bytes !== undefined) writeFileSync(file, bytes);
    const told = await toldCommand(addCertificate, 'certificate', 'verify', file, '--offline');
    expect(told).toMatchObject({ code: 2, out: '' });
    expect(told.err).toContain(why);
    expect(told.err).toContain(name);
  });

  test('what was changed, cut off, or is of another site is forged', async () => {
    const token = await tokenOf('valid');
    const [head = '', body = '', signature = ''] = token.split('.');
    const more = Buffer.from(body, 'base64url').toString().replace('|3|', '|5|');
    const none = Buffer.from('{"alg":"none","typ":"ocop-cert+jwt","kid":"gcn"}');
    for (const forged of [
      `${head}.${Buffer.from(more).toString('base64url')}.${signature}`,
      `${none.toString('base64url')}.${body}.`,
      token.slice(0, -20),
      'không phải mã',
      `https://khac.example/c/${ids['valid']}`,
    ])
      expect(await verify(forged)).toEqual({ outcome: 'forged', code: 1 });
  });

  test('a list that our keys did not sign says nothing: then the state is unknown', async () => {
    await world.api.owner.query(
      `update status_lists set token = regexp_replace(token, '[^.]+$', repeat('A', 86))`,
    );
    expect(await verify(await tokenOf('revoked'))).toEqual({ outcome: 'good-signature', code: 0 });
  });
});
