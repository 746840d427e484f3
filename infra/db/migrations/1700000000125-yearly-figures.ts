import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a producer answered last year, in whichever plan: it is filled in beforehand when it is asked again. */
export class YearlyFigures1700000000125 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(
      `create index events_figures on events ((data #>> '{producer,area}'), position)
       where type in ('FiguresSent', 'FiguresCorrected')`,
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop index events_figures');
  }
}
