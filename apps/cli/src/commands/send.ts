import { stageWords, worded } from '@ocop/words';
import type { Command } from 'commander';
import { randomUUID } from 'node:crypto';
import { language, said } from '../language';
import { COLLECTIONS } from './collections';
import { kindsWith, sendHelp } from './command-help';
import { type CommonOptions, openApi, withCommonOptions } from './connection';
import { EXIT } from './exit';
import { fieldsGiven, withIds } from './fields-given';
import { findCase } from './find-case';
import { explain, print } from './output';

interface SendOptions extends CommonOptions {
  readonly with?: string;
  readonly key?: string;
}

/** `ocop send`: gives a case a command. */
export function addSend(program: Command): void {
  const usage = said('send <lệnh> <vụ-việc> [trường...]', 'send <command> <case> [fields...]');
  withCommonOptions(
    program.command(usage),
    said('người của bản thử nghiệm đứng tên lệnh', 'person of the demo in whose name it is given'),
  )
    .description(
      said(
        'gửi một lệnh đến một vụ việc, gọi bằng mã, tên hoặc số; trường viết tên=giá trị, danh sách và đối tượng đặt trong --with',
        'give a case a command, the case by its id, name or number; fields are name=value, lists and objects go into --with',
      ),
    )
    .option('--with <json>', said('các trường, viết JSON', 'fields as a JSON object'))
    .option(
      '--key <key>',
      said(
        'khóa chống gửi lặp: cùng lệnh cùng khóa chỉ tính một lần',
        'idempotency key; the same command under the same key counts once',
      ),
    )
    .addHelpText('after', () => sendHelp(process.argv))
    // Whoever names no command, or no case, reads which there are, or what the command needs.
    .showHelpAfterError()
    .action(async (name: string, target: string, fields: string[], options: SendOptions) => {
      process.exitCode = await send(name, target, fields, options).catch(explain);
    });
}

async function send(
  name: string,
  target: string,
  given: readonly string[],
  options: SendOptions,
): Promise<number> {
  const kinds = kindsWith(name);
  if (kinds.length === 0)
    throw new Error(
      said(
        `không có lệnh ${name}; xem ocop send --help`,
        `there is no command ${name}; see ocop send --help`,
      ),
    );
  const api = await openApi(options);
  const found = await findCase(api, target, kinds);
  const more = options.with ? jsonGiven(options.with) : {};
  const named = await withIds(api, found, name, {
    ...fieldsGiven(found.kind, name, given),
    ...more,
  });
  const path = `/v1/${COLLECTIONS[found.kind]}/${encodeURIComponent(found.id)}/commands`;
  const key = options.key ?? `cli:${randomUUID()}`;
  const answer = await api.post<{ stage: string; revision: number }>(
    path,
    { type: name, ...named },
    key,
  );
  print(options.json ?? false, answer, () => {
    const stage = worded(stageWords[found.kind], answer.stage, language);
    return [
      said(
        `${name}: đã ghi; trạng thái: ${stage}, phiên bản ${answer.revision}`,
        `${name}: recorded; stage: ${stage}, revision ${answer.revision}`,
      ),
    ];
  });
  return EXIT.done;
}

function jsonGiven(text: string): object {
  try {
    return JSON.parse(text) as object;
  } catch (error) {
    const why = (error as Error).message;
    throw new Error(
      said(`--with không phải JSON hợp lệ: ${why}`, `--with is not valid JSON: ${why}`),
    );
  }
}
