import type { Journey } from '@ocop/casework';

/** A journey as a Mermaid diagram: stages with whoever holds them, events as the ways between them. */
export function diagramOf(journey: Journey): string {
  const stages = Object.entries(journey);
  const named = stages.flatMap(([stage, { holder }]) =>
    stage === 'none' ? [] : [`${nodeOf(stage)} : ${stage}${holder ? ` (${holder})` : ''}`],
  );
  const ways = stages.flatMap(([stage, { leads = {} }]) =>
    Object.entries(leads).flatMap(([event, to]) =>
      [to ?? []]
        .flat()
        .filter((place) => place !== stage)
        .map((place) => `${nodeOf(stage)} --> ${nodeOf(place)} : ${event}`),
    ),
  );
  const ends = stages.flatMap(([stage, { ends }]) => (ends ? [`${nodeOf(stage)} --> [*]`] : []));
  const lines = ['stateDiagram-v2', ...[...named, ...ways, ...ends].map((line) => `  ${line}`)];
  return `\`\`\`mermaid\n${lines.join('\n')}\n\`\`\``;
}

/** Mermaid's names know no hyphens; before its opening a case is nowhere. */
function nodeOf(stage: string): string {
  return stage === 'none' ? '[*]' : stage.replaceAll('-', '_');
}
