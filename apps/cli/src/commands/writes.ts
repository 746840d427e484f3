import { isCivilDate } from '@ocop/calendar';
import { aggregateOf } from '@ocop/contracts';
import type { StreamType } from '@ocop/casework';
import type { Field } from '@ocop/regulations';
import type { Command } from 'commander';
import { randomUUID } from 'node:crypto';
import { type CommonOptions, openApi, withCommonOptions } from './connection';
import { EXIT } from './exit';
import { explain, print, when } from './output';

const COLLECTIONS: Readonly<Record<string, StreamType>> = {
  products: 'product-cycle',
  rounds: 'evaluation-round',
  recognitions: 'recognition',
  programmes: 'programme-year',
};

interface SendOptions extends CommonOptions {
  readonly with?: string;
  readonly key?: string;
}

/** Commands that change something: send, clock. */
export function addWrites(program: Command): void {
  withCommonOptions(
    program.command('send <command> <case> [fields...]'),
    'person of the demo in whose name it is given',
  )
    .description(
      'give a case a command; fields are name=value, lists and objects go into --with as JSON',
    )
    .option('--with <json>', 'fields as a JSON object')
    .option('--key <key>', 'idempotency key; the same command under the same key counts once')
    .addHelpText('after', sendHelp())
    .action(async (name: string, target: string, fields: string[], options: SendOptions) => {
      process.exitCode = await send(name, target, fields, options).catch(explain);
    });

  const clock = program.command('clock').description('the clock of a sandbox');
  const common = (command: Command) => withCommonOptions(command, 'a programme office');
  common(clock.command('show'))
    .description('business time')
    .addHelpText('after', '\nExample:\n  npx ocop clock show\n')
    .action(async (options: CommonOptions) => {
      process.exitCode = await clockCommand(options, 'show').catch(explain);
    });
  common(clock.command('advance <to>'))
    .description(
      'move the clock to a day (08:00) or an instant; returns when everything due has been recorded',
    )
    .addHelpText('after', '\nExample:\n  npx ocop clock advance 2027-08-15\n')
    .action(async (to: string, options: CommonOptions) => {
      process.exitCode = await clockCommand(options, 'advance', to).catch(explain);
    });
  common(clock.command('release'))
    .description('let a held clock run on')
    .addHelpText('after', '\nExample:\n  npx ocop clock release\n')
    .action(async (options: CommonOptions) => {
      process.exitCode = await clockCommand(options, 'release').catch(explain);
    });
}

async function send(
  name: string,
  target: string,
  fields: readonly string[],
  options: SendOptions,
): Promise<number> {
  const [collection = '', ...rest] = target.split('/');
  const type = COLLECTIONS[collection];
  if (!type || rest.length === 0) {
    throw new Error(
      `a case is named ${Object.keys(COLLECTIONS).join('|')}/<id>, got ${JSON.stringify(target)}`,
    );
  }
  const action = aggregateOf(type).actions[name];
  const named = Object.fromEntries(fields.map((field) => parseField(field, action?.fields ?? {})));
  const more = options.with ? (JSON.parse(options.with) as object) : {};
  const api = await openApi(options);
  const key = options.key ?? `cli:${randomUUID()}`;
  const path = `/v1/${collection}/${rest.map(encodeURIComponent).join('/')}/commands`;
  const answer = await api.post<Record<string, unknown>>(
    path,
    { type: name, ...named, ...more },
    key,
  );
  print(options.json ?? false, answer, () => [
    `${name}: đã ghi; bước: ${String(answer['stage'])}, phiên bản ${String(answer['revision'])}`,
  ]);
  return EXIT.done;
}

/** `A=27` is a number where the command has a number, else text. */
function parseField(text: string, fields: Readonly<Record<string, Field>>): [string, unknown] {
  const at = text.indexOf('=');
  if (at < 1) throw new Error(`a field is name=value, got ${JSON.stringify(text)}`);
  const [name, value] = [text.slice(0, at), text.slice(at + 1)];
  const kind = fields[name]?.kind;
  if (kind === 'integer') return [name, Number(value)];
  if (kind === 'flag') return [name, value === 'true'];
  if (kind === 'list') return [name, value.split(',')];
  return [name, value];
}

async function clockCommand(
  options: CommonOptions,
  what: 'show' | 'advance' | 'release',
  to = '',
): Promise<number> {
  const api = await openApi(options);
  const body = { to: isCivilDate(to) ? `${to}T08:00:00+07:00` : to };
  const clock =
    what === 'show'
      ? await api.get<{ now: string; held: boolean }>('/v1/clock')
      : await api.post<{ now: string; held: boolean }>(
          `/v1/clock/${what}`,
          what === 'advance' ? body : {},
        );
  print(options.json ?? false, clock, () => [
    `Giờ nghiệp vụ: ${when(clock.now)}${clock.held ? ' (đang giữ)' : ' (đang chạy)'}`,
  ]);
  return EXIT.done;
}

function sendHelp(): string {
  const lines = Object.entries(COLLECTIONS).map(([collection, type]) => {
    const names = Object.entries(aggregateOf(type).actions).filter(
      ([, action]) => !action.internal,
    );
    return `  ${collection}: ${names.map(([name]) => name).join(', ')}`;
  });
  return [
    '\nCommands:',
    ...lines,
    '\nExample:',
    '  npx ocop send ApproveResults rounds/huong-tra-2024-dot-1 decision=2215/QĐ-UBND signedOn=2024-07-08 --as chu-tich-huong-tra\n',
  ].join('\n');
}
