import type { DetailedStep, LawDetails, LegalRound, ListedPaper, Transition } from '../law-details';
import type { LegalSource } from '@ocop/regulations';
import { factsOn, type LawFact } from './law-fact';

/** What stands beside the released version: sheets, papers, steps, rounds, transition, and what the law leaves open. */
export function detailFacts(details: LawDetails, own: LegalSource): LawFact[] {
  const { papers, steps, rounds, transition, leftOpen, notFound } = details;
  const open = factsOn('left-open');
  const unfound = factsOn('not-found');
  return [
    ...sheetFacts(details),
    ...papers.map(paperFact),
    ...sampleFacts(details),
    ...steps.map(stepFact),
    ...rounds.map(roundFact),
    ...transition.map(transitionFact),
    ...leftOpen.map(({ id, plan = '', default: value, source }) =>
      open('open', source, { question: id, plan, default: value }, `open ${id}`),
    ),
    ...notFound.map((id) => unfound('unfound', own, { question: id }, `unfound ${id}`)),
  ];
}

function sheetFacts({ groups, sets }: LawDetails): LawFact[] {
  const say = factsOn('criteria');
  const { ids } = sets;
  const [first = '', last = ''] = [ids.at(0), ids.at(-1)];
  return [
    say('groups', groups.source, { count: groups.names.length, names: groups.names }),
    ids.length > 0
      ? say('sets', sets.source, { count: ids.length, first, last })
      : say('no-sets', sets.source, {}, 'sets'),
  ];
}

function paperFact({ id, name, mandatory, from, kinds, source }: ListedPaper): LawFact {
  const say = factsOn('papers');
  return say(
    mandatory ? 'paper' : 'supporting-paper',
    source,
    { name, bringer: from, kinds },
    `paper ${id}`,
  );
}

function sampleFacts({ samples }: LawDetails): LawFact[] {
  if (!samples) return [];
  const say = factsOn('papers');
  const { count, noneFor, source } = samples;
  return [
    say('samples', source, { count }),
    ...(noneFor.length > 0 ? [say('no-samples-for', source, { sets: noneFor })] : []),
  ];
}

function stepFact({ id, who, what, within, source }: DetailedStep): LawFact {
  const say = factsOn('procedure');
  if (!within) return say('step', source, { who, what }, `step ${id}`);
  const { days, counted, from } = within;
  return say('step-within', source, { who, what, days, counted, startingWith: from }, `step ${id}`);
}

function roundFact(round: LegalRound): LawFact {
  const { tier, no, proposedBy, proposedBefore, decidedBefore, source } = round;
  const values = { tier, no, proposedBy, proposedBefore, decidedBefore };
  return factsOn('rounds')('round', source, values, `round ${tier} ${no}`);
}

function transitionFact({ id, kinds, days, until, source }: Transition): LawFact {
  const values = {
    kinds,
    ...(days === undefined ? {} : { days }),
    ...(until === undefined ? {} : { until }),
  };
  return factsOn('transition')(
    'transition',
    source,
    { rule: id, ...values },
    `${id} ${kinds.join(' ')}`,
  );
}
