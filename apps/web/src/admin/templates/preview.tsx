import { Anchor, Group, NativeSelect, Text } from '@mantine/core';
import { useState } from 'react';
import { useLanguage } from '../../shared/language';
import { Section } from '../../shared/parts/section';
import { type Template, useTemplates } from './template-data';

/** Each sample as it would be printed, in the reader of the browser. */
export function Preview({ template, unsaved }: { template: Template; unsaved: boolean }) {
  const { language, say } = useLanguage();
  const { data } = useTemplates();
  const [sample, setSample] = useState('usual');
  const samples = (data?.samples ?? []).map(({ name, words }) => ({
    value: name,
    label: words[language],
  }));
  // Another address after each change, so that no browser shows the paper of before.
  const href = `/v1/certificate-templates/${template.id}/preview?sample=${sample}#${template.revision}`;
  return (
    <Section title={say('Xem giấy thử', 'Look at samples')}>
      <Group align="end">
        <NativeSelect
          label={say('Giấy thử', 'Sample')}
          value={sample}
          onChange={(event) => setSample(event.currentTarget.value)}
          data={samples}
        />
        <Anchor href={href} target="_blank" rel="noreferrer" pb={8}>
          {say('Mở bản PDF', 'Open as PDF')}
        </Anchor>
      </Group>
      {unsaved && (
        <Text size="sm" c="dimmed">
          {say('Bản PDF theo lần lưu gần nhất.', 'The PDF shows what was saved last.')}
        </Text>
      )}
    </Section>
  );
}
