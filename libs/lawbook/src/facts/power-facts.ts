import {
  DOSSIER_KINDS,
  type EndOfTier,
  heirOf,
  type LegalSource,
  type Regulation,
  type StarBand,
  type TierRule,
} from '@ocop/regulations';
import { factsOn, type LawFact, type LawFactName } from './law-fact';
import { sourceOf } from './law-source';

/** From when to when it counts. */
export function timeFacts(regulation: Regulation): LawFact[] {
  const say = factsOn('in-force');
  const { issuedOn, inForceFrom, ends, amends } = regulation;
  const own = sourceOf(regulation);
  return [
    say('issued', own, { on: issuedOn }),
    say('in-force-from', own, { since: inForceFrom }),
    ...(amends ? [say('amends', amends.source, { law: amends.law })] : []),
    ...(ends
      ? [
          say('filed-until', ends.source, {
            until: ends.filedUntil,
            by: heirOf(regulation) ?? ends.by,
          }),
        ]
      : []),
    ...DOSSIER_KINDS.flatMap((kind) =>
      ends
        ? [
            say(
              'decided-until',
              ends.source,
              { kind, until: ends.decidedUntil[kind] },
              `decided-until ${kind}`,
            ),
          ]
        : [],
    ),
  ];
}

/** Who may do what with a scored product, and by which points. */
export function powerFacts(regulation: Regulation): LawFact[] {
  const { tiers, starBands, parts } = regulation;
  const criteria = factsOn('criteria');
  const own = sourceOf(regulation);
  return [
    ...tiers.flatMap(tierFacts),
    ...starBands.map((band, i) => bandFact(band, starBands[i - 1], own)),
    ...parts.map(({ part, name, max }) =>
      criteria('part', own, { part, name, max }, `part ${part}`),
    ),
  ];
}

function bandFact(
  { stars, from }: StarBand,
  above: StarBand | undefined,
  own: LegalSource,
): LawFact {
  const say = factsOn('powers');
  const key = `band ${stars}`;
  return above
    ? say('band', own, { stars, from, below: above.from }, key)
    : say('top-band', own, { stars, from }, key);
}

function tierFacts(rule: TierRule): LawFact[] {
  const { tier, decidedBy, recognises, forwards, handsDownTo, revokes, ends, source } = rule;
  const say = (name: LawFactName, where: LegalSource, values: LawFact['values']) =>
    factsOn('powers')(name, where, { tier, ...values }, `${name} ${tier}`);
  return [
    say('decides', source, { decidedBy }),
    ...(recognises.length > 0 ? [say('recognises', source, { stars: recognises })] : []),
    ...(forwards
      ? [say('forwards', forwards.source, { from: forwards.from, to: forwards.to })]
      : []),
    ...(handsDownTo ? [say('hands-down', handsDownTo.source, { to: handsDownTo.tier })] : []),
    ...(revokes.length > 0 ? [say('revokes', source, { stars: revokes })] : []),
    ...(ends ? [say('tier-ends', ends.source, endOf(ends))] : []),
  ];
}

function endOf({ lastDay, powersTo, powersFrom }: EndOfTier): LawFact['values'] {
  return { lastDay, powersTo, powersFrom };
}
