import { endKey, KEY_SCOPES, type KeyScope, makeKeyPair, registerKey } from '@ocop/platform';
import { type Role, ROLES } from '@ocop/regulations';
import { type Command, InvalidArgumentError } from 'commander';
import { Client } from 'pg';
import { EXIT } from './exit';
import { openBackstage } from './backstage';
import type { CommonOptions } from './connection';
import { explain, print } from './output';

interface MakeOptions extends CommonOptions {
  readonly roles?: readonly Role[];
  readonly area?: string;
}

/** Keys with which services and other systems vouch for what they send to cases. */
export function addKeys(program: Command): void {
  const keys = program.command('keys').description('keys that vouch for what is sent to cases');
  const common = (command: Command) =>
    command.option('--data <folder>', 'data folder').option('--json', 'print JSON');

  common(keys.command('make <name>'))
    .description(
      'make a key, register its public half and print the private one for the setting SIGNING_KEY; ' +
        'api, api.2027, worker, worker.2027 for our own services, any other name for another system',
    )
    .option(
      '--roles <roles>',
      'whom another system may speak for, e.g. authority,council-member',
      roles,
    )
    .option('--area <area>', 'only for people of this area and what lies in it')
    .addHelpText(
      'after',
      '\nExamples:\n  npx ocop keys make api.2027\n  npx ocop keys make van-ban-hue --roles authority --area hue\n',
    )
    .action((name: string, options: MakeOptions) =>
      asOwner(options, async (owner) => {
        const scope = scopeOf(name, options);
        const pair = makeKeyPair(name);
        await registerKey(owner, pair, scope);
        print(options.json ?? false, { name, scope, SIGNING_KEY: pair.secret }, () => [
          `đã đăng ký ${name}; nói thay: ${scope.roles.join(', ')}${scope.area ? ` ở ${scope.area}` : ''}`,
          'khoá riêng (chỉ in một lần, đặt vào SIGNING_KEY của tiến trình gửi):',
          pair.secret,
        ]);
        return EXIT.done;
      }),
    );

  common(keys.command('list'))
    .description('registered keys')
    .action((options: CommonOptions) =>
      asOwner(options, async (owner) => {
        const { rows } = await owner.query<{ id: string; scope: KeyScope; ended: boolean }>(
          `select id, scope, valid_until is not null as ended from signing_keys order by id`,
        );
        print(options.json ?? false, rows, () =>
          rows.map(
            ({ id, scope, ended }) => `${id}: ${scope.roles.join(', ')}${ended ? ' (đã hết)' : ''}`,
          ),
        );
        return EXIT.done;
      }),
    );

  common(keys.command('end <name>'))
    .description('end a key: within half a minute nothing signed with it is believed any more')
    .action((name: string, options: CommonOptions) =>
      asOwner(options, async (owner) => {
        const ended = await endKey(owner, name);
        print(options.json ?? false, { name, ended }, () => [
          ended ? `${name} đã hết hiệu lực` : `không có khoá ${name} đang dùng`,
        ]);
        return ended ? EXIT.done : EXIT.refused;
      }),
    );
}

function roles(text: string): Role[] {
  const named = text.split(',').map((name) => name.trim());
  const wrong = named.find((name) => name === 'system' || !ROLES.some((role) => role === name));
  if (wrong === undefined) return named as Role[];
  const known = ROLES.filter((role) => role !== 'system').join(', ');
  throw new InvalidArgumentError(`${wrong} is none of ${known}`);
}

/** Our own services have their voice by their name; another system is given one. */
function scopeOf(name: string, { roles: given, area }: MakeOptions): KeyScope {
  const service = name.split('.')[0];
  if (service === 'api' || service === 'worker') return KEY_SCOPES[service];
  if (!given)
    throw new Error(`${name} is not one of our services: say with --roles whom it may speak for`);
  return { roles: given, ...(area ? { area } : {}) };
}

async function asOwner(
  options: CommonOptions,
  act: (owner: Client) => Promise<number>,
): Promise<void> {
  process.exitCode = await withOwner(options, act).catch(explain);
}

async function withOwner(
  options: CommonOptions,
  act: (owner: Client) => Promise<number>,
): Promise<number> {
  const stage = await openBackstage(options);
  const owner = new Client({ connectionString: stage.ownerUrl });
  try {
    await owner.connect();
    return await act(owner);
  } finally {
    await owner.end();
    await stage.close();
  }
}
