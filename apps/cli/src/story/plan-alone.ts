import type { Plan } from '@ocop/programmes';
import { openingDayOf, producerArea } from '@ocop/programmes';
import { said } from '../language';
import type { Person, Story } from './story';

const OFFICE = 'co-quan-thuong-truc';
const CHAIR = 'chu-tich';

/** The story of a plan nobody has written one for: it is drafted and approved, and the year passes with nobody doing anything. */
export function planAlone(plan: Plan): Story {
  const { authority, communes, products } = plan;
  const people: Person[] = [
    {
      id: OFFICE,
      name: authority.office,
      role: 'programme-office',
      area: authority.area,
    },
    { id: CHAIR, name: `Chủ tịch ${authority.name}`, role: 'authority', area: authority.area },
    ...communes.map(({ area, office }, i) => {
      return { id: `xa-${i + 1}`, name: office, role: 'commune-officer', area } as const;
    }),
    ...products.map(({ owner, commune }) => {
      const area = producerArea({ owner, commune: { area: commune } });
      return { id: owner.id, name: owner.name, role: 'producer', area } as const;
    }),
  ];
  const from = plan.document.issuedOn;
  return {
    id: plan.id,
    title: plan.title,
    illustrative: said(
      'Không có kịch bản đi kèm: kế hoạch được mở và thời gian trôi đến khi đóng năm.',
      'No story comes with it: the plan is opened and time passes until the year closes.',
    ),
    plan: plan.id,
    from,
    to: openingDayOf(plan.closes),
    people: [...new Map(people.map((person) => [person.id, person])).values()],
    councils: {},
    'paper-sets': {},
    steps: [
      { on: from, at: '08:00', as: OFFICE, draft: plan.id, via: 'update', with: {} },
      {
        on: from,
        at: '08:00',
        as: CHAIR,
        programme: plan.id,
        do: 'ApprovePlan',
        via: 'update',
        with: { decision: plan.document.number, signedOn: from },
      },
    ],
  };
}
