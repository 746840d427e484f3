import { ConsoleLogger, type INestApplicationContext } from '@nestjs/common';
import { openProbe } from './probe';
import { readSettings, type Settings } from './settings/settings';

/** One JSON line a message where machines read, warnings and errors only unless asked for more. */
export function appLogger(name: string): ConsoleLogger {
  return new ConsoleLogger({ prefix: name, json: true, logLevels: ['warn', 'error', 'fatal'] });
}

/** Starts one app as a process of its own: settings from the environment, an orderly end on SIGTERM and SIGINT. */
export async function runApp(
  name: string,
  start: (settings: Settings) => Promise<INestApplicationContext>,
): Promise<void> {
  try {
    const settings = readSettings(process.env);
    const app = await start(settings);
    app.enableShutdownHooks();
    await openProbe(settings, [app]);
    process.stdout.write(`${name} ready\n`);
  } catch (error) {
    process.stderr.write(`${name} did not start: ${(error as Error).message}\n`);
    process.exit(1);
  }
}
