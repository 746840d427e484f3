import { freePort, openClient, SEARCH_ATTRIBUTES } from '@ocop/platform';
import { msToTs } from '@temporalio/common/lib/time';
import { Client } from 'pg';
import { ocop, RunningCli } from '../support/running-cli';
import { SeparateSystem } from '../support/separate-system';

const DAY = msToTs('1 day');
/** The commune has been told of the plan, the producers are at work: cases are open, and nothing more is under way. */
const IN_SPRING = '2024-05-01';

describe('the operator’s commands where the apps run: NODE_ENV=production, no sandbox, the real clock', () => {
  let system: SeparateSystem;

  beforeAll(async () => {
    system = await SeparateSystem.start(true);
    await system.run('all', ['worker', 'scoring', 'certificates', 'notifications', 'api']);
    await system.play(IN_SPRING);
    await system.kill('all');
    await system.loseTheEngine();
  }, 120_000);

  afterAll(() => system.stop(), 60_000);

  /** What a deployment's secrets and settings say: the roles' addresses, the servers', the keys. */
  const environment = () => ({
    ...Object.fromEntries(
      Object.entries(system.settings).filter(([name]) =>
        /^(DATABASE_URL|TEMPORAL_ADDRESS|SMTP_URL|SIGNING_KEY)/.test(name),
      ) as [string, string][],
    ),
    DATABASE_OWNER_URL: system.ownerUrl,
    NODE_ENV: 'production',
    OCOP_CLOCK: undefined,
    PUBLIC_URL: 'https://ocop.hue.gov.vn',
    MAIL_FROM: 'OCOP Huế <ocop@hue.gov.vn>',
  });
  /** No data folder is at hand, as in a container. */
  const run = (...words: string[]) => ocop(words, environment());
  const json = async (...words: string[]) => {
    const { out, err, code } = await run(...words, '--json');
    if (code === 2) throw new Error(err);
    return { code, value: JSON.parse(out) };
  };

  test('migrate, audit verify and projection rebuild', async () => {
    expect((await json('migrate')).value).toEqual({ done: [] });
    expect(await json('audit', 'verify')).toMatchObject({ code: 0, value: { faults: [] } });
    const check = await json('projection', 'rebuild', '--check');
    expect(check).toMatchObject({ code: 0, value: { differences: [] } });
    expect((await json('projection', 'rebuild')).code).toBe(0);
  });

  test('reconcile finds what the engine has lost and takes it up', async () => {
    const { code, value } = await json('reconcile', '--check');
    expect(code).toBe(1);
    expect(value.found['not-running']).toContain('programme-year/huong-tra-2024');
    expect((await json('reconcile')).code).toBe(0);
    const client = await openClient(system.settings);
    const { count } = await client.workflow.count("ExecutionStatus = 'Running'");
    await client.connection.close();
    expect(count).toBe(value.open);
  });

  test('what is only good for trying keeps the API from starting, by its name', async () => {
    const unsafe = { ...environment(), PUBLIC_URL: undefined, RATE_LIMIT: '0' };
    const settings = await ocop(['apps', 'api'], unsafe);
    expect(settings).toMatchObject({
      code: 2,
      err: expect.stringContaining('PUBLIC_URL: cần https'),
    });
    expect(settings.err).toContain('RATE_LIMIT: 0');
    const people = await run('apps', 'api');
    expect(people).toMatchObject({ code: 2, err: expect.stringContaining('phong-kinh-te') });
    const owner = new Client({ connectionString: system.ownerUrl });
    await owner.connect();
    await owner.query(`update api_keys set name = 'khóa của cơ quan'`);
    await owner.end();
  });

  test('the apps start, tell how they are, and end; doctor and status see them', async () => {
    const port = await freePort();
    const probe = await freePort();
    const settings = { API_PORT: String(port), PROBE_PORT: String(probe) };
    const apps = new RunningCli(['apps'], { ...environment(), ...settings });
    await apps.untilItSays('sẵn sàng');
    const state = async (path: string) => {
      const response = await fetch(`http://127.0.0.1:${probe}${path}`);
      return { status: response.status, body: await response.json() };
    };
    expect(await state('/health/live')).toEqual({ status: 200, body: { workers: true } });
    const ready = { workers: true, database: true, temporal: true };
    expect(await state('/health/ready')).toEqual({ status: 200, body: ready });
    const doctor = await json('doctor');
    const about = (what: string) =>
      doctor.value.find((finding: { what: string }) => finding.what === what);
    for (const what of ['PostgreSQL', 'Temporal', 'Thuộc tính tìm kiếm', 'Hàng đợi có người làm'])
      expect(about(what)).toMatchObject({ ok: true });
    const key = system.keys['phong-kinh-te'];
    const url = `http://127.0.0.1:${port}`;
    const clock = await fetch(`${url}/v1/clock`, { headers: { Authorization: `Bearer ${key}` } });
    expect(await clock.json()).toMatchObject({ kind: 'real', held: false });
    const status = await ocop(['status'], { ...environment(), OCOP_URL: url, OCOP_KEY: key });
    expect(status).toMatchObject({ code: 0, out: expect.stringContaining('Bún Vân Cù') });
    expect(await apps.end('SIGTERM')).toBe(0);
  });

  test('an app that finds no search attributes makes them', async () => {
    const client = await openClient(system.settings);
    const { workflowService, operatorService } = client.connection;
    const namespace = 'mot-noi-moi';
    await workflowService.registerNamespace({ namespace, workflowExecutionRetentionPeriod: DAY });
    const known = async () => {
      const { customAttributes } = await operatorService.listSearchAttributes({ namespace });
      return Object.keys(customAttributes).sort();
    };
    await known().catch(() => undefined);
    const env = { ...environment(), TEMPORAL_NAMESPACE: namespace };
    const app = new RunningCli(['apps', 'notifications'], env);
    await app.untilItSays('sẵn sàng');
    expect(await known()).toEqual(Object.keys(SEARCH_ATTRIBUTES).sort());
    expect(await app.end('SIGTERM')).toBe(0);
    await client.connection.close();
  });

  test('a clock that can be moved is refused there', async () => {
    const { code, err } = await ocop(['reconcile', '--check'], {
      ...environment(),
      OCOP_CLOCK: 'sandbox',
    });
    expect(code).toBe(2);
    expect(err).toContain('không nhận OCOP_CLOCK=sandbox khi NODE_ENV=production');
  });
});
