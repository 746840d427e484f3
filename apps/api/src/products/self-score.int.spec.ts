import { ApiInProcess } from '../../../../test/support/api-in-process';
import { besides, scoreOf, vegetables } from '../../../../test/support/criteria-bench';
import { at } from '../../../../test/support/case-bench';
import { PaperWorld } from '../../../../test/support/paper-world';
import { openingOf, producer } from '../../../../test/support/plans';
import { recordStory } from '../../../../test/support/story-in-database';
import { SYSTEM } from '@ocop/ground';

const ref = { type: 'product-cycle', id: 'rau' } as const;
const choices = besides({ '4.1': 3 });

test('a self-score stands on the product, and what was filled in lies beside its event', async () => {
  const world = new PaperWorld(at('2026-06-01'));
  const { product, ...given } = openingOf('bun-van-cu');
  const opening = { ...given, product: { ...product, set: vegetables.id }, regulation: '26-2026' };
  const begin = { ...opening, start: 'preparing', rounds: [] };
  world.command(ref, { type: 'RegisterProduct', opening: begin }, SYSTEM, 'begin');
  const own = { type: 'FileSelfScore', choices, scored: scoreOf(choices) };
  world.command(ref, own, producer, 'own');
  const api = await ApiInProcess.start();
  try {
    await recordStory(api.owner, world);
    const { body } = await (await api.person(producer)).get('/v1/products/rau');
    expect(body.selfScore).toMatchObject({ set: vegetables.id, total: 98, stars: 4 });
    const { rows } = await api.owner.query(
      `select m.content from events e join matter m on m.sha256 = e.data->'sheet'->>'sha256'
       where e.type = 'SelfScoreFiled'`,
    );
    expect(rows).toEqual([{ content: { set: vegetables.id, choices } }]);
  } finally {
    await api.stop();
  }
}, 60_000);
