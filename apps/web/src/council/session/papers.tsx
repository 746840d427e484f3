import { Anchor, List, Paper, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { answered, api } from '../../shared/api';
import { useSay } from '../../shared/language';
import { streamOf } from '../council-data';

/** Draft of the minutes and the other papers, as far as the session has come, to be downloaded. */
export function Papers({ round }: { round: string }) {
  const say = useSay();
  const { data } = useQuery({
    queryKey: ['case', streamOf(round), 'papers'],
    queryFn: () => answered(api.GET('/v1/rounds/{id}/papers', { params: { path: { id: round } } })),
  });
  return (
    <Paper withBorder p="sm" component="section" aria-label={say('Giấy tờ', 'Papers')}>
      <Title order={2} size="h4" mb="xs">
        {say('Biên bản và giấy tờ', 'Minutes and papers')}
      </Title>
      {data?.items.length === 0 && (
        <Text size="sm">
          {say(
            'Dự thảo biên bản có sau khi tổng hợp điểm.',
            'The draft minutes are there once the sheets have been added up.',
          )}
        </Text>
      )}
      <List size="sm" spacing={4}>
        {data?.items.map(({ id, title, pdf, docx }) => (
          <List.Item key={id}>
            {title}:{' '}
            <Anchor href={pdf} target="_blank" rel="noopener">
              PDF
            </Anchor>{' '}
            <Anchor href={docx} download>
              DOCX
            </Anchor>
          </List.Item>
        ))}
      </List>
    </Paper>
  );
}
