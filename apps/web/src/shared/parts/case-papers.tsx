import { Anchor, List } from '@mantine/core';
import { useCasePapers } from '../case-papers';
import { useSay } from '../language';
import { Section } from './section';

/** Receipts, requests to complete, notices, decisions: what has been written about a case so far, to print or to edit. */
export function CasePapers({ stream }: { stream: string }) {
  const say = useSay();
  const papers = useCasePapers(stream);
  if (papers.length === 0) return null;
  return (
    <Section title={say('Văn bản của vụ việc', 'Papers of the case')}>
      <List>
        {papers.map(({ id, title, pdf, docx }) => (
          <List.Item key={id}>
            {title}:{' '}
            <Anchor href={pdf} aria-label={`PDF: ${title}`}>
              PDF
            </Anchor>{' '}
            ·{' '}
            <Anchor href={docx} aria-label={`DOCX: ${title}`}>
              DOCX
            </Anchor>
          </List.Item>
        ))}
      </List>
    </Section>
  );
}
