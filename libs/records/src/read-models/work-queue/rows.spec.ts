import type { Actor } from '@ocop/ground';
import { of2024 } from '../../../../../test/support/recognition-bench';
import { taskRows } from './rows';

const inspector: Actor = { id: 'tt', name: 'Thanh tra', role: 'inspector', area: 'hue' };
const REF = { type: 'recognition', id: 'x' } as const;

test('a proposed revocation waits for the authority by its own day, not late by what the producer has let pass', () => {
  const bench = of2024();
  bench.untilDay('2027-06-20');
  const rows = () =>
    taskRows(REF, { state: bench.state, version: 1, revision: 1, handled: [] }).filter(
      ({ task, stage }) => task === stage,
    );
  expect(rows().map(({ role }) => role)).not.toContain('authority');
  const [cause] = ['untrue-dossier'];
  bench.given('2027-06-20', inspector, { type: 'ProposeRevocation', cause, finding: 'x' });
  const day = bench.state.deadlines['revocation']?.deadline.lastDay;
  expect(rows()).toMatchObject([{ role: 'authority', dueOn: day, late: false }]);
});
