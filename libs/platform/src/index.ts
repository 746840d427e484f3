export { isPushService } from './settings/push-services';
export { ClockStore, markAsSandbox } from './clock/clock-store';
export { askAs, type Asker, inRequest, internally, knowingAskers } from './database/asker';
export { migrate, openDatabase, openPatientDatabase, poolOf } from './database/data-source';
export { survivingCuts } from './database/surviving-cuts';
export {
  DATABASE_ROLES,
  type DatabaseRole,
  roleSettings,
  type RoleUrls,
  settingsAs,
} from './database/roles';
export { PlatformModule } from './platform.module';
export { openProbe } from './probe';
export { projectRoot } from './project-root';
export { appLogger, runApp } from './run-app';
export { readSettings, type Settings } from './settings/settings';
export { requireSafe } from './settings/unsafe-settings';
export { StartFault } from './start-fault';
export { KEYS_READ_AGAIN_MS, KnownKeys, type KeyScope } from './signing/known-keys';
export { publishedKey } from './signing/published-key';
export { endKey, KEY_SCOPES, registerKey } from './signing/register-keys';
export { type KeyPair, makeKeyPair, Signer, signerOf } from './signing/signer';
export {
  CaseGateway,
  CaseNotOpenError,
  NoEngineError,
  UnconfirmedError,
} from './temporal/case-gateway';
export { addSearchAttributes, installRuntime, openClient } from './temporal/connection';
export { SHUTDOWN, WorkerHost } from './temporal/worker-host';
export { activityWorker } from './temporal/activity-worker';
export { DATA_SOURCE, POOL, SETTINGS, TEMPORAL_CLIENT, WORKER_CONNECTION } from './tokens';
export { exampleOf } from './edge/example-of';
export { faultsOf } from './edge/faults-of';
export { judgedPlan, planFileNamed, plansFolder, readPlanFile } from './edge/read-plan-file';
export { type FileFault, FileFaultsError, readYamlFile, readYamlText } from './edge/read-yaml-file';
export { zodDay, zodObject, zodOf } from './edge/zod-of';
export { isRunning, stopProcess } from './embedded/child';
export { freePort } from './embedded/free-port';
export { type MailInbox, openMailInbox } from './embedded/mail-inbox';
export { blockedFolder, databaseUser } from './embedded/os-user';
export { leftPostgres, stopLeftPostgres } from './embedded/left-postgres';
export { type EmbeddedPostgres, startPostgres } from './embedded/postgres';
export { birthOf, processesIn } from './embedded/processes';
export { readWhole, writeWhole } from './embedded/whole-file';
export {
  type EmbeddedTemporal,
  leftTemporals,
  startTemporal,
  stopLeftTemporal,
} from './embedded/temporal';
export { findTemporal, findTestServer } from './embedded/temporal-binary';
export { Rounds } from './rounds';
export { SEARCH_ATTRIBUTES } from './temporal/search-attributes';
export { haveAllLook, haveLook, type NotTold, tellAll } from './temporal/tell-all';
