import { migrate } from '@ocop/platform';
import type { Command } from 'commander';
import { adoptWhatIsDelivered } from '../system/adopt-delivered';
import { EXIT } from './exit';
import { explain, print } from './output';

export function addMigrate(program: Command): void {
  program
    .command('migrate')
    .description(
      'bring the schema up to date, as the database’s owner; before the apps of a release',
    )
    .option('--json', 'print JSON')
    .addHelpText('after', '\nExample:\n  DATABASE_OWNER_URL=postgres://… npx ocop migrate\n')
    .action(async (options: { json?: boolean }) => {
      process.exitCode = await run(options).catch(explain);
    });
}

async function run({ json }: { json?: boolean }): Promise<number> {
  const { DATABASE_OWNER_URL: owner } = process.env;
  if (!owner) throw new Error('DATABASE_OWNER_URL is not set: it names the owner of the schema');
  const done = await migrate(owner);
  await adoptWhatIsDelivered(owner);
  print(json ?? false, { done }, () => [
    done.length === 0 ? 'lược đồ đã mới nhất' : `đã chạy: ${done.join(', ')}`,
  ]);
  return EXIT.done;
}
