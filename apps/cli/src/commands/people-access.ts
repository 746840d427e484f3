import { AccountRefusal, isValidOn } from '@ocop/accounts';
import { NATION } from '@ocop/ground';
import type { Command } from 'commander';
import { said } from '../language';
import { inRegistry, type Registry } from '../people/registry';
import { withBackstageOptions } from './backstage';
import type { CommonOptions } from './connection';
import { EXIT } from './exit';
import { print, when } from './output';

interface KeyOptions extends CommonOptions {
  readonly name?: string;
  readonly post?: string;
  readonly readOnly?: boolean;
  readonly commands?: string;
  readonly expires?: string;
}

/** How people and machines come in: links and keys, each shown once. */
export function addPeopleAccess(people: Command): void {
  withBackstageOptions(people.command('invite <id>'))
    .description(
      said(
        'in một liên kết, dùng được một lần, để người ấy tự đặt mật khẩu',
        'print a link, good for once, by which somebody sets their password',
      ),
    )
    .action((id: string, options: CommonOptions) =>
      inRegistry(options, async ({ people: desk, invitations, changer, settings }) => {
        await desk.one(id, NATION);
        const { token, expiresAt } = await invitations.make(changer, id, 'invitation');
        const link = `${settings.PUBLIC_URL.replace(/\/$/, '')}/loi-moi#${token}`;
        print(options.json ?? false, { id, link, expiresAt }, () => [
          said(
            `mở một lần, trước ${when(expiresAt.toISOString())}:`,
            `to be opened once, before ${when(expiresAt.toISOString())}:`,
          ),
          `  ${link}`,
        ]);
        return EXIT.done;
      }),
    );
  withBackstageOptions(people.command('key <id>'))
    .description(said('tạo khóa cho chương trình; chỉ in một lần', 'a key for a program'))
    .option('--name <name>', said('khóa để làm gì', 'what the key is for'), 'ocop')
    .option('--post <post>', said('vị trí (mặc định: vị trí đầu tiên)', 'default: the first'))
    .option('--read-only', said('chỉ để đọc', 'for reading alone'))
    .option('--commands <names>', said('chỉ cho các lệnh này', 'for these commands alone'))
    .option('--expires <instant>', said('hết hạn lúc', 'when it ends'))
    .action((id: string, options: KeyOptions) =>
      inRegistry(options, async (registry) => {
        const made = await makeKey(registry, id, options);
        print(options.json ?? false, made, () => [
          said(`khóa ${made.id}, chỉ in một lần:`, `the key ${made.id}, printed this once:`),
          `  ${made.key}`,
        ]);
        return EXIT.done;
      }),
    );
}

async function makeKey({ people, keys, changer, today }: Registry, id: string, wish: KeyOptions) {
  const { posts } = await people.one(id, NATION);
  const post = wish.post ?? posts.find((one) => isValidOn(one, today))?.id;
  if (post === undefined)
    throw new AccountRefusal('ACCOUNT_FAULT', { field: 'post', expected: '--post' });
  return keys.make(changer, id, {
    ...{ post, name: wish.name ?? 'ocop', readOnly: wish.readOnly },
    commands: wish.commands?.split(',').map((name) => name.trim()),
    expiresAt: wish.expires === undefined ? undefined : new Date(wish.expires),
  });
}
