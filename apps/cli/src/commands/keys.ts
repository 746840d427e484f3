import { HELD_ROLES, type Role } from '@ocop/ground';
import { endKey, KEY_SCOPES, type KeyScope, makeKeyPair, registerKey } from '@ocop/platform';
import { roleWords } from '@ocop/words';
import { type Command, InvalidArgumentError } from 'commander';
import { Client } from 'pg';
import { examples } from '../help';
import { inWords, said } from '../language';
import { openBackstage, withBackstageOptions } from './backstage';
import type { CommonOptions } from './connection';
import { EXIT } from './exit';
import { explain, print } from './output';

interface MakeOptions extends CommonOptions {
  readonly roles?: readonly Role[];
  readonly area?: string;
}

/** Keys with which services and other systems vouch for what they send to cases. */
export function addKeys(program: Command): void {
  const keys = program
    .command('keys')
    .description(
      said(
        'khóa bảo đảm cho những gì gửi đến vụ việc',
        'keys that vouch for what is sent to cases',
      ),
    );
  addMake(keys);
  addList(keys);
  addEnd(keys);
}

function addMake(keys: Command): void {
  withBackstageOptions(keys.command('make <name>'))
    .description(
      said(
        'tạo khóa, đăng ký nửa công khai và in nửa riêng để đặt vào SIGNING_KEY; tên api, api.2027, worker, worker.2027 cho dịch vụ của hệ thống, gcn, gcn.2027 cho giấy chứng nhận, tên khác cho hệ thống khác',
        'make a key, register its public half and print the private one for the setting SIGNING_KEY; api, api.2027, worker, worker.2027 for our own services, gcn, gcn.2027 for certificates, any other name for another system',
      ),
    )
    .option(
      '--roles <roles>',
      said(
        'hệ thống khác được nói thay những vai trò nào, ví dụ authority,council-member',
        'whom another system may speak for, e.g. authority,council-member',
      ),
      roles,
    )
    .option(
      '--area <area>',
      said(
        'chỉ cho người của địa bàn này và các nơi bên trong',
        'only for people of this area and what lies in it',
      ),
    )
    .addHelpText(
      'after',
      examples(
        'npx ocop keys make api.2027',
        'npx ocop keys make van-ban-hue --roles authority --area hue',
      ),
    )
    .action((name: string, options: MakeOptions) =>
      asOwner(options, async (owner) => {
        const scope = scopeOf(name, options);
        const pair = makeKeyPair(name);
        await registerKey(owner, pair, scope);
        print(options.json ?? false, { name, scope, SIGNING_KEY: pair.secret }, () => [
          said(`đã đăng ký ${name}; cho: `, `registered ${name}; for: `) + scopeLine(scope),
          said(
            'khóa riêng (chỉ in một lần, đặt vào SIGNING_KEY của tiến trình gửi):',
            'private key (printed this once; set it as SIGNING_KEY of the sending process):',
          ),
          pair.secret,
        ]);
        return EXIT.done;
      }),
    );
}

function addList(keys: Command): void {
  withBackstageOptions(keys.command('list'))
    .description(said('các khóa đã đăng ký', 'registered keys'))
    .action((options: CommonOptions) =>
      asOwner(options, async (owner) => {
        const { rows } = await owner.query<{ id: string; scope: KeyScope; ended: boolean }>(
          `select id, scope, valid_until is not null as ended from signing_keys order by id`,
        );
        print(options.json ?? false, rows, () =>
          rows.map(
            ({ id, scope, ended }) =>
              `${id}: ${scopeLine(scope)}${ended ? said(' (đã hết hiệu lực)', ' (ended)') : ''}`,
          ),
        );
        return EXIT.done;
      }),
    );
}

function addEnd(keys: Command): void {
  withBackstageOptions(keys.command('end <name>'))
    .description(
      said(
        'kết thúc một khóa: sau nửa phút, không gì ký mới bằng khóa đó còn được chấp nhận; giấy chứng nhận đã ký vẫn kiểm tra được',
        'end a key: within half a minute nothing new signed with it is believed any more; certificates it has signed stay good',
      ),
    )
    .action((name: string, options: CommonOptions) =>
      asOwner(options, async (owner) => {
        const ended = await endKey(owner, name);
        print(options.json ?? false, { name, ended }, () => [
          ended
            ? said(`${name} đã hết hiệu lực`, `${name} has ended`)
            : said(`không có khóa ${name} đang dùng`, `there is no key ${name} in use`),
        ]);
        return ended ? EXIT.done : EXIT.refused;
      }),
    );
}

function roles(text: string): Role[] {
  const named = text.split(',').map((name) => name.trim());
  const wrong = named.find((name) => !HELD_ROLES.some((role) => role === name));
  if (wrong === undefined) return named as Role[];
  const known = HELD_ROLES.join(', ');
  throw new InvalidArgumentError(
    said(`${wrong} không thuộc ${known}`, `${wrong} is none of ${known}`),
  );
}

const scopeLine = ({ roles: spoken, area, certificates }: KeyScope): string =>
  certificates
    ? said('giấy chứng nhận', 'certificates')
    : `${spoken.map((role) => `${role} (${inWords(roleWords[role])})`).join(', ')}${area ? `; ${area}` : ''}`;

/** Our own services have their voice by their name; another system is given one. */
function scopeOf(name: string, { roles: given, area }: MakeOptions): KeyScope {
  const service = name.split('.')[0];
  if (service !== undefined && service in KEY_SCOPES)
    return KEY_SCOPES[service as keyof typeof KEY_SCOPES];
  if (!given)
    throw new Error(
      said(
        `${name} không phải dịch vụ của hệ thống: nêu bằng --roles những vai trò được nói thay`,
        `${name} is not one of our services: say with --roles whom it may speak for`,
      ),
    );
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
