export { migrate, openDatabase, poolOf } from './database/data-source';
