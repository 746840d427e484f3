import { migrate } from '@ocop/platform';
import type { Command } from 'commander';
import { examples } from '../help';
import { said } from '../language';
import { adoptWhatIsDelivered } from '../system/adopt-delivered';
import { EXIT } from './exit';
import { explain, print } from './output';

export function addMigrate(program: Command): void {
  program
    .command('migrate')
    .description(
      said(
        'đưa lược đồ lên bản mới nhất, bằng quyền chủ cơ sở dữ liệu; chạy trước các ứng dụng của bản phát hành',
        'bring the schema up to date, as the database’s owner; before the apps of a release',
      ),
    )
    .option(
      '--json',
      said('in kết quả dạng JSON, cho chương trình đọc', 'print the result as JSON, for programs'),
    )
    .addHelpText('after', examples('DATABASE_OWNER_URL=postgres://… npx ocop migrate'))
    .action(async (options: { json?: boolean }) => {
      process.exitCode = await run(options).catch(explain);
    });
}

async function run({ json }: { json?: boolean }): Promise<number> {
  const { DATABASE_OWNER_URL: owner } = process.env;
  if (!owner)
    throw new Error(
      said(
        'chưa đặt DATABASE_OWNER_URL: địa chỉ của chủ lược đồ',
        'DATABASE_OWNER_URL is not set: it names the owner of the schema',
      ),
    );
  const done = await migrate(owner);
  await adoptWhatIsDelivered(owner);
  print(json ?? false, { done }, () => [
    done.length === 0
      ? said('lược đồ đã mới nhất', 'the schema is up to date')
      : `${said('đã chạy', 'done')}: ${done.join(', ')}`,
  ]);
  return EXIT.done;
}
