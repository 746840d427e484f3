import { civilDateAt, formatDay } from '@ocop/calendar';
import { openDatabase, poolOf, readWhole, writeWhole } from '@ocop/platform';
import { CaseIndex } from '@ocop/records';
import { join } from 'node:path';
import { Client } from 'pg';
import { ApiClient } from '../api-client';
import { said } from '../language';
import { codeToTry } from '../report/code-to-try';
import type { Keys } from '../system/demo-people';
import type { Say } from '../system/say';
import type { System } from '../system/system';
import { playStory } from './play-story';
import { type Step, stepsOf, type Story } from './story';

/** How far a folder's story has come. */
interface Mark {
  readonly story: string;
  readonly played: boolean;
  /** The clock runs on from the story's end. */
  readonly released?: boolean;
}

/**
 * Plays the story to its end, once, or until it is left; a start that was interrupted plays on from where it was. A story
 * that cannot go on is told, and is no reason for the system to stop.
 */
export async function playOnce(
  system: System,
  about: { story: Story; keys: Keys; planFile: string; leave: AbortSignal },
  say: Say,
): Promise<void> {
  const file = join(system.dataFolder, 'story.json');
  const { story, keys } = about;
  const office = story.people.find(({ role }) => role === 'programme-office');
  try {
    const mark = await readWhole<Mark>(file);
    if (mark?.story === story.id && mark.released) return;
    if (mark?.story !== story.id || !mark.played) {
      await play(system, about, say);
      await writeWhole(file, JSON.stringify({ story: story.id, played: true }));
    }
    await new ApiClient(system.apiUrl, keys[office?.id ?? ''] ?? '').post('/v1/clock/release', {});
    await writeWhole(file, JSON.stringify({ story: story.id, played: true, released: true }));
    await tellCodeToTry(system, story, say);
    say.line(
      said(
        `đã chạy xong kịch bản mẫu; đồng hồ thử nghiệm chạy tiếp từ ${formatDay(story.to)}`,
        `the story has been played; the sandbox clock runs on from ${formatDay(story.to)}`,
      ),
    );
  } catch (error) {
    if (about.leave.aborted) return;
    say.line(
      said(
        `kịch bản mẫu dừng lại: ${(error as Error).message}\nhệ thống vẫn chạy; lần khởi động sau sẽ chạy tiếp kịch bản`,
        `the story stopped: ${(error as Error).message}\nthe system runs on; the next start plays on`,
      ),
    );
  }
}

/** What is printed on a certificate of the story, to be opened as a shopper's phone opens it. */
async function tellCodeToTry({ settings }: System, { to }: Story, say: Say): Promise<void> {
  const database = await openDatabase(settings.DATABASE_URL, 1);
  try {
    const code = await codeToTry(poolOf(database), settings.PUBLIC_URL, to);
    if (code !== undefined) say.line(`${said('thử một mã QR', 'a code to try')}: ${code}`);
  } finally {
    await database.destroy();
  }
}

async function play(
  { settings, apiUrl }: System,
  { story, keys, planFile, leave }: Parameters<typeof playOnce>[1],
  say: Say,
): Promise<void> {
  await playStory(story, {
    settings,
    apiUrl,
    keys,
    planFile,
    leave,
    onProgress: showProgress(stepsOf(story).length, say),
    // Whoever runs a system may stop it; until then the story waits for what it needs.
    patienceMs: Infinity,
    onWaiting: async (why) => {
      const busy = await busyCases(settings.DATABASE_URL).catch(() => []);
      const who =
        busy.length > 0
          ? said(`; còn việc dở: ${busy.join(', ')}`, `; busy: ${busy.join(', ')}`)
          : '';
      say.line(said(`kịch bản mẫu đang chờ: ${why}${who}`, `the story waits: ${why}${who}`));
    },
  });
}

async function busyCases(databaseUrl: string): Promise<string[]> {
  const client = new Client({ connectionString: databaseUrl, connectionTimeoutMillis: 2_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return await new CaseIndex(client).busy();
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** A moving line on a terminal, a line now and then elsewhere. */
function showProgress(total: number, say: Say): (step: Step) => Promise<void> {
  let done = 0;
  return async (step) => {
    done += 1;
    const text = `${said('kịch bản mẫu', 'story')} ${formatDay(civilDateAt(step.at))}  ${done}/${total}`;
    if (process.stdout.isTTY) process.stdout.write(`\r${text}${done === total ? '\n' : ''}`);
    else if (done % 25 === 0 || done === total) say.line(text);
    return Promise.resolve();
  };
}
