import { Anchor, List, Paper, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { answered, api } from '../../shared/api';
import { useSay } from '../../shared/language';
import type { components } from '../../shared/schema.gen';
import { streamOf } from '../council-data';

type RoundPaper = components['schemas']['RoundPaper'];

/** Draft of the minutes and the other papers, as far as the session has come, to be downloaded or printed. */
export function Papers({ round }: { round: string }) {
  const say = useSay();
  const { data } = useQuery({
    queryKey: ['case', streamOf(round), 'papers'],
    queryFn: () => answered(api.GET('/v1/rounds/{id}/papers', { params: { path: { id: round } } })),
  });
  const papers = data?.items ?? [];
  const startsWith = (start: string) => papers.filter(({ id }) => id.startsWith(start));
  const common = papers.filter(({ id }) => !/^(sheets|blank)-/.test(id));
  return (
    <Paper
      withBorder
      p="sm"
      component="section"
      aria-label={say('Biên bản và giấy tờ', 'Minutes and papers')}
    >
      <Title order={2} size="h4" mb="xs">
        {say('Biên bản và giấy tờ', 'Minutes and papers')}
      </Title>
      {common.length === 0 && (
        <Text size="sm">
          {say(
            'Dự thảo biên bản có sau khi tổng hợp điểm.',
            'The draft minutes are there once the sheets have been added up.',
          )}
        </Text>
      )}
      <PaperList papers={common} />
      <Folded
        title={say('Phiếu chấm trống để in', 'Blank sheets to print')}
        papers={startsWith('blank-')}
      />
      <Folded
        title={say('Phiếu của từng thành viên', 'Members’ sheets')}
        papers={startsWith('sheets-')}
      />
    </Paper>
  );
}

function Folded({ title, papers }: { title: string; papers: readonly RoundPaper[] }) {
  if (papers.length === 0) return null;
  return (
    <details>
      <summary>
        {title} ({papers.length})
      </summary>
      <PaperList papers={papers} />
    </details>
  );
}

function PaperList({ papers }: { papers: readonly RoundPaper[] }) {
  return (
    <List size="sm" spacing={4}>
      {papers.map(({ id, title, pdf, docx }) => (
        <List.Item key={id}>
          {title}:{' '}
          <Anchor size="sm" href={pdf} target="_blank" rel="noopener" aria-label={`${title}, PDF`}>
            PDF
          </Anchor>
          {', '}
          <Anchor size="sm" href={docx} download aria-label={`${title}, DOCX`}>
            DOCX
          </Anchor>
        </List.Item>
      ))}
    </List>
  );
}
