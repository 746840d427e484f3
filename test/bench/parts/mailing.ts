import { writeTexts } from '@ocop/notices';
import { openDatabase } from '@ocop/platform';
import { heldNotices, noticeSettings, Outbox } from '@ocop/records';
import { setTimeout as wait } from 'node:timers/promises';
import type { PostOffice } from '../../support/post-office';
import { round } from '../measure';

const RECIPIENTS = 10_000;
/** As many as a screen shows, and an office lets go at once. */
const PORTION = 500;
const MORNING = Date.parse('2026-11-26T09:00:00+07:00');
const BY = {
  by: { id: 'vp', name: 'Văn phòng', role: 'programme-office', area: 'hue' },
} as const;
const TEXTS = {
  subject: 'Giấy chứng nhận {{ certificate }} sắp hết hạn',
  body: 'Kính gửi {{ owner }}: sản phẩm {{ product }} ({{ commune }}) được công nhận đến ngày {{ validUntil }}.',
};

/** One message of an office to every producer: written, put into the outbox, let go in portions, and sent as it is every day. */
export async function mailing(office: PostOffice) {
  const places = Array.from({ length: RECIPIENTS }, (_, i) => `x${i}`);
  await settle(office, places);
  const database = await openDatabase(office.database.urls.api, 4, [heldNotices, noticeSettings]);
  const outbox = new Outbox(database);
  const began = Date.now();
  await outbox.add(BY, places.map(messageTo), new Date());
  const written = Date.now();
  for (let left = RECIPIENTS; left > 0; left -= PORTION) {
    const { items } = await outbox.list(BY.by.area, 'held');
    await outbox.release(BY, items);
  }
  const released = Date.now();
  const keepers = [office.outboxKeeper(() => MORNING), office.proofKeeper(() => MORNING)];
  for (const keeper of keepers) keeper.onApplicationBootstrap();
  const { arrived } = office.server;
  while (arrived.length < RECIPIENTS && Date.now() - released < 1_800_000) await wait(200);
  const sent = Date.now();
  for (const keeper of keepers) await keeper.onModuleDestroy();
  await database.destroy();
  return {
    recipients: new Set(arrived.map(({ to }) => to)).size,
    again: arrived.length - new Set(arrived.map(({ id }) => id)).size,
    written: round((written - began) / 1_000),
    released: round((released - written) / 1_000),
    sent: round((sent - released) / 1_000),
  };
}

function messageTo(place: string, i: number) {
  const facts = {
    ...{ product: `Sản phẩm ${i}`, owner: `Hợp tác xã ${i}`, commune: 'Xã Hương Toàn' },
    ...{ certificate: `${i}/2024/GCN-OCOP`, stars: 3, validUntil: '31/12/2026' },
  };
  const about = {
    key: `mailing/bench:${i}`,
    stream: 'mailing/bench',
    template: 'mailing',
  } as const;
  const to = { role: 'producer', area: `hue/chu-the/${place}` } as const;
  return { ...about, ...to, ...writeTexts(TEXTS, facts, 'vi'), english: null };
}

/** Everybody reads mail. */
async function settle(office: PostOffice, places: readonly string[]) {
  await office.clear();
  await office.pool.query(
    `with arrived as (
       insert into people (id, name, email) select id, 'x', id || '@ocop.example' from unnest($1::text[]) as t (id)
       returning id)
     insert into posts (id, person, role, area) select id, id, 'producer', 'hue/chu-the/' || id from arrived`,
    [places],
  );
}
