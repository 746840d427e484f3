import { List, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { answered, api } from '../shared/api';
import { dayWritten } from '../shared/dates';
import { useSay } from '../shared/language';

/** What waits for whoever has signed in, most urgent first. */
export function Screen() {
  const say = useSay();
  const { data } = useQuery({
    queryKey: ['list', 'work'],
    queryFn: () => answered(api.GET('/v1/work', { params: { query: {} } })),
  });
  return (
    <Stack>
      <Title order={1}>{say('Việc hôm nay', 'Today’s work')}</Title>
      {data?.items.length === 0 && <Text>{say('Không có việc nào chờ.', 'Nothing waits.')}</Text>}
      <List>
        {data?.items.map(({ stream, task, subject, dueOn }) => (
          <List.Item key={`${stream} ${task}`}>
            {subject}
            {dueOn ? ` - ${dayWritten(dueOn)}` : ''}
          </List.Item>
        ))}
      </List>
    </Stack>
  );
}
