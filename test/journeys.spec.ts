import { type Journey, type StreamType } from '@ocop/casework';
import { aggregateOf } from '@ocop/contracts';
import { projectRoot } from '@ocop/platform';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { diagramOf } from './support/journey-diagram';

const HOUSES: Readonly<Record<StreamType, string>> = {
  'programme-year': 'programmes',
  'evaluation-round': 'evaluation',
  'product-cycle': 'certification',
  recognition: 'recognition',
};
const houses = Object.entries(HOUSES) as [StreamType, string][];

describe.each(houses)('the journey of a %s', (type, house) => {
  const { journey, actions } = aggregateOf(type);
  const stages = Object.entries(journey);

  /** `OCOP_WRITE_JOURNEYS=1 npm test -- journeys` draws them anew. */
  test('is drawn in the README of its library as it is', () => {
    const readme = join(projectRoot(), 'libs', house, 'README.md');
    const text = readFileSync(readme, 'utf8');
    const [before = '', drawn = '', after = ''] = text.split(/(```mermaid\n[^`]*```)/);
    const diagram = diagramOf(journey);
    if (process.env['OCOP_WRITE_JOURNEYS'])
      return writeFileSync(readme, drawn ? `${before}${diagram}${after}` : `${text}\n${diagram}\n`);
    expect(drawn).toBe(diagram);
  });

  test('reaches every stage', () => {
    const reached = new Set(['none', ...stages.flatMap(([, station]) => placesFrom(station))]);
    expect(stages.map(([stage]) => stage).filter((stage) => !reached.has(stage))).toEqual([]);
  });

  test('lets every command be given somewhere', () => {
    const given = new Set(
      stages.flatMap(([, { may = {}, hears = [] }]) => [...Object.keys(may), ...hears]),
    );
    const everywhere = ['PassTime', 'WorkDone'];
    const never = Object.keys(actions).filter(
      (command) => !given.has(command) && !everywhere.includes(command),
    );
    expect(never).toEqual([]);
  });

  test('goes on from every stage but those in which it ends', () => {
    for (const [stage, station] of stages) {
      const onward = placesFrom(station, ANSWERED).filter((to) => to !== stage);
      expect([stage, onward.length > 0]).toEqual([stage, !station.ends]);
    }
  });
});

/** What a service answers to work under way may lead on from an end: a certificate that somebody outside signs. */
const ANSWERED = ['CertificateDrafted'];

function placesFrom({ leads = {} }: Journey[string], without: readonly string[] = []): string[] {
  return Object.entries(leads).flatMap(([event, to]) =>
    without.includes(event) ? [] : (to ?? []),
  );
}
