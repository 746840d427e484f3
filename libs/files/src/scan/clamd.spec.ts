import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Clamd, type ClamdManners, EICAR } from '../../../../test/support/clamd';
import { scanWithClamd } from './clamd';

/** Longer than one chunk, so that the stream has several. */
const page = Buffer.alloc(200_000, 'giấy tờ ');

async function asked(bytes: Buffer, manners: ClamdManners = {}, patienceMs?: number) {
  const clamd = await Clamd.start(manners);
  try {
    return await scanWithClamd(clamd.address, bytes, patienceMs);
  } finally {
    await clamd.stop();
  }
}

test('clean bytes are clean, wherever a virus stands it is found by name', async () => {
  expect(await asked(page)).toEqual({ state: 'clean' });
  const infected = { state: 'infected', found: 'Eicar-Test-Signature' };
  expect(await asked(Buffer.from(EICAR))).toEqual(infected);
  // Across the border of two chunks.
  const across = Buffer.concat([page.subarray(0, 65_520), Buffer.from(EICAR), page]);
  expect(await asked(across)).toEqual(infected);
});

test('a scanner on a socket of the machine is asked as one on the network', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ocop-clamd-'));
  const clamd = await Clamd.start({}, join(folder, 'clamd.ctl'));
  expect(clamd.address).toMatch(/^unix:\//);
  expect(await scanWithClamd(clamd.address, page)).toEqual({ state: 'clean' });
  await clamd.stop();
  rmSync(folder, { recursive: true });
});

test.each<[string, ClamdManners, number, RegExp]>([
  ['that takes less than this', { most: 10_000 }, 5_000, /size limit exceeded/],
  ['that says nothing', { silent: true }, 200, /in time/],
])('a scanner %s leaves a file not scanned, with the reason', async (_, manners, ms, why) => {
  expect(await asked(page, manners, ms)).toEqual({
    state: 'not-scanned',
    why: expect.stringMatching(why),
  });
});

test('a scanner that is away leaves a file not scanned, too', async () => {
  const clamd = await Clamd.start();
  const { address } = clamd;
  await clamd.stop();
  expect(await scanWithClamd(address, page)).toMatchObject({ state: 'not-scanned' });
});
