import { Anchor, Paper, Text } from '@mantine/core';
import { roundStageWords } from '@ocop/words';
import { Link } from 'wouter';
import { dayWritten } from '../shared/dates';
import { useLanguage } from '../shared/language';
import type { RoundInList } from './council-data';
import { sayRound } from './round-title';

interface RoundListProps {
  readonly rounds: readonly RoundInList[];
  /** Where each leads. */
  readonly hrefOf: (round: RoundInList) => string;
}

/** Rounds, each with how it stands, when its council meets and how many products it has. */
export function RoundList({ rounds, hrefOf }: RoundListProps) {
  const { say, language } = useLanguage();
  return rounds.map((round) => {
    const { id, stage, sessionOn, products } = round;
    const count = say(`${products.length} sản phẩm`, `${products.length} products`);
    const day = sessionOn ? ` · ${say('họp ngày', 'session on')} ${dayWritten(sessionOn)}` : '';
    return (
      <Paper key={id} withBorder p="sm">
        <Anchor component={Link} href={hrefOf(round)} fw={600}>
          {sayRound(round, language)}
        </Anchor>
        <Text size="sm">
          {roundStageWords[stage][language]}
          {day} · {count}
        </Text>
      </Paper>
    );
  });
}
