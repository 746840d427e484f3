/** A server of its own, for specs that stop and start it. */
export { type EmbeddedPostgres, startPostgres } from '../../libs/platform/src/embedded/postgres';
