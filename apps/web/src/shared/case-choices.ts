import { useQuery } from '@tanstack/react-query';
import { answered, api } from './api';
import { dayWritten } from './dates';
import { dutySaid } from './deadline-words';
import type { Choice, Choices } from './forms/form';
import { useLanguage } from './language';
import { isOfClaim } from './places';

/** Whom and what the commands of a case may name: read when one of its forms is opened. */
export function useChoices(stream = ''): Choices {
  const wanted = stream !== '';
  const [type = '', id = ''] = stream.split('/');
  const about = useQuery({
    queryKey: ['case', stream, 'choices'],
    queryFn: () => read(type, id),
    enabled: wanted,
    staleTime: 60_000,
  });
  const sets = useQuery({
    queryKey: ['criteria'],
    queryFn: () => answered(api.GET('/v1/criteria', { params: { query: {} } })),
    enabled: wanted && type === 'product-cycle',
    staleTime: Infinity,
  });
  const officers = useOfficers(SHARED_OUT.has(type) ? stream : '');
  const { language } = useLanguage();
  const known = about.data;
  if (!known) return {};
  const { deadlines, days, ...rest } = { days: [], ...known };
  return {
    ...rest,
    'plan-date': days.map(({ name: value, what, last }) => ({
      value,
      label: `${what[language]} (${dayWritten(last)})`,
    })),
    officer: officers.map(named),
    deadline: deadlines.map(({ id: value, kind, lastDay }) => ({
      value,
      label: `${dutySaid(kind, language)} (${dayWritten(lastDay)})`,
    })),
    ...(sets.data
      ? {
          'criteria-set': sets.data.items.map((set) => ({
            value: set.id,
            label: `${set.id} ${set.name}`,
          })),
        }
      : {}),
  };
}

/** Cases that an office shares out among its officers. */
const SHARED_OUT: ReadonlySet<string> = new Set(['product-cycle', 'evaluation-round']);

/** Those to whom a case may be given; nobody while no case is named. */
export function useOfficers(stream: string) {
  const { data } = useQuery({
    queryKey: ['officers', stream],
    queryFn: () => answered(api.GET('/v1/many/officers', { params: { query: { stream } } })),
    enabled: stream !== '',
  });
  return data?.officers ?? [];
}

async function read(type: string, id: string) {
  const params = { params: { path: { id } } };
  switch (type) {
    case 'product-cycle': {
      const product = await answered(api.GET('/v1/products/{id}', params));
      return {
        deadlines: movable(product.deadlines),
        round: await roundsOf(product.authorityArea),
      };
    }
    case 'evaluation-round': {
      const round = await answered(api.GET('/v1/rounds/{id}', params));
      return {
        deadlines: movable(round.deadlines),
        product: round.products.map(named),
        member: round.members.map(named),
        ...(await councilFor(round.nextActions)),
      };
    }
    case 'programme-year': {
      const year = await answered(api.GET('/v1/programmes/{id}', params));
      const { plan } = year;
      return {
        deadlines: movable(year.deadlines),
        days: year.days,
        area: plan.communes.map(({ area: value, name: label }) => ({ value, label })),
        report: plan.reports.map(named),
        activity: (plan.activities ?? []).map(named),
        target: (plan.targets ?? []).flatMap(({ id: value, what: label }) =>
          value === undefined ? [] : [{ value, label }],
        ),
        ...(await councilFor(year.nextActions)),
      };
    }
    default: {
      const recognition = await answered(api.GET('/v1/recognitions/{id}', params));
      return {
        deadlines: movable(recognition.deadlines),
        ...(recognition.nextActions.some(isOfClaim) ? await claimPapers(id) : {}),
      };
    }
  }
}

/** Papers of the plan, by their names. */
async function claimPapers(id: string) {
  const asked = api.GET('/v1/recognitions/{id}/support', { params: { path: { id } } });
  return { 'claim-paper': (await answered(asked)).wanted.map(named) };
}

const movable = <D extends { readonly open: boolean }>(deadlines: readonly D[]): D[] =>
  deadlines.filter(({ open }) => open);

const named = ({ id, name }: { id: string; name: string }): Choice => ({ value: id, label: name });

async function roundsOf(area: string): Promise<Choice[]> {
  const query = { pageSize: 100 };
  const { items } = await answered(api.GET('/v1/rounds', { params: { query } }));
  return items
    .filter((round) => round.area === area && round.stage !== 'closed')
    .map(({ id, no, authority }) => ({ value: id, label: `Đợt ${no} - ${authority}` }));
}

const NAMES_PEOPLE = new Set(['AppointCouncil', 'ConveneCouncil']);

/** Whom a council may be made of, for whoever makes one. */
async function councilFor(actions: readonly { readonly command: string }[]) {
  if (!actions.some(({ command }) => NAMES_PEOPLE.has(command))) return {};
  const { items } = await answered(api.GET('/v1/appointees'));
  return { person: items.map(named) };
}
