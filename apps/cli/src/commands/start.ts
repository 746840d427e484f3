import { CaseGateway, openClient, openDatabase, poolOf } from '@ocop/platform';
import { roleWords } from '@ocop/words';
import type { Command } from 'commander';
import { examples } from '../help';
import { inWords, said, saidSeconds } from '../language';
import { playOnce } from '../story/play-once';
import { readStory, storyBeside } from '../story/read-story';
import type { Story } from '../story/story';
import { KEEPERS, type Keys, keysFile, seedPeople } from '../system/demo-people';
import { reconcile } from '../system/reconcile';
import { type Say, sayTo } from '../system/say';
import { stopAsked } from '../system/stop-asked';
import { startSystem, type System } from '../system/system';
import { EXIT } from './exit';
import { explain } from './output';

interface StartOptions {
  readonly port?: string;
  readonly data?: string;
  readonly reset?: boolean;
  /** Asked for, or declined, by name. */
  readonly demo?: boolean;
}

const STORY = 'huong-tra-2024';

export function addStart(program: Command): void {
  program
    .command('start')
    .description(
      said(
        'khởi động tất cả và chạy tiếp; trên thư mục dữ liệu riêng thì chạy kịch bản mẫu Hương Trà 2024',
        'start everything and keep running; on a data folder of its own, play the plan of Hương Trà 2024',
      ),
    )
    .option(
      '--port <number>',
      said(
        'cổng của API; 0 là cổng bất kỳ (mặc định: 3000)',
        'port of the API; 0 for any (default: 3000)',
      ),
    )
    .option(
      '--data <folder>',
      said('nơi chứa mọi dữ liệu (mặc định: .data)', 'where everything lies (default: .data)'),
    )
    .option('--reset', said('xóa hết dữ liệu trước', 'throw the data away first'))
    .option(
      '--demo',
      said(
        'chạy kịch bản mẫu, kể cả vào cơ sở dữ liệu của DATABASE_URL',
        'play the story, also into the database of DATABASE_URL',
      ),
    )
    .option('--no-demo', said('không chạy kịch bản mẫu', 'do not play the story'))
    .addHelpText('after', examples('npm start -- --port 8080 --data /srv/ocop'))
    .action(async (options: StartOptions) => {
      process.exitCode = await start(options).catch(explain);
    });
}

async function start(options: StartOptions): Promise<number> {
  const began = performance.now();
  const say = sayTo((text) => process.stdout.write(text));
  const asked = stopAsked();
  const port = options.port === undefined ? undefined : Number(options.port);
  if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port < 65_536))
    throw new Error(
      said(
        `--port nhận một số từ 0 đến 65535, không phải ${options.port ?? ''}`,
        `--port takes a number from 0 to 65535, got ${options.port ?? ''}`,
      ),
    );
  const { data, reset } = options;
  // Somebody's own database is no place for invented people and their cases, unless it is asked for by name; nor is
  // a deployment, whose clock cannot be moved.
  const { DATABASE_URL: database, NODE_ENV: environment } = process.env;
  const demo = options.demo ?? (!database && environment !== 'production');
  const wanted = { ...(data ? { data } : {}), ...(port === undefined ? {} : { port }) };
  const clock = options.demo ? ({ clock: 'sandbox' } as const) : {};
  const system = await startSystem({ ...wanted, ...clock, reset: reset ?? false }, say);
  try {
    await takeUpLostCases(system, say);
    say.line(`${said('sẵn sàng sau', 'ready after')} ${saidSeconds(performance.now() - began)}`);
    const { planFile, storyFile } = storyBeside(STORY);
    const story = demo && storyFile ? await readStory(storyFile) : undefined;
    const keys = story
      ? await seedPeople(system.dataFolder, system.servers.ownerUrl, [...story.people, ...KEEPERS])
      : {};
    tellAddresses(system, story, keys, say);
    const leaving = new AbortController();
    void asked.then(() => leaving.abort());
    const about = { keys, planFile, leave: leaving.signal };
    if (story) await Promise.race([playOnce(system, { story, ...about }, say), asked]);
    await asked;
  } finally {
    say.line(said('đang dừng', 'stopping'));
    await system.stop();
    say.line(said('đã dừng', 'stopped'));
  }
  return EXIT.done;
}

/** Cases that the log knows as open and the engine has lost are taken up again. */
async function takeUpLostCases(system: System, say: Say): Promise<void> {
  if (!system.servers.embeddedEngine) return;
  const client = await openClient(system.settings);
  const database = await openDatabase(system.settings.DATABASE_URL, 2);
  try {
    const gateway = new CaseGateway(client);
    const { found, failed } = await reconcile(poolOf(database), gateway, { check: false });
    const mended = Object.values(found).flat();
    if (mended.length > 0)
      say.line(
        said(
          `  ${mended.length} vụ việc đang mở được chạy lại từ nhật ký`,
          `  ${mended.length} open cases taken up again from the log`,
        ),
      );
    for (const { stream, why } of failed)
      say.line(
        said(
          `  không chạy lại được ${stream}: ${why}`,
          `  ${stream} could not be taken up: ${why}`,
        ),
      );
  } finally {
    await database.destroy();
    await client.connection.close();
  }
}

function tellAddresses(system: System, story: Story | undefined, keys: Keys, say: Say): void {
  const { apiUrl, servers, dataFolder } = system;
  say.line('');
  say.line(`  ${said('Vào làm việc', 'Sign in').padEnd(18)}  ${apiUrl}/dang-nhap`);
  say.line(`  ${said('Mọi người tra cứu', 'Public register').padEnd(18)}  ${apiUrl}/`);
  say.line(`  API (OpenAPI)       ${apiUrl}/docs`);
  if (servers.temporalUi) say.line(`  Temporal            ${servers.temporalUi}`);
  say.line(`  ${said('Dữ liệu', 'Data').padEnd(18)}  ${dataFolder}`);
  if (story) {
    say.line('');
    say.line(
      said(
        `  Người dùng thử: chọn ngay trên trang; khóa cho chương trình trong ${keysFile(dataFolder)}`,
        `  Demo users: choose one on the page; keys for programs are in ${keysFile(dataFolder)}`,
      ),
    );
    for (const role of [
      'programme-office',
      'authority',
      'commune-officer',
      'producer',
      'council-member',
    ] as const) {
      const person = story.people.find((candidate) => candidate.role === role);
      if (person)
        say.line(
          `    ${person.id.padEnd(22)} ${inWords(roleWords[role]).padEnd(21)} ${person.name.padEnd(44)} ${keys[person.id] ?? ''}`,
        );
    }
  }
  say.line('');
  say.line(
    said(
      '  Ctrl-C dừng tất cả; lần sau chạy tiếp trên cùng dữ liệu.',
      '  Ctrl-C stops everything; the next start goes on with the same data.',
    ),
  );
  say.line('');
}
