import { civilDateAt } from '@ocop/calendar';
import { isSet, placeInLists, readScanned } from '@ocop/proofs';
import type { RecognitionStage } from '@ocop/recognition';
import { PersonAtApi } from '../support/person-at-api';
import { SeparateSystem } from '../support/separate-system';
import { story } from '../support/story-on-paper';

/** What shoppers were promised: this long after its event, whatever lies between. */
const PROMISED_MS = 5_000;

interface Row {
  readonly id: string;
  readonly recognition: string;
  readonly number: string;
  readonly authority_area: string;
  readonly valid_until: string;
}

/** The chairs decide; shoppers look at the page, machines at the status lists. */
describe('what a stranger sees follows what was decided within five seconds', () => {
  let system: SeparateSystem;
  let rows: Row[];

  beforeAll(async () => {
    system = await SeparateSystem.restored('before renewals');
    await system.run('all', ['worker', 'scoring', 'certificates', 'notifications', 'api']);
    expect(await system.command('reconcile')).toMatchObject({ code: 0 });
    ({ rows } = await system.pool.query<Row>(
      `select id, recognition, number, authority_area, valid_until::text as valid_until
       from certificate_register where stage = 'valid' order by valid_until desc, number`,
    ));
    expect(rows.length).toBeGreaterThanOrEqual(3);
  }, 240_000);
  afterAll(() => system.stop(), 60_000);

  const chairOf = ({ authority_area: area }: Row) => {
    const chair = story.people.find((one) => one.role === 'authority' && one.area === area);
    return PersonAtApi.of(system, chair?.id ?? area);
  };
  const decide = async (row: Row, command: object) => {
    const path = `/v1/recognitions/${row.recognition}`;
    const answer = await chairOf(row).command(path, command);
    if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
  };
  const today = async () => civilDateAt(Date.parse((await told('/v1/clock')).now as string));
  const told = async (path: string) =>
    (await chairOf(rows[0] as Row).get(path)).body as Record<string, unknown>;
  const text = async (path: string) => (await fetch(`${system.apiUrl}${path}`)).text();

  /** Whether its place is set in a list of revoked or suspended ones. */
  async function listed(row: Row, purpose: 'revocation' | 'suspension'): Promise<boolean> {
    const { address } = JSON.parse(await text(`/v1/public/certificates/${row.id}`)) as {
      address: string;
    };
    const token = readScanned(address)?.token ?? '';
    const part = (of: string) =>
      JSON.parse(Buffer.from(of.split('.')[1] ?? '', 'base64url').toString()) as never;
    const { c } = part(token) as { c: string };
    const { list, at } = placeInLists(Number(c.split('|').at(-1)));
    const { credentialSubject } = part(await text(`/v1/public/status/${purpose}/${list}`)) as {
      credentialSubject: { encodedList: string };
    };
    return isSet(credentialSubject.encodedList, at);
  }

  /** How long until page, data and lists say so, from when the decision was answered. */
  async function seen(row: Row, word: string, state: string, lists: readonly [boolean, boolean]) {
    const since = performance.now();
    for (;;) {
      const page = await text(`/c/${row.id}`);
      const data = JSON.parse(await text(`/v1/public/certificates/${row.id}`)) as { state: string };
      const places = [await listed(row, 'revocation'), await listed(row, 'suspension')];
      const took = performance.now() - since;
      const said = /class="word[^"]*"[^>]*>([^<]+)</.exec(page)?.[1]?.trim();
      if (said === word && data.state === state && `${places}` === `${lists}`) return took;
      if (took > 3 * PROMISED_MS)
        throw new Error(`still ${said}, ${data.state}, ${places} after ${took} ms`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  test('suspended, lifted, suspended again and revoked', async () => {
    const [row] = rows as [Row];
    const signedOn = await today();
    const within = [];
    const reason = 'nhãn ghi sai hạng sao';
    await decide(row, { type: 'Suspend', decision: '11/QĐ-UBND', signedOn, reason });
    within.push(await seen(row, 'TẠM ĐÌNH CHỈ', 'suspended', [false, true]));
    await decide(row, { type: 'LiftSuspension', decision: '12/QĐ-UBND', signedOn });
    within.push(await seen(row, 'CÒN HIỆU LỰC', 'valid', [false, false]));
    await decide(row, { type: 'Revoke', decision: '13/QĐ-UBND', signedOn, cause: 'law-breach' });
    within.push(await seen(row, 'ĐÃ THU HỒI', 'revoked', [true, false]));
    expect(Math.max(...within)).toBeLessThan(PROMISED_MS);
  });

  test('superseded: the page leads to the one that took its place', async () => {
    const [, row] = rows as [Row, Row];
    const signedOn = await today();
    await decide(row, {
      type: 'Supersede',
      by: '99/2027/GCN-OCOP',
      decision: '14/QĐ-UBND',
      signedOn,
    });
    expect(await seen(row, 'ĐÃ THAY BẰNG GIẤY MỚI', 'superseded', [true, false])).toBeLessThan(
      PROMISED_MS,
    );
    expect(await text(`/c/${row.id}`)).toContain('99/2027/GCN-OCOP');
  });

  test('expired at the midnight that ends its last day, and not before', async () => {
    const [, , row] = rows as [Row, Row, Row];
    const office = PersonAtApi.of(system, 'so-nn-mt');
    const to = async (at: string) => {
      expect((await office.post('/v1/clock/advance', { to: at })).status).toBe(200);
    };
    await to(`${row.valid_until}T23:59:00+07:00`);
    const before = JSON.parse(await text(`/v1/public/certificates/${row.id}`)) as { state: string };
    const held: RecognitionStage = 'valid';
    expect(before.state).toBe(held);
    await to(new Date(Date.parse(`${row.valid_until}T23:59:59+07:00`) + 2_000).toISOString());
    expect(await seen(row, 'HẾT HIỆU LỰC', 'expired', [false, false])).toBeLessThan(PROMISED_MS);
  }, 240_000);
});
