import { readSettings } from '@ocop/platform';
import type { Command } from 'commander';
import { examples } from '../help';
import { said } from '../language';
import { APP_NAMES, type AppName, startApps } from '../system/apps';
import { stopAsked } from '../system/stop-asked';
import { EXIT } from './exit';
import { explain } from './output';

/** All apps in one process on servers that run already; `ocop start` without its servers. */
export function addApps(program: Command): void {
  program
    .command('apps [names...]')
    .description(
      said(
        'chạy các ứng dụng trong tiến trình này, cấu hình từ biến môi trường (mặc định: tất cả)',
        'run apps in this process, settings from the environment (default: all of them)',
      ),
    )
    .addHelpText(
      'after',
      examples('DATABASE_URL=… TEMPORAL_ADDRESS=… SMTP_URL=… npx ocop apps api worker'),
    )
    .action(async (names: string[]) => {
      process.exitCode = await run(names).catch(explain);
    });
}

async function run(names: readonly string[]): Promise<number> {
  const unknown = names.filter((name) => !(APP_NAMES as readonly string[]).includes(name));
  if (unknown.length > 0)
    throw new Error(
      said(
        `không có ứng dụng ${unknown.join(', ')}; có: ${APP_NAMES.join(', ')}`,
        `no app is called ${unknown.join(', ')}; known: ${APP_NAMES.join(', ')}`,
      ),
    );
  const wanted = names.length > 0 ? (names as AppName[]) : APP_NAMES;
  const stopping = stopAsked();
  const apps = await startApps(readSettings(process.env), wanted);
  process.stdout.write(`${said('sẵn sàng', 'ready')}\n`);
  await stopping;
  await apps.stop();
  return EXIT.done;
}
