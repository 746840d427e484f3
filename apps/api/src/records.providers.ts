import { POOL } from '@ocop/platform';
import {
  AreaNames,
  CaseIndex,
  CaseTroubles,
  CouncilQueries,
  CouncilSeats,
  DeadlinesQueries,
  DocumentsQueries,
  EventLog,
  GatesQueries,
  LogFeed,
  MatterStore,
  NoticesQueries,
  PassageQueries,
  ProductsQueries,
  ProgrammesQueries,
  RadarQueries,
  RecognitionsQueries,
  RoundsQueries,
  SessionQueries,
  SelfScoreQueries,
  SheetsQueries,
  WorkQueries,
} from '@ocop/records';
import type { Pool } from 'pg';

const READS: readonly (new (pool: Pool) => object)[] = [
  AreaNames,
  CaseIndex,
  CaseTroubles,
  CouncilQueries,
  CouncilSeats,
  DeadlinesQueries,
  DocumentsQueries,
  EventLog,
  GatesQueries,
  LogFeed,
  MatterStore,
  NoticesQueries,
  PassageQueries,
  ProductsQueries,
  ProgrammesQueries,
  RadarQueries,
  RecognitionsQueries,
  RoundsQueries,
  SessionQueries,
  SelfScoreQueries,
  SheetsQueries,
  WorkQueries,
];

/** The records as Nest hands them out: they know the database and no Nest. */
export const recordsProviders = READS.map((Reads) => ({
  provide: Reads,
  useFactory: (pool: Pool) => new Reads(pool),
  inject: [POOL],
}));
