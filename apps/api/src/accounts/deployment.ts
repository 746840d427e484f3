import { type AccountsDatabase, peopleOfDemoKeys } from '@ocop/accounts';
import { type Settings, StartFault } from '@ocop/platform';

/** Invented people have keys that lie in a file: a deployment does not start with them. @throws StartFault */
export async function requireNoDemoPeople(
  accounts: AccountsDatabase,
  { NODE_ENV }: Settings,
): Promise<void> {
  if (NODE_ENV !== 'production') return;
  const people = await peopleOfDemoKeys(accounts);
  if (people.length === 0) return;
  const named = people.join(', ');
  throw new StartFault({
    vi: `không khởi động khi NODE_ENV=production: còn khóa dùng thử của ${named}; dùng cơ sở dữ liệu không có bản thử nghiệm`,
    en: `not started with NODE_ENV=production: demonstration keys are open, of ${named}; use a database without the demo`,
  });
}
