import { runCli } from './cli.mjs';
import { prepare } from './prepare.mjs';

const wanted = Number(/--port[= ](\d+)/.exec(process.argv.join(' '))?.[1] ?? 3000);
await prepare(process.stdout, wanted);
runCli('start');
