import { civilDateAt, formatDay } from '@ocop/calendar';
import { CaseGateway, openClient, openDatabase, poolOf } from '@ocop/platform';
import type { Command } from 'commander';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { playStory } from '../story/play-story';
import { readStory, storyBeside } from '../story/read-story';
import { type Step, stepsOf, type Story } from '../story/story';
import { ApiClient } from '../api-client';
import { type Keys, keysFile, seedPeople } from '../system/demo-people';
import { reconcile } from '../system/reconcile';
import { type Say, sayTo } from '../system/say';
import { startSystem, type System } from '../system/system';
import { EXIT } from './exit';
import { explain } from './output';

interface StartOptions {
  readonly port?: string;
  readonly data?: string;
  readonly reset?: boolean;
  readonly demo: boolean;
}

const STORY = 'huong-tra-2024';

export function addStart(program: Command): void {
  program
    .command('start')
    .description(
      'start everything and keep running; on a new data folder, play the plan of Hương Trà 2024',
    )
    .option('--port <number>', 'port of the API; 0 for any (default: 3000)')
    .option('--data <folder>', 'where everything lies (default: .data)')
    .option('--reset', 'throw the data away first')
    .option('--no-demo', 'do not play the story')
    .addHelpText('after', '\nExample:\n  npm start -- --port 8080 --data /srv/ocop\n')
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
    throw new Error(`--port takes a number from 0 to 65535, got ${options.port ?? ''}`);
  const { data, reset } = options;
  const wanted = { ...(data ? { data } : {}), ...(port === undefined ? {} : { port }) };
  const system = await startSystem({ ...wanted, reset: reset ?? false }, say);
  try {
    await takeUpLostCases(system, say);
    say.line(`ready after ${((performance.now() - began) / 1000).toFixed(1)} s`);
    const { planFile, storyFile } = storyBeside(STORY);
    const story = options.demo && storyFile ? await readStory(storyFile) : undefined;
    const keys = story
      ? await seedPeople(system.dataFolder, system.servers.ownerUrl, story.people)
      : {};
    tellAddresses(system, story, keys, say);
    if (story) await Promise.race([playOnce(system, story, keys, planFile, say), asked]);
    await asked;
  } finally {
    say.line('stopping');
    await system.stop();
    say.line('stopped');
  }
  return EXIT.done;
}

/** Resolves at the first Ctrl-C or SIGTERM; a second one ends the process on the spot. */
function stopAsked(): Promise<void> {
  return new Promise((resolve) => {
    let times = 0;
    const ask = () => {
      times += 1;
      if (times > 1) process.exit(130);
      resolve();
    };
    process.on('SIGINT', ask);
    process.on('SIGTERM', ask);
  });
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
    if (mended.length > 0) say.line(`  ${mended.length} open cases taken up again from the log`);
    for (const { stream, why } of failed) say.line(`  ${stream} could not be taken up: ${why}`);
  } finally {
    await database.destroy();
    await client.connection.close();
  }
}

function tellAddresses(system: System, story: Story | undefined, keys: Keys, say: Say): void {
  const { apiUrl, servers, dataFolder } = system;
  say.line('');
  say.line(`  Trang theo dõi      ${apiUrl}/`);
  say.line(`  API (OpenAPI)       ${apiUrl}/docs`);
  if (servers.temporalUi) say.line(`  Temporal            ${servers.temporalUi}`);
  say.line(`  Dữ liệu             ${dataFolder}`);
  if (story) {
    say.line('');
    say.line('  Người dùng thử (đăng nhập bằng khoá; tất cả trong ' + keysFile(dataFolder) + ')');
    for (const role of [
      'programme-office',
      'authority',
      'commune-officer',
      'producer',
      'council-member',
    ]) {
      const person = story.people.find((candidate) => candidate.role === role);
      if (person)
        say.line(`    ${role.padEnd(17)} ${person.name.padEnd(44)} ${keys[person.id] ?? ''}`);
    }
  }
  say.line('');
  say.line('  Ctrl-C dừng tất cả; lần sau chạy tiếp trên cùng dữ liệu.');
  say.line('');
}

/** Plays the story to its end once; a start that was interrupted plays on from where it was. */
async function playOnce(
  system: System,
  story: Story,
  keys: Keys,
  planFile: string,
  say: Say,
): Promise<void> {
  const mark = join(system.dataFolder, 'story.json');
  const played = await readFile(mark, 'utf8').catch(() => '');
  if (played.includes(story.id)) return;
  const progress = showProgress(stepsOf(story).length, say);
  const { settings, apiUrl } = system;
  await playStory(story, { settings, apiUrl, keys, planFile, onProgress: progress });
  const office = story.people.find(({ role }) => role === 'programme-office');
  await new ApiClient(apiUrl, keys[office?.id ?? ''] ?? '').post('/v1/clock/release', {});
  await writeFile(mark, JSON.stringify({ story: story.id, played: true }));
  say.line(`câu chuyện đã phát xong; đồng hồ thử nghiệm chạy tiếp từ ${story.to}`);
}

/** A moving line on a terminal, a line now and then elsewhere. */
function showProgress(total: number, say: Say): (step: Step) => Promise<void> {
  let done = 0;
  return async (step) => {
    done += 1;
    const text = `phát câu chuyện ${formatDay(civilDateAt(step.at))}  ${done}/${total}`;
    if (process.stdout.isTTY) process.stdout.write(`\r${text}${done === total ? '\n' : ''}`);
    else if (done % 25 === 0 || done === total) say.line(text);
    return Promise.resolve();
  };
}
