import { List, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { answered, api } from '../../shared/api';
import { momentWritten } from '../../shared/dates';
import { useLanguage } from '../../shared/language';
import { Section } from '../../shared/parts/section';
import { servingSaid } from '../../shared/serving-words';
import { useSession } from '../../shared/session';

const READERS = ['commune-officer', 'programme-office', 'authority', 'inspector', 'auditor'];

/** Notices that the law wants delivered to the producer, and how it is known that they were: ordered is not delivered. */
export function Served({ stream }: { stream: string }) {
  const { language, say } = useLanguage();
  const { post } = useSession();
  const { data } = useQuery({
    queryKey: ['list', 'servings', stream],
    queryFn: () =>
      answered(
        api.GET('/v1/servings', {
          params: { query: { stream, sort: 'orderedAt', pageSize: 100 } },
        }),
      ),
    enabled: READERS.includes(post?.role ?? ''),
  });
  if (!data || data.items.length === 0) return null;
  return (
    <Section title={say('Tống đạt cho chủ thể', 'Delivered to the producer')}>
      <List>
        {data.items.map((serving) => (
          <List.Item key={serving.key}>
            {momentWritten(serving.orderedAt)}: {serving.subject}
            <Text fw={serving.state === 'visit' ? 700 : undefined}>
              {servingSaid(serving, language)}
            </Text>
          </List.Item>
        ))}
      </List>
    </Section>
  );
}
