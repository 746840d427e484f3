import { projectRoot } from '@ocop/platform';
import type { Command } from 'commander';
import { ApiClient } from '../api-client';
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
    .option('--data <folder>', 'data folder of the running system')
    .option('--as <person>', as)
    .option('--json', 'print JSON');
}

/** The person whose view is shown when nobody is named. */
const OVERSEER = 'so-nn-ptnt';

/** The API of the running system: OCOP_URL and OCOP_KEY, else what `npm start` left in the data folder. */
export async function openApi(options: CommonOptions): Promise<ApiClient> {
  const { OCOP_URL: url, OCOP_KEY: key } = process.env;
  if (url && key) return new ApiClient(url, key);
  const folder = await chooseDataFolder(projectRoot(), options.data);
  const run = await readRunFile(folder);
  if (!run) {
    throw new Error(
      `nothing has been started on ${folder}; start it with \`npm start\`, or set OCOP_URL and OCOP_KEY`,
    );
  }
  const keys = await readKeys(folder);
  const person = options.as ?? OVERSEER;
  const own = keys[person] ?? (options.as ? undefined : Object.values(keys)[0]);
  if (!own) {
    const known = Object.keys(keys).join(', ');
    throw new Error(`nobody is called ${person}; known: ${known}`);
  }
  return new ApiClient(run.apiUrl, own);
}
