import { runCli } from './cli.mjs';
import { prepare } from './prepare.mjs';

await prepare();
runCli('start');
