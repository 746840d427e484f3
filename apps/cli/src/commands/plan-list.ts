import { plansFolder, projectRoot, readPlanFile } from '@ocop/platform';
import type { ProgrammeListRow } from '@ocop/records';
import { worded, yearStageWords } from '@ocop/words';
import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { ApiAbsentError } from '../api-client';
import { language, said } from '../language';
import { type CommonOptions, NobodyKnownError, NothingRunsError, openApi } from './connection';
import { EXIT } from './exit';
import { cut, type Page } from './lists';
import { print, table } from './output';
import { laterVersion } from './plan-found';

/** A plan as a list tells of it; `source` is the paper it stands on, or the file that it can be drafted from. */
interface ListedPlan {
  readonly id: string;
  readonly title: string;
  readonly authority: string;
  readonly year: number;
  readonly source: string;
  readonly state: string;
  /** The version of the same plan that has taken its place. */
  readonly later?: string;
}

/** `ocop plan list`: what has been drafted or opened, and the files nobody has drafted yet. */
export async function listPlans(options: CommonOptions): Promise<number> {
  const page = await onSystem(options);
  const known = page.items.map(listed);
  const files = (await delivered()).filter(({ id }) => known.every((plan) => plan.id !== id));
  const plans = [...known, ...files];
  print(options.json ?? false, plans, () => [
    ...table(
      [
        said('Mã', 'Id'),
        said('Kế hoạch', 'Plan'),
        said('Cơ quan', 'Authority'),
        said('Năm', 'Year'),
        said('Nguồn', 'Source'),
        said('Trạng thái', 'State'),
      ],
      plans.map((plan) => [
        ...[plan.id, plan.title, plan.authority, String(plan.year), plan.source],
        stateWords(plan),
      ]),
    ),
    ...cut({ items: page.items, total: page.total }, said('kế hoạch', 'plans')),
  ]);
  return EXIT.done;
}

const FILE = 'file';
const FORMER = 'former-file';

function stateWords({ state, later }: ListedPlan): string {
  if (state === FORMER) return said(`tệp bản cũ, bản mới: ${later}`, `a former file, now ${later}`);
  if (state === FILE) return said('tệp, chưa trình', 'a file, not drafted');
  return worded(yearStageWords, state, language);
}

/** Plan files can be listed where nothing runs, or nobody is known who could ask. */
async function onSystem(options: CommonOptions): Promise<Page<ProgrammeListRow>> {
  try {
    const api = await openApi(options);
    return await api.get<Page<ProgrammeListRow>>('/v1/programmes?pageSize=100');
  } catch (error) {
    if (options.as || !isAbsent(error)) throw error;
    return { items: [], total: 0 };
  }
}

const isAbsent = (error: unknown) =>
  error instanceof ApiAbsentError ||
  error instanceof NothingRunsError ||
  error instanceof NobodyKnownError;

function listed(row: ProgrammeListRow): ListedPlan {
  const { id, title, authority, year, stage, document } = row;
  return {
    id,
    title,
    authority,
    year,
    source: `${document.number} (${document.issuedOn})`,
    state: stage,
  };
}

async function delivered(): Promise<ListedPlan[]> {
  const folder = plansFolder();
  const names = (await readdir(folder)).filter((name) => /^[^.]+\.yaml$/.test(name));
  const plans = names.sort().map(async (name) => {
    const file = join(folder, name);
    const { id, title, authority, year } = await readPlanFile(file);
    const source = relative(projectRoot(), file);
    return { id, title, authority: authority.name, year, source, state: FILE };
  });
  const all = await Promise.all(plans);
  const later = (id: string) => all.find((plan) => plan.id === laterVersion(id))?.id;
  return all.map((plan) => {
    const by = later(plan.id);
    return by === undefined ? plan : { ...plan, state: FORMER, later: by };
  });
}
