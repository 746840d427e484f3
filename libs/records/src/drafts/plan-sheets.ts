import type { Actor } from '@ocop/ground';
import type { DataSource } from 'typeorm';
import { type PlanSheet, planSheets } from './plan-sheet';

type Body = PlanSheet['body'];

/** A sheet with its writers as they are called. */
export interface NamedSheet extends PlanSheet {
  readonly writers: { readonly madeBy: string; readonly changedBy: string };
}

/** Sheets on which offices write their plans; each sees those of its own place. */
export class PlanSheets {
  constructor(private readonly source: DataSource) {}

  async of(area: string): Promise<NamedSheet[]> {
    return this.named(await this.sheets.find({ where: { area }, order: { changedAt: 'DESC' } }));
  }

  async one(area: string, id: string): Promise<NamedSheet | null> {
    const found = await this.sheets.findOneBy({ id, area });
    return found && ((await this.named([found]))[0] ?? null);
  }

  async begin({ id, name, area }: Actor, body: Body): Promise<NamedSheet> {
    const sheet = await this.sheets.save({ area, body, revision: 1, madeBy: id, changedBy: id });
    return { ...sheet, writers: { madeBy: name, changedBy: name } };
  }

  /** False where somebody else has saved since the revision that was seen. */
  async write(sheet: PlanSheet, seen: number, by: Actor, body: Body): Promise<boolean> {
    const now = { changedBy: by.id, changedByName: null, changedAt: () => 'now()' };
    const { affected } = await this.sheets
      .createQueryBuilder()
      .update(planSheets)
      .set({ body, revision: seen + 1, ...now })
      .where({ id: sheet.id, area: sheet.area, revision: seen })
      .execute();
    return affected === 1;
  }

  async drop(area: string, id: string): Promise<boolean> {
    const { affected } = await this.sheets.delete({ id, area });
    return affected === 1;
  }

  private async named(sheets: readonly PlanSheet[]): Promise<NamedSheet[]> {
    const rows: { id: string; name: string }[] = await this.source.query(
      'select id, name from people where id = any($1)',
      [sheets.flatMap(({ madeBy, changedBy }) => [madeBy, changedBy])],
    );
    const names = new Map(rows.map(({ id, name }) => [id, name]));
    const called = (id: string | null, before: string | null) =>
      names.get(id ?? '') ?? before ?? id ?? '-';
    return sheets.map((sheet) => ({
      ...sheet,
      writers: {
        madeBy: called(sheet.madeBy, sheet.madeByName),
        changedBy: called(sheet.changedBy, sheet.changedByName),
      },
    }));
  }

  private get sheets() {
    return this.source.getRepository(planSheets);
  }
}
