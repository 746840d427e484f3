import { isCivilDate } from '@ocop/calendar';
import type { Command } from 'commander';
import { examples } from '../help';
import { said } from '../language';
import { type CommonOptions, openApi, withCommonOptions } from './connection';
import { EXIT } from './exit';
import { explain, print, when } from './output';

/** `ocop clock`: the business time of a sandbox. */
export function addClock(program: Command): void {
  const clock = program
    .command('clock')
    .description(said('đồng hồ của bản thử nghiệm', 'the clock of a sandbox'));
  const common = (command: Command) =>
    withCommonOptions(command, said('một cơ quan thường trực', 'a programme office'));
  common(clock.command('show'))
    .description(said('ngày giờ hiện tại của hệ thống', 'business time'))
    .addHelpText('after', examples('npx ocop clock show'))
    .action(async (options: CommonOptions) => {
      process.exitCode = await turn(options, 'show').catch(explain);
    });
  common(clock.command(said('advance <đến>', 'advance <to>')))
    .description(
      said(
        'chỉnh đồng hồ đến một ngày (08:00) hoặc một thời điểm; xong khi mọi việc đến hạn đã được ghi',
        'move the clock to a day (08:00) or an instant; returns when everything due has been recorded',
      ),
    )
    .addHelpText('after', examples('npx ocop clock advance 2027-08-15'))
    .action(async (to: string, options: CommonOptions) => {
      process.exitCode = await turn(options, 'advance', to).catch(explain);
    });
  common(clock.command('release'))
    .description(said('cho đồng hồ đang giữ chạy tiếp', 'let a held clock run on'))
    .addHelpText('after', examples('npx ocop clock release'))
    .action(async (options: CommonOptions) => {
      process.exitCode = await turn(options, 'release').catch(explain);
    });
}

interface Clock {
  readonly now: string;
  readonly held: boolean;
}

async function turn(
  options: CommonOptions,
  what: 'show' | 'advance' | 'release',
  to = '',
): Promise<number> {
  const api = await openApi(options);
  const body = what === 'advance' ? { to: isCivilDate(to) ? `${to}T08:00:00+07:00` : to } : {};
  const clock =
    what === 'show'
      ? await api.get<Clock>('/v1/clock')
      : await api.post<Clock>(`/v1/clock/${what}`, body);
  print(options.json ?? false, clock, () => [clockLine(clock)]);
  return EXIT.done;
}

/** `Ngày giờ hệ thống: 08:00 10/07/2024 (đồng hồ đang giữ)`. */
export function clockLine({ now, held }: Clock): string {
  const state = held ? said(' (đồng hồ đang giữ)', ' (held)') : '';
  return `${said('Ngày giờ hệ thống', 'Business time')}: ${when(now)}${state}`;
}
