import type { Settings } from '@ocop/platform';
import { seedPeople } from '../../apps/cli/src/system/demo-people';
import { PersonAtApi } from '../support/person-at-api';
import { SeparateSystem } from '../support/separate-system';
import { benchPlan, people } from './plans';

/** As in production: what answers people and what runs cases do not share a process. */
const PROCESSES = {
  worker: ['worker'],
  services: ['scoring', 'certificates', 'notifications'],
  api: ['api'],
};

export type Keys = Readonly<Record<string, string>>;

export async function onOneSystem<T>(
  act: (system: SeparateSystem, keys: Keys) => Promise<T>,
  settings: Partial<Settings> = {},
): Promise<T> {
  const system = await SeparateSystem.start(true);
  Object.assign(system.settings, settings);
  try {
    const keys = await seedPeople(system.folder, system.ownerUrl, people);
    for (const [name, apps] of Object.entries(PROCESSES)) await system.run(name, apps);
    return await act(system, keys);
  } finally {
    await system.stop();
  }
}

export const office = (system: SeparateSystem, keys: Keys) =>
  new PersonAtApi(system.apiUrl, keys['phong-kinh-te']);

export async function openPlan(system: SeparateSystem, keys: Keys, id: string, products: number) {
  const plan = benchPlan(id, products);
  const body = JSON.stringify(plan);
  const headers = { 'Idempotency-Key': `open-${id}-bench` };
  const answer = await office(system, keys).ask('POST', '/v1/programmes', body, headers);
  if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
  const chair = new PersonAtApi(system.apiUrl, keys['chu-tich-huong-tra']);
  const { number: decision, issuedOn: signedOn } = plan.document;
  const approval = { type: 'ApprovePlan', decision, signedOn };
  const opened = await chair.command(`/v1/programmes/${id}`, approval);
  if (opened.status !== 200) throw new Error(JSON.stringify(opened.body));
}

/** Until nothing that was asked for is under way any more, however long that takes. */
export async function untilSettled(system: SeparateSystem): Promise<void> {
  for (;;) {
    const { rows } = await system.pool.query('select 1 from streams where todo > 0 limit 1');
    if (rows.length === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
