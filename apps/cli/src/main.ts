import 'reflect-metadata';
import { Command } from 'commander';
import { EXIT } from './commands/exit';
import { speakHelp } from './help';
import { said } from './language';

type Add = (program: Command) => void;

const deadlines = async (): Promise<Add> => (await import('./commands/deadlines.js')).addDeadlines;
const adopting = async (): Promise<Add> => (await import('./commands/adopting.js')).addAdopting;

/** Where each command is; a look at the deadlines need not load what a worker needs. */
const commands: Readonly<Record<string, () => Promise<Add>>> = {
  start: async () => (await import('./commands/start.js')).addStart,
  demo: async () => (await import('./commands/demo.js')).addDemo,
  status: async () => (await import('./commands/status.js')).addStatus,
  deadlines,
  deadline: async () => (await import('./commands/deadline.js')).addDeadline,
  work: deadlines,
  plan: async () => (await import('./commands/plan.js')).addPlan,
  product: async () => (await import('./commands/product.js')).addProduct,
  round: async () => (await import('./commands/round.js')).addRound,
  certificate: async () => (await import('./commands/certificate.js')).addCertificate,
  certificates: async () => (await import('./commands/certificates.js')).addCertificates,
  signing: async () => (await import('./commands/signing.js')).addSigning,
  recognitions: async () => (await import('./commands/recognitions.js')).addRecognitions,
  send: async () => (await import('./commands/send.js')).addSend,
  clock: async () => (await import('./commands/clock.js')).addClock,
  law: adopting,
  calendar: adopting,
  reconcile: async () => (await import('./commands/reconcile.js')).addReconcile,
  projection: async () => (await import('./commands/projection.js')).addProjection,
  audit: async () => (await import('./commands/audit.js')).addAudit,
  criteria: async () => (await import('./commands/criteria.js')).addCriteria,
  score: async () => (await import('./commands/score.js')).addScore,
  radar: async () => (await import('./commands/radar.js')).addRadar,
  'what-if': async () => (await import('./commands/what-if.js')).addWhatIf,
  doctor: async () => (await import('./commands/doctor.js')).addDoctor,
  stop: async () => (await import('./commands/stop.js')).addStop,
  migrate: async () => (await import('./commands/migrate.js')).addMigrate,
  people: async () => (await import('./commands/people.js')).addPeople,
  keys: async () => (await import('./commands/keys.js')).addKeys,
  retention: async () => (await import('./commands/retention.js')).addRetention,
  apps: async () => (await import('./commands/apps.js')).addApps,
};

const program = speakHelp(new Command('ocop'))
  .description(
    said(
      'Chu trình OCOP: từ hồ sơ đến 36 tháng công nhận, trên Temporal và PostgreSQL',
      'The OCOP cycle: from the dossier to 36 months of recognition, on Temporal and PostgreSQL',
    ),
  )
  .addHelpText(
    'after',
    said(
      '\nMã kết thúc: 0 xong, 1 bị từ chối hoặc có chỗ lệch, 2 không thực hiện được.\n',
      '\nExit codes: 0 done, 1 refused or differences found, 2 could not be tried.\n',
    ),
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
