import { projectRoot } from '@ocop/platform';
import type { Command } from 'commander';
import { ApiClient } from '../api-client';
import { apiNamed } from '../named-api';
import { said } from '../language';
import { chooseDataFolder } from '../system/data-folder';
import { readKeys } from '../system/demo-people';
import { readRunFile } from '../system/run-file';

export interface CommonOptions {
  readonly data?: string;
  readonly json?: boolean;
  /** Person of the demo in whose name the command is given. */
  readonly as?: string;
}

/** The options of every command that speaks to a running system. */
export function withCommonOptions(command: Command, as: string): Command {
  return command
    .option(
      '--data <folder>',
      said('thư mục dữ liệu của hệ thống đang chạy', 'data folder of the running system'),
    )
    .option('--as <person>', as)
    .option(
      '--json',
      said('in kết quả dạng JSON, cho chương trình đọc', 'print the result as JSON, for programs'),
    );
}

/** The same, for commands that only look. */
export function withViewOptions(command: Command): Command {
  return withCommonOptions(
    command,
    said('xem như người này của bản thử nghiệm', 'person of the demo whose view is shown'),
  );
}

/** No system has been started where the call looks for one. */
export class NothingRunsError extends Error {}

/** Nobody has a key in the data folder: people of a system without the demo have theirs elsewhere. */
export class NobodyKnownError extends Error {}

/** The person whose view is shown when nobody is named. */
const OVERSEER = 'so-nn-ptnt';

/** The API of the running system: OCOP_URL and OCOP_KEY, else what `npm start` left in the data folder. */
export async function openApi(options: CommonOptions): Promise<ApiClient> {
  const [first] = await openApis(options);
  if (!first) throw new RangeError('a system is opened by somebody');
  return first;
}

/** The same for whoever may be meant: the person named, else everybody of the demo, the overseer first. */
export async function openApis(options: CommonOptions): Promise<ApiClient[]> {
  const named = apiNamed();
  if (named) return [named.api];
  const folder = await chooseDataFolder(projectRoot(), options.data);
  const run = await readRunFile(folder);
  if (!run) {
    throw new NothingRunsError(
      said(
        `chưa có hệ thống nào khởi động trên ${folder}; khởi động bằng \`npm start\`, hoặc đặt OCOP_URL và OCOP_KEY`,
        `nothing has been started on ${folder}; start it with \`npm start\`, or set OCOP_URL and OCOP_KEY`,
      ),
    );
  }
  const keys = await readKeys(folder);
  const people = keysOf(keys, options.as);
  if (people.length === 0) throw nobody(folder, Object.keys(keys), options.as);
  return people.map((own) => new ApiClient(run.apiUrl, own));
}

function keysOf(keys: Readonly<Record<string, string>>, as: string | undefined): string[] {
  const own = keys[as ?? OVERSEER];
  if (as !== undefined) return own === undefined ? [] : [own];
  return [...new Set([...(own === undefined ? [] : [own]), ...Object.values(keys)])];
}

function nobody(folder: string, known: readonly string[], as: string | undefined): Error {
  if (known.length === 0)
    return new NobodyKnownError(
      said(
        `hệ thống trên ${folder} chạy không có bản thử nghiệm: chưa biết khóa của ai; đặt OCOP_URL và OCOP_KEY bằng khóa của bạn`,
        `the system on ${folder} runs without the demo: nobody's key is known; set OCOP_URL and OCOP_KEY to your own`,
      ),
    );
  return new Error(
    said(
      `không có ai tên ${as ?? OVERSEER}; có: ${known.join(', ')}. Ngoài bản thử nghiệm, đặt OCOP_URL và OCOP_KEY`,
      `nobody is called ${as ?? OVERSEER}; known: ${known.join(', ')}. Outside the demo set OCOP_URL and OCOP_KEY`,
    ),
  );
}
