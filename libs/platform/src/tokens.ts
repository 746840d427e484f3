export const SETTINGS = Symbol('settings');
export const DATA_SOURCE = Symbol('data source');
export const POOL = Symbol('pool');
export const TEMPORAL_CLIENT = Symbol('temporal client');
export const WORKER_CONNECTION = Symbol('worker connection');
