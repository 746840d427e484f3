import 'reflect-metadata';
import { Command } from 'commander';
import { addApps } from './commands/apps';
import { addDemo } from './commands/demo';
import { addDoctor } from './commands/doctor';
import { addLog } from './commands/log';
import { EXIT } from './commands/output';
import { addReads } from './commands/reads';
import { addStart } from './commands/start';
import { addWrites } from './commands/writes';

const program = new Command('ocop')
  .description('Chu trình OCOP: từ hồ sơ đến 36 tháng công nhận, trên Temporal và PostgreSQL')
  .configureOutput({ writeErr: (text) => process.stderr.write(text) })
  .addHelpText(
    'after',
    '\nExit codes: 0 done, 1 refused or differences found, 2 could not be tried.\n',
  )
  .exitOverride((error) => {
    // Help and version were asked for; everything else commander refuses is a wrong call.
    process.exit(error.exitCode === 0 ? EXIT.done : EXIT.unusable);
  });

for (const add of [addStart, addDemo, addReads, addWrites, addLog, addDoctor, addApps])
  add(program);

void program.parseAsync().then(() => {
  // Connections that linger (keep-alive, pools of libraries) must not hold a finished command.
  setImmediate(() => process.exit());
});
