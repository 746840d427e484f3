import type { Plan } from '@ocop/programmes';
import { PersonAtApi } from './person-at-api';
import type { SeparateSystem } from './separate-system';
import { story } from './story-on-paper';

/** One more plan of an authority of the story, without rounds and products; drafted by its office and approved. */
export async function openFurtherYear(
  system: SeparateSystem,
  { additions: _, recognised: __, ...plan }: Plan,
  own: Pick<Plan, 'id' | 'title' | 'reports'>,
): Promise<void> {
  const { area } = plan.authority;
  const of = (role: string) => {
    const person = story.people.find((one) => one.role === role && one.area === area);
    return PersonAtApi.of(system, person?.id ?? '');
  };
  const number = `${own.id}/KH-UBND`;
  const document = { ...plan.document, number };
  const year = JSON.stringify({ ...plan, ...own, document, rounds: [], products: [] });
  const key = { 'Idempotency-Key': `further-year-${own.id}` };
  const handedIn = await of('programme-office').ask('POST', '/v1/programmes', year, key);
  const approval = { type: 'ApprovePlan', decision: number, signedOn: document.issuedOn };
  const approved = await of('authority').command(`/v1/programmes/${own.id}`, approval);
  expect([handedIn, approved]).toMatchObject([{ status: 201 }, { status: 200 }]);
}
