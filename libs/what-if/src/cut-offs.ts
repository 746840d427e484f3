import type { Regulation } from '@ocop/regulations';

/** The points at which something changes for a product: the bands, and forwarding; highest first. */
export function cutOffs({ starBands, tiers }: Regulation): readonly number[] {
  const points = [
    ...starBands.map(({ from }) => from),
    ...tiers.flatMap(({ forwards }) => (forwards ? [forwards.from] : [])),
  ];
  return [...new Set(points)].filter((from) => from > 0).sort((a, b) => b - a);
}

/** The cut-offs between which another one has to stay, so that bands keep their order. */
export function neighbours(law: Regulation, from: number): { above: number; below: number } {
  const others = cutOffs(law).filter((points) => points !== from);
  return {
    above: others.findLast((points) => points > from) ?? 101,
    below: others.find((points) => points < from) ?? 0,
  };
}

/** The same law with a cut-off elsewhere, wherever it stands in it. */
export function withCutOff(law: Regulation, from: number, to: number): Regulation {
  const moved = (points: number) => (points === from ? to : points);
  return {
    ...law,
    starBands: law.starBands.map((band) => ({ ...band, from: moved(band.from) })),
    tiers: law.tiers.map((rule) =>
      rule.forwards
        ? { ...rule, forwards: { ...rule.forwards, from: moved(rule.forwards.from) } }
        : rule,
    ),
  };
}
