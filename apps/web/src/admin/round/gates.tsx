import { Group, Paper, Stack, Text } from '@mantine/core';
import { sayMissing } from '@ocop/words';
import { useQuery } from '@tanstack/react-query';
import { answered, api } from '../../shared/api';
import { useLanguage } from '../../shared/language';
import { StandingBadge } from '../../shared/parts/standing';
import type { components } from '../../shared/schema.gen';
import { Section } from '../../shared/parts/section';

type Round = components['schemas']['Round'];
type Gate = components['schemas']['Gates']['gates'][number];

/** Stages at which a session is under way: before and after, its gates say nothing. */
const IN_SESSION = ['convened', 'in-session', 'tallying', 'scored', 'concluded'];

/** What the session still misses, for whoever may know. */
export function Gates({ round }: { round: Round }) {
  const { say } = useLanguage();
  const { data } = useQuery({
    queryKey: ['case', `evaluation-round/${round.id}`, 'gates'],
    queryFn: () =>
      answered(api.GET('/v1/rounds/{id}/gates', { params: { path: { id: round.id } } })),
    enabled: IN_SESSION.includes(round.stage),
    // Not for everybody: who may not know is refused, and then there is nothing to show.
    retry: false,
  });
  if (!data) return null;
  return (
    <Section title={say('Điều kiện bế mạc phiên họp', 'Before the session may close')}>
      <Stack gap="xs">
        {data.gates.map((gate) => (
          <GateLine key={gate.gate} gate={gate} round={round} />
        ))}
      </Stack>
    </Section>
  );
}

function GateLine({ gate, round }: { gate: Gate; round: Round }) {
  const { language, say } = useLanguage();
  const names = new Map([...round.products, ...round.members].map(({ id, name }) => [id, name]));
  const isGreen = gate.state === 'green';
  const missing = gate.missing
    ? sayMissing({ ...gate, missing: gate.missing }, (id) => names.get(id) ?? id, language)
    : [];
  return (
    <Paper withBorder p="xs">
      <Group gap="sm">
        <StandingBadge
          standing={isGreen ? 'done' : 'overdue'}
          words={isGreen ? say('đạt', 'met') : say('chưa đạt', 'not met')}
        />
        <Text>{gate.words[language]}</Text>
      </Group>
      {missing.map((one) => (
        <Text key={one} size="sm" c="dimmed">
          {one}
        </Text>
      ))}
    </Paper>
  );
}
