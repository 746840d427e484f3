import 'reflect-metadata';
import { Command } from 'commander';
import { EXIT } from './commands/exit';

type Add = (program: Command) => void;

const reads = async (): Promise<Add> => (await import('./commands/reads.js')).addReads;
const writes = async (): Promise<Add> => (await import('./commands/writes.js')).addWrites;
const adopting = async (): Promise<Add> => (await import('./commands/adopting.js')).addAdopting;
const log = async (): Promise<Add> => (await import('./commands/log.js')).addLog;

/** Where each command is; a look at the deadlines need not load what a worker needs. */
const commands: Readonly<Record<string, () => Promise<Add>>> = {
  start: async () => (await import('./commands/start.js')).addStart,
  demo: async () => (await import('./commands/demo.js')).addDemo,
  status: reads,
  deadlines: reads,
  product: reads,
  send: writes,
  clock: writes,
  criteria: async () => (await import('./commands/criteria.js')).addCriteria,
  score: async () => (await import('./commands/score.js')).addScore,
  law: adopting,
  calendar: adopting,
  reconcile: log,
  projection: log,
  audit: log,
  doctor: async () => (await import('./commands/doctor.js')).addDoctor,
  stop: async () => (await import('./commands/stop.js')).addStop,
  migrate: async () => (await import('./commands/migrate.js')).addMigrate,
  keys: async () => (await import('./commands/keys.js')).addKeys,
  apps: async () => (await import('./commands/apps.js')).addApps,
};

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

// Whoever reads our words may go away (`ocop demo | head`): that is no reason to leave servers behind.
process.stdout.on('error', () => undefined);
process.stderr.on('error', () => undefined);

async function run(): Promise<void> {
  const wanted = commands[process.argv[2] ?? ''];
  const files = wanted ? [wanted] : new Set(Object.values(commands));
  for (const load of files) (await load())(program);
  await program.parseAsync();
}

void run().then(() => {
  // Connections that linger (keep-alive, pools of libraries) must not hold a finished command.
  setImmediate(() => process.exit());
});
