import type { Journey } from '@ocop/casework';

interface Way {
  readonly from: string;
  readonly to: string;
  readonly event: string;
}

/** An event that leads to one place from so many stages is told in a note there: its lines would hide the others. */
const MANY = 4;

/** A journey as a Mermaid diagram: stages with whoever holds them, events as the ways between them. */
export function diagramOf(journey: Journey): string {
  const stages = Object.entries(journey);
  const ways = stages.flatMap(([stage, { leads = {} }]) =>
    Object.entries(leads).flatMap(([event, to]) =>
      [to ?? []].flat().map((place) => ({ from: stage, to: place, event })),
    ),
  );
  const onward = ways.filter(({ from, to }) => from !== to);
  const isOneOfMany = ({ to, event }: Way) =>
    onward.filter((way) => way.to === to && way.event === event).length >= MANY;
  const named = stages.flatMap(([stage, { holder }]) =>
    stage === 'none' ? [] : [`${nodeOf(stage)} : ${stage}${holder ? ` (${holder})` : ''}`],
  );
  const drawn = onward.filter((way) => !isOneOfMany(way));
  const lines = drawn.map(({ from, to, event }) => `${nodeOf(from)} --> ${nodeOf(to)} : ${event}`);
  const ends = stages.flatMap(([stage, { ends }]) => (ends ? [`${nodeOf(stage)} --> [*]`] : []));
  const notes = stages.flatMap(([stage]) =>
    noteAt(
      stage,
      onward.filter((way) => way.to === stage && isOneOfMany(way)),
    ),
  );
  const all = [...named, ...lines, ...ends, ...notes].map((line) => `  ${line}`);
  return `\`\`\`mermaid\nstateDiagram-v2\n${all.join('\n')}\n\`\`\``;
}

function noteAt(stage: string, ways: readonly Way[]): string[] {
  const events = [...new Set(ways.map(({ event }) => event))];
  if (events.length === 0) return [];
  const told = events.map((event) => {
    const from = ways.filter((way) => way.event === event).map((way) => way.from);
    return `  ${event} from ${from.join(', ')}`;
  });
  return [`note right of ${nodeOf(stage)}`, ...told, 'end note'];
}

/** Mermaid's names know no hyphens; before its opening a case is nowhere. */
function nodeOf(stage: string): string {
  return stage === 'none' ? '[*]' : stage.replaceAll('-', '_');
}
