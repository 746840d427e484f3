import { migrate, startPostgres, survivingCuts } from '@ocop/platform';
import { previewAmendment, rebuildReadModels } from '@ocop/records';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Pool } from 'pg';
import { at } from '../../support/case-bench';
import { largePlan } from '../../support/large-plan';
import { PaperWorld } from '../../support/paper-world';
import { chair } from '../../support/plans';
import { recordStory } from '../../support/story-in-database';
import { round } from '../measure';
import type { Part } from '../part';

const DEFAULT_PRODUCTS = 1_000;
const COMMUNES = 40;
const NOW = '2024-04-22 09:00';
const ROUNDS = 5;

/**
 * A decision moves the day until which a round takes dossiers in, and that of a report, of a plan with so many products:
 * how long its office waits to see all that would move. `npm run bench -- amendment PRODUCTS`
 */
export const amendment: Part = async (say, [wanted = DEFAULT_PRODUCTS]) => {
  const folder = mkdtempSync(join(tmpdir(), 'ocop-amended-'));
  const postgres = await startPostgres(folder, { brief: true });
  const pool = survivingCuts(new Pool({ connectionString: postgres.ownerUrl, max: 10 }));
  try {
    await migrate(postgres.ownerUrl);
    const plan = largePlan({ products: Number(wanted), communes: COMMUNES });
    const world = new PaperWorld(at('2024-04-09 08:30'));
    world.openYear(plan);
    world.advance(at(NOW));
    await recordStory(pool, world);
    await rebuildReadModels(pool);
    await pool.query('vacuum analyze');
    say(`  written: ${world.streams().length} cases, ${world.events.length} events`);
    const [first] = plan.rounds;
    const amendments = [
      { kind: 'move-date', date: `${first?.id ?? ''}:intake-closes`, to: '2024-06-28' },
      { kind: 'move-date', date: 'report:half-year', to: '2024-07-05' },
    ];
    const command = { type: 'AmendPlan', decision: '9/QĐ', signedOn: '2024-04-20', amendments };
    const year = { type: 'programme-year', id: plan.id } as const;
    const seconds: number[] = [];
    let [moved, cases, without] = [0, 0, 0];
    for (let i = 0; i < ROUNDS; i++) {
      [moved, cases, without] = [0, 0, 0];
      const began = performance.now();
      for await (const change of previewAmendment(pool, year, {
        ...{ command, actor: chair, now: at(NOW) },
      })) {
        cases += 1;
        moved += change.moved.length;
        without += change.moved.filter(({ holder }) => holder === undefined).length;
      }
      seconds.push(round((performance.now() - began) / 1000));
    }
    return { products: plan.products.length, cases, moved, withoutHolder: without, seconds };
  } finally {
    await pool.end();
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
};
