import { Anchor, List } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { answered, api } from '../../shared/api';
import { useLanguage } from '../../shared/language';
import type { components } from '../../shared/schema.gen';
import { Section } from '../../shared/parts/section';

/** Minutes, summary, sheets, decision: those that the reader may have, as far as the round has come. */
export function Papers({ round: { id } }: { round: components['schemas']['Round'] }) {
  const { say } = useLanguage();
  const { data } = useQuery({
    queryKey: ['case', `evaluation-round/${id}`, 'papers'],
    queryFn: () => answered(api.GET('/v1/rounds/{id}/papers', { params: { path: { id } } })),
    retry: false,
  });
  if (!data || data.items.length === 0) return null;
  return (
    <Section title={say('Văn bản', 'Papers')}>
      <List>
        {data.items.map(({ id: paper, title, pdf, docx }) => (
          <List.Item key={paper}>
            {title}: <Anchor href={pdf}>PDF</Anchor> · <Anchor href={docx}>DOCX</Anchor>
          </List.Item>
        ))}
      </List>
    </Section>
  );
}
