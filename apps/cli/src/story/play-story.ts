import { CaseGateway, openClient, type Settings } from '@ocop/platform';
import type { Keys } from '../system/demo-people';
import { Player } from './player';
import type { Step, Story } from './story';

/** Plays a story against a running system. */
export async function playStory(
  story: Story,
  wanted: {
    settings: Settings;
    apiUrl: string;
    keys: Keys;
    planFile: string;
    until?: string;
    onProgress?: (step: Step) => Promise<void>;
  },
): Promise<void> {
  const client = await openClient(wanted.settings);
  try {
    const { apiUrl, keys, planFile, until, onProgress } = wanted;
    const player = new Player(story, {
      apiUrl,
      keys,
      gateway: new CaseGateway(client),
      planFile,
      ...(until ? { until } : {}),
      ...(onProgress ? { onProgress } : {}),
    });
    await player.play();
  } finally {
    await client.connection.close();
  }
}
