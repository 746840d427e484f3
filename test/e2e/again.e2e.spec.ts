import { planFileNamed, readPlanFile } from '@ocop/platform';
import { Client } from 'pg';
import { ApiClient } from '../../apps/cli/src/api-client';
import { type Step, stepsOf } from '../../apps/cli/src/story/story';
import { playedSystem } from '../support/played-system';
import { story } from '../support/story-on-paper';

const COLLECTION = {
  'product-cycle': 'products',
  'evaluation-round': 'rounds',
  recognition: 'recognitions',
  'programme-year': 'programmes',
} as const;

describe('the whole story sent a second time, after it has ended', () => {
  const { apiUrl, keys, settings } = playedSystem();
  const again = async ({ as, act, key }: Step) => {
    const client = new ApiClient(apiUrl, keys[as] ?? '');
    if (act.kind === 'draft') {
      const plan = await readPlanFile(planFileNamed(act.plan));
      return client.post<{ version: number }>('/v1/programmes', plan, key);
    }
    if (act.kind === 'picture') return undefined;
    const path = `/v1/${COLLECTION[act.to.type]}/${act.to.id}/commands`;
    return client.post<{ version: number }>(path, act.command, key);
  };
  const eventCount = async () => {
    const client = new Client({ connectionString: settings.DATABASE_URL });
    await client.connect();
    const { rows } = await client.query<{ n: number }>('select count(*)::int as n from events');
    await client.end();
    return rows[0]?.n;
  };

  test('every step is known by its key, also where something had been filled in; nothing is added', async () => {
    const before = await eventCount();
    const refused: string[] = [];
    for (const step of stepsOf(story).filter(({ via }) => via === 'update'))
      await again(step).catch((error: Error) => refused.push(`${step.key} ${error.message}`));
    expect(refused).toEqual([]);
    expect(await eventCount()).toBe(before);
  });
});
