export type { Annex, Cell, Column, Portions } from './writing/annex';
export { csvOf } from './writing/csv';
export { xlsxOf } from './writing/xlsx';
