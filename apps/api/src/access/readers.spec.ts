import type { RoundStage } from '@ocop/evaluation';
import type { Actor, Role } from '@ocop/ground';
import { ROUND_COURSE } from '../../../../test/support/round-course';
import { mayRead } from './readers';

const HOME = 'hue/huong-tra';
const someone = (role: Role, area = HOME, id: string = role): Actor => ({
  id,
  name: id,
  role,
  area,
});

/** The first stage from which on somebody reads it; a round that is scored again is in session again. */
function from(what: 'counts' | 'sheets' | 'results', actor: Actor): RoundStage | undefined {
  const read = ROUND_COURSE.map((stage) =>
    mayRead(what, actor, { area: HOME, stage, decided: stage === 'decided', members: ['m1'] }),
  );
  const first = read.indexOf(true);
  // What has become known stays so.
  expect(read.slice(first < 0 ? ROUND_COURSE.length : first)).not.toContain(false);
  return ROUND_COURSE[first];
}

test.each<[string, Actor, RoundStage?, RoundStage?, RoundStage?]>([
  ['its office', someone('programme-office'), 'convened', 'scored', 'scored'],
  ['its authority', someone('authority'), 'submitted', 'submitted', 'submitted'],
  ['who sits', someone('council-member', HOME, 'm1'), 'concluded', 'concluded', 'concluded'],
  ['who sits elsewhere', someone('council-member'), 'decided', undefined, 'decided'],
  ['the office above', someone('programme-office', 'hue'), 'decided', 'decided', 'decided'],
  ['the inspector', someone('inspector'), 'decided', 'decided', 'decided'],
  ['the auditor', someone('auditor'), 'decided', 'decided', 'decided'],
  ['the advisory team', someone('adviser'), 'decided', undefined, 'decided'],
  ['who keeps the system', someone('system-administrator')],
  ['a producer', someone('producer'), 'decided', undefined, 'decided'],
  ['a commune', someone('commune-officer'), 'decided', undefined, 'decided'],
])('%s knows counts, sheets and results from its stage on', (_who, actor, ...stages) => {
  const known = (['counts', 'sheets', 'results'] as const).map((what) => from(what, actor));
  expect(known).toEqual(stages);
});
