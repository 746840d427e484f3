import { calendarAdoptable } from '@ocop/casework';
import { decideCalendar, recordAdoption } from '@ocop/records';
import type { Command } from 'commander';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asOwner, makeDatabase } from '../../../../test/support/database';
import { toldCommand } from '../../../../test/support/told-command';
import { addAdopting } from '../commands/adopting';
import { addDeadline } from '../commands/deadline';
import { ADMINISTRATOR } from '../system/adopt';

const scratch = mkdtempSync(join(tmpdir(), 'ocop-calendars-'));
const FILE = join(scratch, 'lich.json');
const RULE = ['--rule', '3 working days', '--from', '2026-10-05', '--json'];

const add = (program: Command) => [addDeadline, addAdopting].forEach((each) => each(program));
const deadline = async (...more: string[]) => {
  const told = await toldCommand(
    add,
    'deadline',
    ...RULE,
    '--data',
    join(scratch, 'nowhere'),
    ...more,
  );
  expect(told.code).toBe(0);
  return JSON.parse(told.out) as { lastDay: string; skipped: object[]; calendar: string };
};

test('terms are counted by what offices decided: from the database, and from a file without it', async () => {
  expect(await deadline()).toMatchObject({
    lastDay: '2026-10-08',
    calendars: { from: 'release', where: null, counts: null },
  });
  const database = await makeDatabase('auditor');
  await asOwner(database.ownerUrl, async (owner) => {
    const recorder = { by: ADMINISTRATOR, at: Date.parse('2026-10-01T09:00:00+07:00') };
    const closure = { of: 'closure', document: 'CĐ 9/CĐ-UBND', reason: 'bão số 1' } as const;
    await owner.query('begin');
    const calendar = await decideCalendar(
      owner,
      { ...closure, area: 'hue/huong-tra', days: ['2026-10-07'] },
      recorder,
    );
    await owner.query('commit');
    await recordAdoption(owner, calendarAdoptable(calendar), recorder);
  });
  const servers = {
    DATABASE_URL: database.appUrl,
    TEMPORAL_ADDRESS: 'localhost:1',
    SMTP_URL: 'smtp://localhost:1',
  };
  Object.assign(process.env, servers);
  const there = await deadline('--area', 'hue/huong-tra/huong-van');
  const elsewhere = await deadline('--area', 'hue/phu-loc');
  const before = await deadline('--area', 'hue/huong-tra', '--calendar', 'vn-1');
  const exported = await toldCommand(add, 'calendar', 'export', FILE);
  for (const name of Object.keys(servers)) delete process.env[name];

  expect(there).toMatchObject({
    lastDay: '2026-10-09',
    calendar: 'vn-1.1@hue/huong-tra',
    calendars: {
      from: 'system',
      where: 'DATABASE_URL',
      counts: { version: 'vn-1.1', decision: 'CĐ 9/CĐ-UBND' },
    },
  });
  expect(there.skipped).toContainEqual({
    ...{ day: '2026-10-07', why: 'bão số 1', source: 'CĐ 9/CĐ-UBND' },
  });
  expect(elsewhere).toMatchObject({ lastDay: '2026-10-08', calendar: 'vn-1.1' });
  expect(before).toMatchObject({ lastDay: '2026-10-08', calendar: 'vn-1' });

  expect(exported).toMatchObject({ code: 0, out: expect.stringContaining('vn-1, vn-1.1') });
  const offline = await deadline('--calendars', FILE, '--area', 'hue/huong-tra/huong-van');
  expect(offline).toMatchObject({
    ...{ lastDay: there.lastDay, calendar: there.calendar, skipped: there.skipped },
    calendars: { from: 'file', where: FILE, counts: { version: 'vn-1.1' } },
  });
  writeFileSync(FILE, readFileSync(FILE, 'utf8').replace('2026-10-07', '2026-10-06'));
  const altered = await toldCommand(add, 'deadline', ...RULE, '--calendars', FILE);
  expect(altered).toMatchObject({ code: 1, err: expect.stringContaining('mã băm') });
});
