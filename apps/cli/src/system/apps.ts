import type { INestApplicationContext } from '@nestjs/common';
import { openProbe, type Settings, settingsAs } from '@ocop/platform';
import { startApi } from '../../../api/src';
import { startCertificates } from '../../../certificates/src';
import { startNotifications } from '../../../notifications/src';
import { startScoring } from '../../../scoring/src';
import { startWorker } from '../../../worker/src';

/** Every app by its name; each also starts alone. */
const starters: Readonly<
  Record<AppName, (settings: Settings) => Promise<INestApplicationContext>>
> = {
  worker: startWorker,
  scoring: startScoring,
  certificates: startCertificates,
  notifications: startNotifications,
  api: startApi,
};

export const APP_NAMES = ['worker', 'scoring', 'certificates', 'notifications', 'api'] as const;
export type AppName = (typeof APP_NAMES)[number];

/** Apps running in this process. */
export interface RunningApps {
  stop(): Promise<void>;
}

/** Starts apps in this process; contexts of Nest begin their work only when they are initialised. */
export async function startApps(
  settings: Settings,
  names: readonly AppName[] = APP_NAMES,
): Promise<RunningApps> {
  const started = await Promise.allSettled(
    names.map((name) => starters[name](settingsAs(name, settings))),
  );
  const running = started.flatMap((app) => (app.status === 'fulfilled' ? [app.value] : []));
  // HTTP first, so that nothing new comes in while the workers finish what they have.
  const stop = async () => {
    for (const app of [...running].reverse()) await app.close();
  };
  try {
    const failure = started.find((app) => app.status === 'rejected');
    if (failure) throw failure.reason;
    const probe = await openProbe(settings, running);
    return { stop: () => stop().finally(() => probe?.close()) };
  } catch (error) {
    await stop();
    throw error;
  }
}
