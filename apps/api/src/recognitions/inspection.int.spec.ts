import { type Actor, SYSTEM } from '@ocop/ground';
import { ApiInProcess } from '../../../../test/support/api-in-process';
import { decideOn } from '../../../../test/support/dossier-world';
import { PaperWorld } from '../../../../test/support/paper-world';
import { at } from '../../../../test/support/case-bench';
import { chair, producer, provinceChair } from '../../../../test/support/plans';
import { openingBy } from '../../../../test/support/recognition-bench';
import { png } from '../../../../test/support/sample-files';
import { recordStory } from '../../../../test/support/story-in-database';
import { handIn } from '../../../../test/support/uploading';

const ref = { type: 'recognition', id: 'huong-tra-2024-bun-van-cu' } as const;
const inspector: Actor = { id: 'thanh-tra', name: 'Thanh tra', role: 'inspector', area: 'hue' };
const elsewhere: Actor = { ...inspector, id: 'thanh-tra-qt', area: 'quang-tri' };
const other: Actor = { ...producer, id: 'htx-khac', area: 'hue/chu-the/htx-khac' };
const when = '2024-09-02';
const keyOf = ({ id }: Actor) => `key-of-${id}`;

describe('photographs of an inspection, and what shoppers report', () => {
  let api: ApiInProcess;
  const get = (path: string, who: Actor) =>
    fetch(`${api.url}${path}`, { headers: { Authorization: `Bearer ${keyOf(who)}` } });
  const tell = (certificate: string, body: object) =>
    fetch(`${api.url}/v1/public/certificates/${certificate}/reports`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
  const photograph = (who: Actor) =>
    handIn(api.url, keyOf(who), { name: 'nhan.png', bytes: png(), recognition: ref.id });
  const seen = async (who: Actor) =>
    (
      (await (await get(`/v1/recognitions/${ref.id}/photographs`, who)).json()) as {
        items?: unknown[];
      }
    ).items?.length;

  beforeAll(async () => {
    api = await ApiInProcess.start();
    const world = new PaperWorld(at('2024-09-01'));
    world.command(
      ref,
      { type: 'OpenRecognition', opening: openingBy('2024-07-08', '2027-07-08') },
      SYSTEM,
      'begin',
    );
    await recordStory(api.owner, world);
    for (const one of [producer, other, inspector, elsewhere, chair, provinceChair])
      await api.person(one);
  }, 60_000);
  afterAll(() => api.stop());

  test('are the inspector’s until they are handed in, and then whoever’s who sees the certificate', async () => {
    const id = await photograph(inspector);
    const { file } = (await (await get(`/v1/files/${id}/link`, inspector)).json()) as {
      file: { sha256: string };
    };
    const statuses = async () =>
      Promise.all(
        [inspector, producer, provinceChair, other, elsewhere].map(
          async (who) => (await get(`/v1/files/${id}`, who)).status,
        ),
      );
    expect(await statuses()).toEqual([200, 404, 404, 404, 404]);
    expect([await seen(inspector), await seen(producer)]).toEqual([1, 0]);
    const bad = { point: 'label', good: false, note: 'thiếu hạn dùng', photographs: [file.sha256] };
    const command = {
      ...{ type: 'RecordInspection', inspectedOn: when, place: 'Chợ Đông Ba' },
      ...{ checkList: [bad], outcome: 'correction' },
    };
    await decideOn(api, ref, command, { actor: inspector, when });
    expect(await statuses()).toEqual([200, 200, 200, 404, 404]);
    expect([await seen(producer), await seen(other)]).toEqual([1, undefined]);
  });

  test('what answers an order is offered while there is one to answer, and a signature while one is awaited', async () => {
    const offered = async (who: Actor) => {
      const body = await (await get(`/v1/recognitions/${ref.id}`, who)).json();
      return (body as { nextActions: { command: string }[] }).nextActions.map((one) => one.command);
    };
    const answers = ['ConfirmCorrection', 'RejectCorrection', 'DismissMismatches'];
    expect(await offered(inspector)).toContain('OrderCorrection');
    for (const command of answers) expect(await offered(inspector)).not.toContain(command);
    expect(await offered(chair)).toContain('Reissue');
    const later = ['HandInSignature', 'DismissSuspension', 'DismissRevocation', 'SignExpiryNotice'];
    for (const command of later) expect(await offered(chair)).not.toContain(command);
    const order = { type: 'OrderCorrection', what: 'In lại nhãn', ground: 'Nghị định 43/2017' };
    await decideOn(api, ref, order, { actor: inspector, when });
    expect(await offered(inspector)).toContain('ConfirmCorrection');
    expect(await offered(inspector)).not.toContain('RejectCorrection');
    expect(await offered(producer)).toContain('ReportCorrection');
  });

  test('are not brought for a certificate that one does not see, nor named by who did not bring them', async () => {
    await expect(photograph(elsewhere)).rejects.toMatchObject({ response: { status: 404 } });
    const notice = { number: '1/TB', signedOn: '2026-01-05', signer: 'A', capacity: 'GIÁM ĐỐC' };
    const commands = [
      [producer, { type: 'ReportCorrection', report: 'x', photographs: ['b'.repeat(64)] }],
      [chair, { type: 'SignExpiryNotice', ...notice, scan: 'b'.repeat(64) }],
    ] as const;
    for (const [who, command] of commands) {
      const answer = await fetch(`${api.url}/v1/recognitions/${ref.id}/commands`, {
        method: 'POST',
        headers: {
          ...{ Authorization: `Bearer ${keyOf(who)}`, 'Idempotency-Key': 'anh-khong-co' },
          'Content-Type': 'application/json',
        },
        body: JSON.stringify(command),
      });
      expect(answer.status).toBe(422);
      expect(await answer.json()).toMatchObject({ code: 'PHOTOGRAPH_UNKNOWN' });
    }
  });

  test('a report of nothing, or of no certificate, is refused, and so is the eleventh in a minute', async () => {
    expect((await tell('abc', { mismatch: 'nothing' })).status).toBe(400);
    expect((await tell('khong-co', { mismatch: 'label' })).status).toBe(404);
    const statuses: number[] = [];
    for (let n = 0; n < 9; n += 1)
      statuses.push((await tell('khong-co', { mismatch: 'label' })).status);
    expect(statuses).toEqual([...Array<number>(8).fill(404), 429]);
  });
});
