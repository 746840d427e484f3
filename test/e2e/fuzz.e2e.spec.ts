import { parseStreamName, rolesFor, type StreamRef, type StreamType } from '@ocop/casework';
import { aggregateOf } from '@ocop/contracts';
import fc from 'fast-check';
import { valuesOf } from '../support/nasty';
import { type Answer, PersonAtApi } from '../support/person-at-api';
import type { CopyName } from '../support/played-system';
import { SeparateSystem } from '../support/separate-system';
import { story } from '../support/story-on-paper';

const COLLECTION: Readonly<Record<StreamType, string>> = {
  'product-cycle': 'products',
  'evaluation-round': 'rounds',
  recognition: 'recognitions',
  'programme-year': 'programmes',
};
/** Values tried for each command at each case; commands that end a case are tried last. */
const TRIES = 6;
const FINAL = ['Withdraw', 'Revoke', 'StrikeOff', 'Supersede', 'ReturnIdea'];
/** Its cases go on to the end, so that commands that end a case are not tried on them. */
const SPARED = 'thanh-tra-huong-van';
/** They end every case of the year, or every certificate: nothing would be left to try anything on. */
const ENDS_ALL = ['WithdrawPlan', 'EndCertificates', 'StrikeProducts'];

const pathOf = ({ type, id }: StreamRef) => `/v1/${COLLECTION[type]}/${id}`;

/** The names of the commands that people give to a case, those that end it last. */
function commandsOf({ type, id }: StreamRef): string[] {
  const names = Object.keys(aggregateOf(type).actions).filter(
    (name) => !ENDS_ALL.includes(name) && !aggregateOf(type).actions[name]?.internal,
  );
  return [
    ...names.filter((name) => !FINAL.includes(name)),
    ...names.filter((name) => FINAL.includes(name) && !id.includes(SPARED)),
  ];
}

describe.each([
  // The council of the town meets: dossiers at every step, a round in session.
  [
    '2024-07-02',
    undefined,
    ['programme-year', 'evaluation-round', 'product-cycle'],
    ['evaluation-round', 'product-cycle', 'programme-year'],
  ],
  // Certificates are renewed.
  [
    '2027-02-10',
    'before renewals',
    ['programme-year', 'evaluation-round', 'product-cycle', 'recognition'],
    ['product-cycle', 'recognition'],
  ],
] as [string, CopyName | undefined, StreamType[], StreamType[]][])(
  'whatever is sent on %s',
  (day, begun, kinds, able) => {
    let system: SeparateSystem;
    const answers = new Map<number, number>();

    beforeAll(async () => {
      system = await (begun ? SeparateSystem.restored(begun) : SeparateSystem.start(true));
      await system.run('all', ['worker', 'scoring', 'certificates', 'notifications', 'api']);
      if (begun) expect(await system.command('reconcile')).toMatchObject({ code: 0 });
      await system.play(day);
    }, 240_000);
    afterAll(() => system.stop(), 60_000);

    const as = (person: string) => PersonAtApi.of(system, person);
    const open = async (): Promise<StreamRef[]> => {
      const { rows } = await system.pool.query<{ stream: string }>(
        'select stream from streams where not closed order by stream',
      );
      return rows
        .map(({ stream }) => parseStreamName(stream))
        .filter(({ type }) => kinds.includes(type));
    };
    /** People of the story who may give the command, those who see the case first. */
    const senders = (type: StreamType, command: string) => {
      const roles: readonly string[] = rolesFor(aggregateOf(type).journey, command);
      return story.people.filter(({ role }) => roles.includes(role)).map(({ id }) => id);
    };

    async function send(ref: StreamRef, command: object, person: string): Promise<Answer> {
      const answer = await as(person).command(pathOf(ref), command);
      answers.set(answer.status, (answers.get(answer.status) ?? 0) + 1);
      return answer;
    }

    test('is carried out or refused by name, never by 500 or 503', async () => {
      const broken: unknown[] = [];
      for (const ref of await open()) {
        for (const name of commandsOf(ref)) {
          const values = fc.sample(valuesOf(aggregateOf(ref.type).actions[name]?.fields ?? {}), {
            seed: day.length + name.length,
            numRuns: TRIES,
          });
          for (const [i, fields] of values.entries()) {
            const able = senders(ref.type, name);
            const person = able[i % Math.max(1, able.length)];
            if (person === undefined) continue;
            const { status, body } = await send(ref, { ...fields, type: name }, person);
            if (status >= 500 || (status >= 400 && !body.code))
              broken.push({ ref, name, fields, status, code: body.code });
          }
        }
      }
      expect(broken).toEqual([]);
      // The walk is worth something only if some of it gets through and much is refused.
      expect(answers.get(200) ?? 0).toBeGreaterThan(0);
      expect(answers.get(400) ?? 0).toBeGreaterThan(100);
    }, 240_000);

    test('leaves every case able to take the next command', async () => {
      const taken = new Set<StreamType>();
      for (const ref of await open()) {
        const answer = await nextRightCommand(ref);
        // Refused by a rule is an answer, too; silence is not.
        if (answer) expect([ref, answer.status < 500]).toEqual([ref, true]);
        if (answer?.status === 200) taken.add(ref.type);
      }
      expect([...taken].sort()).toEqual(able);
    }, 120_000);

    /** What somebody may do with the case now, with fields as people write them. */
    async function nextRightCommand(ref: StreamRef): Promise<Answer | undefined> {
      let last: Answer | undefined;
      for (const { id } of story.people) {
        const { body } = await as(id).get(pathOf(ref));
        for (const { command } of (body.nextActions ?? []) as { command: string }[]) {
          const fields = RIGHT[command];
          if (!fields) continue;
          last = await send(ref, { ...fields, type: command }, id);
          if (last.status === 200) return last;
        }
      }
      return last;
    }

    test('and the clock goes on', async () => {
      const office = as('phong-kinh-te');
      const { body } = await office.get('/v1/clock');
      const to = new Date(Date.parse(body.now as string) + 86_400_000).toISOString();
      expect((await office.post('/v1/clock/advance', { to })).status).toBe(200);
    }, 120_000);
  },
);

/** Fields as people write them, for commands that need little else. */
const RIGHT: Readonly<Record<string, object>> = {
  ApproveBusinessPlan: {},
  SubmitBusinessPlan: { summary: 'Sản xuất, bán qua hợp tác xã' },
  FileDossier: {
    papers: ['registration', 'self-assessment', 'food-safety', 'product-story'].map((id) => ({
      id,
    })),
  },
  CompleteDossier: { papers: [{ id: 'test-reports' }] },
  ReturnDossier: { missing: [{ paper: 'test-reports', reason: 'Thiếu phiếu kiểm nghiệm' }] },
  CloseScoring: {},
  OpenSession: { present: ['hd-ht-1', 'hd-ht-2', 'hd-ht-3', 'hd-ht-4', 'hd-ht-5'] },
  SubmitReport: { report: 'year-end', commune: 'hue/huong-tra/huong-toan', summary: 'Đủ' },
  ProposeRevocation: { cause: 'law-breach', finding: 'Kiểm tra tại cơ sở' },
  Suspend: { decision: '1/QĐ', signedOn: '2027-02-10', reason: 'Chờ kiểm nghiệm' },
  Withdraw: { reason: 'Chủ thể thôi làm' },
};
