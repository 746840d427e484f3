import { List, Paper, Stack, Text, Title } from '@mantine/core';
import { sayMissing } from '@ocop/words';
import { useLanguage } from '../../shared/language';
import { type CouncilSession, useGates } from '../council-data';
import { Light } from './light';

const MOST_TOLD = 2;

/** What has to be in order before the session is closed, and what each red gate misses. */
export function Gates({ session }: { session: CouncilSession }) {
  const { say, language } = useLanguage();
  const { data } = useGates(session.round, true);
  const names = new Map([
    ...session.seats.map(({ id, name }) => [id, name] as const),
    ...session.products.map(({ id, name }) => [id, name] as const),
  ]);
  return (
    <Paper withBorder p="sm" component="section" aria-label={say('Điều kiện bế mạc', 'Gates')}>
      <Title order={2} size="h4" mb="xs">
        {say('Điều kiện bế mạc', 'Before the session is closed')}
      </Title>
      <Stack gap="xs">
        {data?.gates.map(({ gate, words, state, missing }) => {
          const facts = { gate, state, missing: missing ?? [] };
          const told = sayMissing(facts, (id) => names.get(id) ?? id, language);
          const isGreen = state === 'green';
          return (
            <div key={gate}>
              <Light
                isGreen={isGreen}
                title={words[language].replace(/^./, (first) => first.toUpperCase())}
                words={isGreen ? say('Đạt', 'In order') : say('Chưa đạt', 'Not yet')}
              />
              {told.length > 0 && (
                <List size="sm" ms="xl">
                  {told.slice(0, MOST_TOLD).map((one) => (
                    <List.Item key={one}>
                      <Text size="sm" lineClamp={2} title={one}>
                        {one}
                      </Text>
                    </List.Item>
                  ))}
                  {told.length > MOST_TOLD && (
                    <List.Item>
                      {say(
                        `và ${told.length - MOST_TOLD} mục nữa`,
                        `and ${told.length - MOST_TOLD} more`,
                      )}
                    </List.Item>
                  )}
                </List>
              )}
            </div>
          );
        })}
      </Stack>
    </Paper>
  );
}
