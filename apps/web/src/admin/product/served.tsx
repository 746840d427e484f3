import { Badge, Group, Paper, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { answered, api } from '../../shared/api';
import { momentWritten } from '../../shared/dates';
import { useLanguage } from '../../shared/language';
import { Section } from '../../shared/parts/section';
import { paperSaid, type Serving, servingSaid } from '../../shared/serving-words';
import { useSession } from '../../shared/session';
import { wayArrived, waySaid } from './way-said';

const READERS = ['commune-officer', 'programme-office', 'authority', 'inspector', 'auditor'];

/**
 * Notices that the law wants delivered to the producer, of the product and of its recognition: by which ways they went,
 * what became of each, and how it is known that they arrived. Ordered is not delivered.
 */
export function Served({ product }: { product: string }) {
  const { say } = useLanguage();
  const { post } = useSession();
  const role = post?.role ?? '';
  const streams = [`product-cycle/${product}`, `recognition/${product}`];
  const { data } = useQuery({
    queryKey: ['list', 'servings', product],
    queryFn: () => served(streams),
    enabled: READERS.includes(role),
  });
  if (!data || data.length === 0) return null;
  return (
    <Section title={say('Tống đạt cho chủ thể', 'Delivered to the producer')}>
      <Stack gap="xs">
        {data.map((serving) => (
          <One key={`${serving.key} ${serving.area}`} serving={serving} />
        ))}
      </Stack>
    </Section>
  );
}

const COLOURS = { proved: 'teal.9', awaited: 'gray.7', visit: 'red.8' } as const;

function One({ serving }: { serving: Serving }) {
  const { language, say } = useLanguage();
  const { state, subject, orderedAt, ways } = serving;
  const words = {
    proved: say('đã nhận', 'arrived'),
    awaited: say('chờ xác nhận', 'awaited'),
    visit: say('cần đến tận nơi', 'to be brought'),
  };
  return (
    <Paper withBorder p="sm">
      <Group justify="space-between" gap="xs" align="flex-start">
        <Text fw={600}>{subject}</Text>
        <Badge color={COLOURS[state]}>{words[state]}</Badge>
      </Group>
      <Text size="sm" c="dimmed">
        {say('Lập', 'Ordered')} {momentWritten(orderedAt)}
      </Text>
      {serving.paper && <Text size="sm">{paperSaid(serving, language)}</Text>}
      {ways.map((way, i) => (
        <Text key={`${way.channel} ${i}`} size="sm" c={wayArrived(way) ? undefined : 'dimmed'}>
          {waySaid(way, language)}
        </Text>
      ))}
      <Text size="sm" fw={state === 'visit' ? 700 : undefined}>
        {servingSaid(serving, language)}
      </Text>
    </Paper>
  );
}

/** Servings of a product's cases, the oldest first. */
async function served(streams: readonly string[]): Promise<Serving[]> {
  const pages = await Promise.all(
    streams.map((stream) => {
      const query = { stream, sort: 'orderedAt', pageSize: 100 } as const;
      return answered(api.GET('/v1/servings', { params: { query } }));
    }),
  );
  const all = pages.flatMap(({ items }) => items);
  return all.sort((a, b) => (a.orderedAt < b.orderedAt ? -1 : 1));
}
