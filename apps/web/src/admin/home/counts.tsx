import { Paper, SimpleGrid, Text, UnstyledButton } from '@mantine/core';
import { useSay } from '../../shared/language';
import type { components } from '../../shared/schema.gen';

interface CountsProps {
  readonly counts: components['schemas']['Duties']['counts'];
  readonly wanted: string | null;
  readonly onWant: (standing: string | undefined) => void;
}

/** How much waits, and how urgent; each number shows its own. */
export function Counts({ counts, wanted, onWant }: CountsProps) {
  const say = useSay();
  const tiles = [
    { standing: undefined, count: counts.waiting, words: say('đang chờ', 'waiting'), color: '' },
    {
      standing: 'soon',
      count: counts.soon,
      words: say('sắp đến hạn', 'due soon'),
      color: 'orange',
    },
    { standing: 'overdue', count: counts.overdue, words: say('quá hạn', 'overdue'), color: 'red' },
  ];
  return (
    <SimpleGrid cols={3} spacing="sm">
      {tiles.map(({ standing, count, words, color }) => {
        const chosen = (wanted ?? undefined) === standing;
        return (
          <UnstyledButton
            key={words}
            aria-pressed={chosen}
            onClick={() => onWant(chosen ? undefined : standing)}
          >
            <Paper
              withBorder
              p={{ base: 'xs', xs: 'md' }}
              h="100%"
              style={{
                borderWidth: chosen ? 2 : 1,
                borderColor: chosen ? 'var(--mantine-primary-color-filled)' : undefined,
                borderLeft:
                  color && count > 0 ? `6px solid var(--mantine-color-${color}-7)` : undefined,
              }}
            >
              <Text fz={30} fw={700} lh={1.1}>
                {count}
              </Text>
              <Text size="sm">{words}</Text>
            </Paper>
          </UnstyledButton>
        );
      })}
    </SimpleGrid>
  );
}
