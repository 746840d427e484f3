export { openApiDocument } from './openapi/document';
export { makeApi, startApi } from './start-api';
