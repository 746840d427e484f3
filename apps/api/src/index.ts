export { openApiDocument } from './openapi';
export { makeApi, startApi } from './start-api';
