import { shapeFaults } from '@ocop/ground';
import { planNamed } from '../../../test/support/plans';
import { type Plan, planFaults, planOfLaw, planShape, withDefaults } from '.';

const made = (issuedOn: string) =>
  withDefaults(
    planOfLaw({
      area: 'hue',
      year: 2027,
      authority: {
        name: 'UBND thành phố Huế',
        office: 'Sở Nông nghiệp và Môi trường',
        place: 'Huế',
      },
      document: { number: '01/KH-UBND', issuedOn, signedBy: 'Nguyễn Văn A' },
      communes: [{ area: 'hue/phuong-huong-tra', name: 'Phường Hương Trà' }],
    }),
  ) as Plan;

test('a plan by the law’s calendar has its shape, no fault, and the days of the plan that was written by hand', () => {
  const plan = made('2027-01-04');
  expect(shapeFaults(planShape, plan)).toEqual([]);
  expect(planFaults(plan)).toEqual([]);
  const days = ({ rounds, closes }: Plan) => [
    closes.on,
    ...rounds.flatMap(({ id, opens, intakeCloses, recognise, forward, forwardFrom }) => [
      [id, opens.on, intakeCloses.before, recognise.before, forward?.before, forwardFrom?.points],
    ]),
  ];
  expect(days(plan)).toEqual(days(planNamed('hue-2027')));
  expect(plan.communes[0]?.office).toBe('UBND phường Hương Trà');
});

test('a plan that comes after the first round’s days has the second alone', () => {
  const plan = made('2027-05-04');
  expect(planFaults(plan)).toEqual([]);
  expect(plan.rounds.map(({ no, opens }) => [no, opens.on])).toEqual([[2, '2027-05-04']]);
});
