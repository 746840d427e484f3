import type { Facts, ReminderDesk, TrackedDeadline } from '@ocop/casework';
import type { Post } from '@ocop/ground';
import type { RoundState } from './events';
import { liveRound, type LiveRound } from './live';
import { named, namesForEach } from './names';
import { authorityPost, officePost } from './posts';
import { communeOf, stillExpected } from './products';
import { roundSubject } from './subject';

type Called = { post: Post; facts?: Facts };

/** Whom a round's reminders reach: communes with unready products before the intake closes, then office and authority. */
export const roundReminders: ReminderDesk<RoundState> = {
  addressees(state, tracked, addressee) {
    const round = liveRound(state);
    if (tracked.kind === 'intake-closing') {
      return addressee === 'office' ? [{ post: officePost(round) }] : communesNotReady(state);
    }
    return addressee === 'superior' ? superiors(round) : [{ post: holderOf(round) }];
  },
  facts: (state, tracked) => ({
    ...roundFacts(liveRound(state)),
    ...waitingFor(state, tracked),
  }),
};

const holderOf = (round: LiveRound): Post => roundSubject(round.state).holder ?? officePost(round);

/** One call for each commune, naming its own products that are not on the list yet. */
function communesNotReady(state: RoundState): Called[] {
  const waiting = stillExpected(state);
  const calling = waiting.filter(
    ({ commune }, i) => waiting.findIndex((product) => product.commune === commune) === i,
  );
  const most = namesForEach(calling.length);
  return calling.map((first) => {
    const { area, name: commune } = communeOf(state, first);
    const own = waiting.filter((product) => product.commune === first.commune);
    const names = own.map(({ name }) => name);
    return {
      post: { role: 'commune-officer', area },
      facts: { commune, ...named('waiting', names, most) },
    };
  });
}

/** Above the office stands its authority; above the authority, the office of the tier above. */
function superiors(round: LiveRound): Called[] {
  if (round.state.stage !== 'submitted') return [{ post: authorityPost(round) }];
  const tiers = round.rules.authorities;
  const own = tiers.findIndex((candidate) => candidate.tier === round.tier);
  const above = tiers[own + 1];
  return above ? [{ post: { role: 'programme-office', area: above.area } }] : [];
}

function waitingFor(state: RoundState, tracked: TrackedDeadline): Facts {
  if (tracked.kind !== 'recognise') return {};
  return { waitsFor: state.stage === 'submitted' ? 'authority' : 'council' };
}

/** Facts that every notice about a round carries. */
export function roundFacts({ state, authority, rules }: LiveRound): Facts {
  return {
    round: state.no,
    roundId: state.id,
    mode: state.mode,
    authority: authority.name,
    office: authority.office,
    plan: rules.plan.citation,
    stage: state.stage,
  };
}
