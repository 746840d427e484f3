import { CaseGateway, openClient, type Settings } from '@ocop/platform';
import { CaseIndex } from '@ocop/records';
import { Client } from 'pg';
import { Player, type PlayerOptions } from './player';
import { causeOf, stepsOf, type Story } from './story';

type Wanted = Omit<PlayerOptions, 'gateway' | 'counted'> & { readonly settings: Settings };

/** Plays a story against a running system, on from where an earlier play was interrupted. */
export async function playStory(story: Story, { settings, ...wanted }: Wanted): Promise<void> {
  const counted = await countedSteps(story, settings.DATABASE_URL);
  const client = await openClient(settings);
  try {
    const gateway = new CaseGateway(client);
    await new Player(story, { ...wanted, gateway, counted }).play();
  } finally {
    await client.connection.close();
  }
}

/** Keys of the steps that stand in the log. */
async function countedSteps(story: Story, databaseUrl: string): Promise<ReadonlySet<string>> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const keys = new Map(stepsOf(story).map((step) => [causeOf(step), step.key]));
    const counted = await new CaseIndex(client).counted([...keys.keys()]);
    return new Set([...counted].map((cause) => keys.get(cause) ?? ''));
  } finally {
    await client.end();
  }
}
