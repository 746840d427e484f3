import type { Actor } from '@ocop/ground';
import type { DataSource } from 'typeorm';
import { type PlanSheet, planSheets } from './plan-sheet';

type Body = PlanSheet['body'];

/** Sheets on which offices write their plans; each sees those of its own place. */
export class PlanSheets {
  constructor(private readonly source: DataSource) {}

  of(area: string): Promise<PlanSheet[]> {
    return this.sheets.find({ where: { area }, order: { changedAt: 'DESC' } });
  }

  one(area: string, id: string): Promise<PlanSheet | null> {
    return this.sheets.findOneBy({ id, area });
  }

  async begin({ name, area }: Actor, body: Body): Promise<PlanSheet> {
    return this.sheets.save({ area, body, revision: 1, madeBy: name, changedBy: name });
  }

  /** False where somebody else has saved since the revision that was seen. */
  async write(sheet: PlanSheet, seen: number, by: Actor, body: Body): Promise<boolean> {
    const { affected } = await this.sheets
      .createQueryBuilder()
      .update(planSheets)
      .set({ body, revision: seen + 1, changedBy: by.name, changedAt: () => 'now()' })
      .where({ id: sheet.id, area: sheet.area, revision: seen })
      .execute();
    return affected === 1;
  }

  async drop(area: string, id: string): Promise<boolean> {
    const { affected } = await this.sheets.delete({ id, area });
    return affected === 1;
  }

  private get sheets() {
    return this.source.getRepository(planSheets);
  }
}
