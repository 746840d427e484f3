import { startPostgres } from '@ocop/platform';
import type { Notice } from '@ocop/casework';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OfficeHours } from '../../../apps/notifications/src/office-hours';
import { attempt, deferral, notice, PostOffice, quick, send } from '../../support/post-office';
import { ProviderServer } from '../../support/provider-server';
import { round } from '../measure';
import type { Part } from '../part';
import { mailing } from './mailing';

const REMINDERS = 9_500;
const COMMUNES = 3_321;
const FOR_EACH = 3;
/** As many as one process of the notifications carries at once. */
const PARALLEL = 16;
/** What the provider takes in a second, and in how long a morning has to be through. */
const QUOTA = 100;
const WINDOW_S = 600;

/**
 * A morning: reminders of one instant by a provider with a quota, one message for each commune of the nation, and an office's own
 * message to every producer. `npm run bench -- notices reminders`, `… digest` and `… mailing` measure one of them.
 */
export const notices: Part = async (say, [only]) => {
  const folder = await mkdtemp(join(tmpdir(), 'ocop-bench-'));
  const postgres = await startPostgres(folder, { brief: true });
  process.env['OCOP_TEST_OWNER_URL'] = postgres.ownerUrl;
  process.env['OCOP_TEST_ROLE_URLS'] = JSON.stringify(postgres.urls);
  try {
    const measured: Record<string, object> = {};
    for (const [name, part] of Object.entries({ reminders, digest, mailing })) {
      if (only !== undefined && only !== name) continue;
      const office = await PostOffice.open();
      try {
        measured[name] = await part(office);
        say(`  ${name}: ${JSON.stringify(measured[name])}`);
      } finally {
        await office.close();
      }
    }
    return measured;
  } finally {
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  }
};

/** Pauses of a test, and the lease of every day: on a busy machine a short one ends while its attempt lives. */
const LEASED = { ...quick, lease: 60_000 };

const places = (n: number) => Array.from({ length: n }, (_, i) => `x${i}`);
const reminder = (key: string, place: string): Notice => ({
  ...notice(key, place),
  template: 'deadline-reminder',
  facts: { deadline: 'report', lastDay: '30/11/2026', report: 'Báo cáo năm', commune: place },
});

/** Everybody has a telephone; whoever is collected for has wished so. */
async function settle(office: PostOffice, people: readonly string[], mode: 'each' | 'digest') {
  await office.clear();
  await office.pool.query(
    `with arrived as (
       insert into people (id, name, email, phone)
       select id, 'x', id || '@ocop.example', '09' || lpad(nth::text, 8, '0')
       from unnest($1::text[]) with ordinality as t (id, nth) returning id),
     placed as (
       insert into posts (id, person, role, area) select id, id, 'commune-officer', 'hue/' || id from arrived)
     select 1`,
    [people],
  );
  await office.pool.query(
    `insert into delivery_wishes (person, mode, channels) select unnest($1::text[]), $2, $3`,
    [people, mode, mode === 'each' ? ['zalo'] : ['e-mail']],
  );
}

async function inParallel<T>(all: readonly T[], act: (one: T) => Promise<unknown>): Promise<void> {
  const waiting = all[Symbol.iterator]();
  await Promise.all(
    Array.from({ length: PARALLEL }, async () => {
      for (const one of waiting) await act(one);
    }),
  );
}

async function reminders(office: PostOffice) {
  const people = places(REMINDERS);
  await settle(office, people, 'each');
  const provider = new ProviderServer();
  await provider.start();
  const env = { ...provider.env, ZALO_PER_SECOND: String(QUOTA) };
  const service = office.with({ env }, LEASED);
  const began = Date.now();
  await inParallel(people, (place) => send(reminder(`r-${place}`, place), service));
  const seconds = (Date.now() - began) / 1_000;
  const told = new Set(provider.taken.map(({ phone }) => phone)).size;
  const twice = provider.taken.length - told;
  await provider.stop();
  return { told, twice, seconds: round(seconds), quota: QUOTA, windowSeconds: WINDOW_S };
}

async function digest(office: PostOffice) {
  const people = places(COMMUNES);
  await settle(office, people, 'digest');
  let now = Date.parse('2026-11-26T08:00:00+07:00');
  const service = office.with({ hours: new OfficeHours('real', () => now) }, LEASED);
  const all = people.flatMap((place) =>
    Array.from({ length: FOR_EACH }, (_, n) => reminder(`d-${place}-${n}`, place)),
  );
  const noting = Date.now();
  // Noted at eight, they wait for half past; the bench does not.
  await inParallel(all, (one) => deferral(attempt(service, one)));
  const noted = (Date.now() - noting) / 1_000;
  await office.pool.query(`update deliveries set next_try = now() where collected_for is not null`);
  now += 1_800_000;
  const began = Date.now();
  await inParallel(all, (one) => send(one, service));
  const seconds = (Date.now() - began) / 1_000;
  const mails = office.server.arrived.length;
  const told = new Set(office.server.arrived.map(({ to }) => to)).size;
  const ids = new Set(office.server.arrived.map(({ id }) => id)).size;
  return {
    communes: told,
    mails,
    again: mails - ids,
    noted: round(noted),
    seconds: round(seconds),
  };
}
