import type { Type } from '@nestjs/common';
import { type Person, type StreamType, STREAM_TYPES } from '@ocop/casework';
import { type RoundStage } from '@ocop/evaluation';
import { HELD_ROLES } from '@ocop/ground';
import { ApiModule } from '../../apps/api/src/api.module';
import { mayRead, type RoundFacts } from '../../apps/api/src/access/readers';
import { type Route, routesOfController } from '../../apps/api/src/access/routes';
import { commandsOf, mayCome } from '../../apps/api/src/access/rule';
import { type Sight, sightOf } from '../../apps/api/src/access/sights';
import { ROUND_COURSE } from './round-course';

export const PEOPLE: readonly Person[] = HELD_ROLES;

const SIGHT_WORDS: Readonly<Record<Sight, string>> = {
  nothing: 'nothing',
  own: 'what is one’s own: a producer’s products, a post’s tasks and notices, a member’s sheets',
  held: 'what waits for the place where one sits',
  judged: 'what is before a round of the authority where one sits',
  at: 'what belongs to the authority where one sits',
  inside: 'what lies in one’s area',
  concerning: 'what lies in one’s area, and what the authorities above it have',
  all: 'the same for everybody',
};

/** Doors that no controller opens. */
const BESIDE: Readonly<Record<string, string>> = {
  '/docs, /openapi.json, /openapi.yaml':
    'the description of the API: whoever has a key or a session',
  '/app/*, and every address that is none of the API’s':
    'the console and the phone pages, which show what the API lets them read: everybody',
};

/** The page that says who may come where and do what, from the rules the system goes by. */
export function accessPage(): string {
  return `# Who may do what

This page is made from the rules by which the API lets people in (\`@Access\` beside every route,
\`apps/api/src/access/sights.ts\`, the journeys of the cases): \`OCOP_WRITE_ACCESS=1 npm test -- access-page\` writes it anew.
A route without a rule stops the start. Whoever may not come to a route is answered 403; what lies outside one's sight does
not exist for the asker: 404, and in no list, count, search or stream.

## How far a role sees

${Object.entries(SIGHT_WORDS)
  .map(([sight, words]) => `- **${sight}**: ${words}`)
  .join('\n')}

## Routes

\`–\`: refused. \`*\`: of what is seen some is told only to some, from a stage on; see below.

${table(['Route', ...PEOPLE], allRoutes().map(routeRow))}

Beside the controllers:

${Object.entries(BESIDE)
  .map(([door, who]) => `- \`${door}\`: ${who}`)
  .join('\n')}

## Commands

At which stage each may be given stands in the diagrams of the libraries' READMEs; the case decides, wherever a command
comes from.
${STREAM_TYPES.map(commandTable).join('')}
## What of a round is told, and when

The first stage at which somebody reads it; a round that goes back to scoring keeps its secrets again.

${table(['Who', 'how many sheets', 'sheets', 'results'], READERS.map(readerRow))}
`;
}

/** Every route that a controller of the application declares. */
export function allRoutes(): Route[] {
  return controllersOf(ApiModule)
    .flatMap(routesOfController)
    .sort((a, b) => (a.path === b.path ? compare(a.method, b.method) : compare(a.path, b.path)));
}

const compare = (a: string, b: string): number => (a < b ? -1 : 1);

function controllersOf(module: unknown): Type[] {
  const { module: inner = module, ...given } = module as { module?: object } & Metadata;
  const told = (key: keyof Metadata) => [
    ...((Reflect.getMetadata(key, inner as object) as unknown[] | undefined) ?? []),
    ...(given[key] ?? []),
  ];
  return [...(told('controllers') as Type[]), ...told('imports').flatMap(controllersOf)];
}

interface Metadata {
  readonly controllers?: readonly unknown[];
  readonly imports?: readonly unknown[];
}

function routeRow({ method, path, rule }: Route): string[] {
  if (!rule) throw new Error(`${method} ${path} has no rule`);
  const name = `\`${method} ${path}\`${rule.tells ? '*' : ''}`;
  if (rule.open) return [name, ...PEOPLE.map(() => 'open')];
  return [name, ...PEOPLE.map((role) => (mayCome(rule, role) ? sightOf(rule.of, { role }) : '–'))];
}

function commandTable(kind: StreamType): string {
  const rows = commandsOf(kind).map(({ command, roles }) => [
    `\`${command}\``,
    ...PEOPLE.map((role) => (roles.includes(role) ? '•' : '–')),
  ]);
  return `\n### ${kind}\n\n${table(['Command', ...PEOPLE], rows)}\n`;
}

const HOME = 'hue/huong-tra';
/** Every role where it says most, and those for whom it depends on where they sit. */
const READERS: readonly (readonly [string, Person, string])[] = [
  ...PEOPLE.filter((role) => role !== 'council-member').map((role) => [role, role, HOME] as const),
  ['council-member of this council', 'council-member', HOME],
  ['council-member of another', 'council-member', 'hue/phong-dien'],
  ['programme-office, authority above', 'authority', 'hue'],
];

function readerRow([name, role, area]: (typeof READERS)[number]): string[] {
  const actor = { id: `${role}@${area}`, name, role, area };
  const from = (what: 'counts' | 'sheets' | 'results') =>
    ROUND_COURSE.find((stage) => mayRead(what, actor, factsAt(stage))) ?? 'never';
  return [name, from('counts'), from('sheets'), from('results')];
}

const factsAt = (stage: RoundStage): RoundFacts => ({
  area: HOME,
  stage,
  decided: stage === 'decided',
  members: [`council-member@${HOME}`],
});

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}
