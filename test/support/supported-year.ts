import { enclose } from '@ocop/casework';
import { SYSTEM } from '@ocop/ground';
import { caseRules, type Plan } from '@ocop/programmes';
import { Pool } from 'pg';
import { at } from './case-bench';
import { openFurtherYear } from './further-year';
import { PaperWorld } from './paper-world';
import { openingBy } from './recognition-bench';
import type { SeparateSystem } from './separate-system';
import { recordStory } from './story-in-database';
import { supportingPlan, supportMoney } from './support-plan';

const source = { default: 'Giả định để thử.' };
const papers = [
  ...supportMoney.papers,
  { id: 'so-tai-khoan', name: 'Số tài khoản nhận tiền', source },
];
/** As a plan comes from a Mac: the names of its papers are taken apart. */
const taken = papers.map((paper) => ({ ...paper, name: paper.name.normalize('NFD') }));
const report = { id: 'cuoi-nam', name: 'Báo cáo cuối năm', before: '2024-12-15', source };
const own = {
  ...{ id: 'huong-tra-ho-tro-2024', title: 'Kế hoạch OCOP năm 2024 có tiền hỗ trợ' },
  reports: [report],
};
/** Its report, as the console has it. */
export const REPORT = `/bao-cao/${own.id}/${report.id}`;
const plan: Plan = { ...supportingPlan, ...own, supportMoney: { ...supportMoney, papers } };

/** Names of recognitions of the Bún Vân Cù producers: with three stars, on 8 July 2024. */
export const RECOGNISED = { claimed: 'ho-tro-1', refused: 'ho-tro-2', withdrawn: 'ho-tro-3' };
const NAMES = ['Bún Vân Cù', 'Bún tươi Vân Cù', 'Bún khô Vân Cù'];

/**
 * A plan with support money that its authority has approved, and products that were recognised under it: taken from the log by
 * the engine, as after a loss. One more was recognised under a plan without any.
 */
export async function openSupportedYear(system: SeparateSystem): Promise<void> {
  const handedIn = { ...plan, supportMoney: { ...supportMoney, papers: taken } };
  await openFurtherYear(system, handedIn, own);
  const world = new PaperWorld(at('2024-07-08'));
  const opened = openingBy('2024-07-08', '2027-07-08');
  const recognise = (id: string, name: string, change: object) => {
    const product = { ...opened.product, name, kind: 'first' as const };
    const certificate = { ...opened.certificate, id: `giay-${id}`, number: `${id}/2024/GCN-HT` };
    const opening = { ...opened, product, certificate, ...change };
    const ref = { type: 'recognition', id } as const;
    world.command(ref, { type: 'OpenRecognition', opening }, SYSTEM, `open-${id}`);
  };
  for (const [i, id] of Object.values(RECOGNISED).entries())
    recognise(id, NAMES[i] ?? '', { rules: enclose(caseRules(plan)) });
  recognise('khong-ho-tro-1', 'Bún không hỗ trợ', {});
  const pool = new Pool({ connectionString: system.ownerUrl });
  try {
    await recordStory(pool, world);
  } finally {
    await pool.end();
  }
  const { code, out, err } = await system.command('reconcile');
  if (code !== 0) throw new Error(`reconcile: ${out}${err}`);
}
