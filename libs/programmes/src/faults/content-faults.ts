import { describeValue, type Fault } from '@ocop/ground';
import type { Plan } from '../plan-shape';
import { check, fault, twice } from './fault';

/** What a plan wants beside its rounds: each thing named once, and naming only what the plan has. */
export const contentChecks = [
  check(['activities'], ({ activities = [] }) => [
    ...idsTwice(activities, 'activities'),
    ...activities.flatMap(holderFaults),
  ]),
  check(['activities', 'districts', 'reports'], districtFaults),
  check(['authority', 'districts'], ({ authority, districts = [] }) =>
    districts.flatMap(({ area }, i) => {
      if (area.startsWith(`${authority.area}/`)) return [];
      const expected = {
        vi: `một địa bàn trong ${authority.area}`,
        en: `an area inside ${authority.area}`,
      };
      return [fault(`districts[${i}].area`, expected, area)];
    }),
  ),
  check(['targets'], ({ targets }) => [
    ...idsTwice(targets, 'targets'),
    ...targets.flatMap(targetFaults),
  ]),
  check(['papers'], ({ papers = [] }) => idsTwice(papers, 'papers')),
  check(['councils'], ({ councils = [] }) => idsTwice(councils, 'councils')),
  check(['councils', 'rounds'], sessionCouncilFaults),
  check(['ideas', 'products'], priorityFaults),
  check(['year', 'outlook'], ({ year, outlook }) => {
    if (outlook === undefined || outlook >= year) return [];
    return [fault('outlook', { vi: `từ ${year} trở đi`, en: `${year} or later` }, String(outlook))];
  }),
];

function idsTwice(items: readonly { readonly id?: string }[], section: string): Fault[] {
  const named = items.map(({ id }, i) => ({ key: id ?? `#${i}`, i }));
  return twice(
    named,
    ({ key }) => key,
    (i) => `${section}[${i}].id`,
  );
}

type Activity = NonNullable<Plan['activities']>[number];

/** Nobody can be late with what has no day, and nobody reports for somebody without a name. */
function holderFaults({ holder, who, reported, when }: Activity, i: number): Fault[] {
  const path = `activities[${i}]`;
  const named = {
    vi: 'tên người thực hiện, vì holder: others',
    en: 'who does it: holder is others',
  };
  const dated = {
    vi: 'một ngày, vì reported: true; việc làm quanh năm thì bỏ reported',
    en: 'a day, since reported is true; leave reported out for what goes on all year',
  };
  return [
    ...(holder === 'others' && who === undefined ? [fault(`${path}.who`, named, 'nothing')] : []),
    ...(reported && !when ? [fault(`${path}.when`, dated, 'nothing')] : []),
  ];
}

function districtFaults({
  activities = [],
  districts = [],
  reports,
}: Pick<Plan, 'activities' | 'districts' | 'reports'>): Fault[] {
  if (districts.length > 0) return [];
  const remedy = {
    vi: 'nêu các huyện ở districts: [{ area, name, office }]',
    en: 'name the districts under districts: [{ area, name, office }]',
  };
  const ofActivities = activities.flatMap(({ holder }, i) => {
    if (holder !== 'districts') return [];
    const expected = {
      vi: 'office, communes, authority hoặc others: kế hoạch không nêu huyện nào',
      en: 'office, communes, authority or others: the plan names no district',
    };
    return [fault(`activities[${i}].holder`, expected, holder, remedy)];
  });
  const ofReports = reports.flatMap(({ districts: day }, i) => {
    if (!day) return [];
    const expected = {
      vi: 'không có mục này: kế hoạch không nêu huyện nào',
      en: 'nothing: the plan names no district',
    };
    return [fault(`reports[${i}].districts`, expected, 'districts', remedy)];
  });
  return [...ofActivities, ...ofReports];
}

type Target = Plan['targets'][number];

/** A range goes upward, a part is no more than its whole, and a percentage stands for itself. */
function targetFaults(target: Target, i: number): Fault[] {
  const { atLeast, atMost, of, percent } = target;
  const path = `targets[${i}]`;
  const upTo = (most: number) => ({ vi: `nhiều nhất ${most}`, en: `at most ${most}` });
  const faults: Fault[] = [];
  if (atLeast !== undefined && atMost !== undefined && atLeast > atMost)
    faults.push(fault(`${path}.atLeast`, upTo(atMost), String(atLeast)));
  if (of !== undefined && (atLeast ?? 0) > of)
    faults.push(fault(`${path}.atLeast`, upTo(of), String(atLeast)));
  if (percent !== undefined && [atLeast, atMost, of].some((number) => number !== undefined)) {
    const expected = {
      vi: 'hoặc percent, hoặc atLeast, atMost, of',
      en: 'either percent, or atLeast, atMost, of',
    };
    faults.push(fault(`${path}.percent`, expected, String(percent)));
  }
  return faults;
}

function sessionCouncilFaults({
  councils = [],
  rounds,
}: Pick<Plan, 'councils' | 'rounds'>): Fault[] {
  const known = councils.map(({ id }) => id);
  const expected = {
    vi: `một hội đồng có trong councils: ${known.join(', ') || '-'}`,
    en: `a council listed under councils: ${known.join(', ') || '-'}`,
  };
  return rounds.flatMap(({ sessions = [] }, i) =>
    sessions.flatMap(({ council }, j) => {
      if (council === undefined || known.includes(council)) return [];
      return [fault(`rounds[${i}].sessions[${j}].council`, expected, council)];
    }),
  );
}

function priorityFaults({ ideas, products }: Pick<Plan, 'ideas' | 'products'>): Fault[] {
  const known = (ideas?.priorities ?? []).map(({ no }) => no);
  const expected = {
    vi: `một nhóm có trong ideas.priorities: ${known.join(', ') || '-'}`,
    en: `a group listed under ideas.priorities: ${known.join(', ') || '-'}`,
  };
  return products.flatMap(({ priority }, i) => {
    if (priority === undefined || known.includes(priority)) return [];
    return [fault(`products[${i}].priority`, expected, describeValue(priority))];
  });
}
