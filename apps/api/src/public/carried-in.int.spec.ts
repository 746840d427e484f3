import { enclose, streamName } from '@ocop/casework';
import { REAL_CLOCK } from '@ocop/contracts';
import { SYSTEM } from '@ocop/ground';
import { carriedInId } from '@ocop/programmes';
import { CaseKeeper, genesisHash } from '@ocop/records';
import { ApiInProcess } from '../../../../test/support/api-in-process';
import { at } from '../../../../test/support/case-bench';
import { PaperWorld } from '../../../../test/support/paper-world';
import { planNamed, provinceOffice } from '../../../../test/support/plans';
import { recordEvent } from '../../../../test/support/story-in-database';

const plan = planNamed('hue-2027');
const entry = (id: string) => ({
  ...{ id, name: `Sản phẩm ${id}`, owner: { id: 'htx-a', name: 'Hợp tác xã A' }, stars: 3 },
  ...{ commune: plan.communes[0]?.area ?? '', number: `${id}/GCN`, decidedOn: '2024-07-08' },
});
const NOW = at('2027-02-20');

/** The year takes them in, on paper: there nothing is drawn, as in releases before. */
const world = new PaperWorld(NOW);
world.openYear(plan);
const list = { type: 'CarryIn', recognised: enclose([entry('cu'), entry('xua')]) };
world.command({ type: 'programme-year', id: plan.id }, list, provinceOffice, 'carry');
world.advance(at('2027-02-21'));
const openedOf = (id: string) => {
  const stream = `recognition/${carriedInId(plan, { id })}`;
  const found = world.events.find((event) => event.stream === stream && event.version === 1);
  if (!found) throw new Error(`${stream} was not opened`);
  return found;
};

/** What was recognised before this system: its case is named after plan and list, its public address after nothing. */
describe('a certificate that is carried in', () => {
  let api: ApiInProcess;
  beforeAll(async () => {
    api = await ApiInProcess.start({ RATE_LIMIT_PUBLIC: 0 });
  }, 60_000);
  afterAll(() => api.stop());

  const statusOf = async (path: string) => (await fetch(`${api.url}${path}`)).status;
  const text = async (path: string) => (await fetch(`${api.url}${path}`)).text();
  const rowOf = async (recognition: string) => {
    const { rows } = await api.owner.query<{ id: string; number: string }>(
      'select id, number from certificate_register where recognition = $1',
      [recognition],
    );
    return rows;
  };
  const open = (id: string) => {
    const stream = { type: 'recognition', id: carriedInId(plan, { id }) } as const;
    const opening = world.opened(openedOf(id)).data;
    const envelope = {
      ...{ actor: SYSTEM, commandId: `carry:${id}`, to: streamName(stream) },
      ...{ command: { type: 'OpenRecognition', opening }, warrant: { key: '', signature: '' } },
    };
    const stand = { after: 0, head: genesisHash(streamName(stream)) };
    const request = {
      ...{ stream, ...stand, at: NOW, clock: REAL_CLOCK },
      ask: { kind: 'envelope', envelope } as const,
    };
    return new CaseKeeper(api.owner).decide(request, () => Promise.resolve({ now: NOW }));
  };

  test('has an address that nobody can guess, drawn once; what it is derived from answers nothing', async () => {
    const first = await open('cu');
    expect(first.refusal).toBeUndefined();
    const [row] = await rowOf('hue-2027--cu');
    expect(row).toMatchObject({ number: 'cu/GCN', id: expect.stringMatching(/^[a-z2-7]{26}$/) });
    // The letter comes again, to a worker that has never heard of it.
    expect((await open('cu')).events).toEqual(first.events);
    expect(await rowOf('hue-2027--cu')).toEqual([row]);
    const id = row?.id ?? '';
    expect(await statusOf(`/c/${id}`)).toBe(200);
    expect(await statusOf(`/v1/public/certificates/${id}`)).toBe(200);
    expect(await statusOf(`/v1/public/certificates/${id}/qr.svg`)).toBe(200);
    for (const guessed of ['hue-2027--cu', 'cu', 'hue-2027', 'cu%2FGCN']) {
      expect(await text(`/c/${guessed}`)).toBe(await text(`/c/${'a'.repeat(26)}`));
      expect(await statusOf(`/v1/public/certificates/${guessed}`)).toBe(404);
      expect(await statusOf(`/v1/public/certificates/${guessed}/qr.svg`)).toBe(404);
      expect(await statusOf(`/v1/documents/certificates/${guessed}`)).not.toBe(200);
    }
    for (const list of ['/tra-cuu', '/v1/public/products.json', '/v1/public/products.csv'])
      expect(await text(list)).not.toContain('hue-2027--cu');
    expect(await text('/tra-cuu')).toContain(`/c/${id}`);
    expect(await text('/v1/public/products.json')).toContain(`/c/${id}`);
    expect(await text('/v1/public/changes?after=0')).toContain(id);
  });

  test('of a release before keeps the address under which it was printed', async () => {
    const { stream, ...event } = openedOf('xua');
    await recordEvent(api.owner, stream, event, world.matter);
    expect(await rowOf('hue-2027--xua')).toEqual([{ id: 'hue-2027--xua', number: 'xua/GCN' }]);
    expect(await statusOf('/c/hue-2027--xua')).toBe(200);
    expect((await fetch(`${api.url}/xac-minh/hue-2027--xua`)).status).toBe(200);
  });
});
