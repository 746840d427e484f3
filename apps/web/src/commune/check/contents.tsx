import { Paper, Radio, Stack, Group, Text, Textarea, TextInput } from '@mantine/core';
import { capital, communeContentWords } from '@ocop/words';
import { useLanguage } from '../../shared/language';
import { type Content, CONTENTS, type Finding, type useCheck } from './use-check';

/** What is looked at in each of them, for whoever does this for the first time. */
const HELP: Readonly<Record<Content, readonly [vi: string, en: string]>> = {
  material: [
    'Nguồn gốc nguyên liệu, tỷ lệ nguyên liệu của địa phương.',
    'Where the material comes from, and how much of it is local.',
  ],
  labour: ['Tỷ lệ lao động là người địa phương.', 'How many of the workers are local.'],
  idea: ['Nguồn gốc ý tưởng sản phẩm.', 'Where the idea of the product comes from.'],
  identity: ['Bản sắc, trí tuệ địa phương trong sản phẩm.', 'Local identity in the product.'],
};

/** The contents for which a commune answers, and the number under which it sends the dossier up. */
export function Contents({ own: { check, write } }: { own: ReturnType<typeof useCheck> }) {
  const { say } = useLanguage();
  const found = (content: Content, finding: Finding) =>
    write({ findings: { ...check.findings, [content]: finding } });
  return (
    <Stack gap="sm">
      {CONTENTS.map((content) => (
        <OneContent
          key={content}
          content={content}
          finding={check.findings[content] ?? {}}
          write={(finding) => found(content, finding)}
        />
      ))}
      <TextInput
        label={say('Số văn bản của xã', 'Number of the commune’s letter')}
        description={say('Ví dụ: 12/UBND', 'For example 12/UBND')}
        maxLength={120}
        value={check.letter}
        onChange={(event) => write({ letter: event.currentTarget.value })}
      />
      <Group grow align="flex-start">
        <TextInput
          label={say('Người ký', 'Who signs')}
          description={say('In trên công văn, báo cáo', 'Printed on the letter and the report')}
          maxLength={120}
          value={check.signer ?? ''}
          onChange={(event) => write({ signer: event.currentTarget.value })}
        />
        <TextInput
          label={say('Ký với tư cách', 'In which capacity')}
          description={say('Để trống nếu là Chủ tịch', 'Leave it empty for the chair')}
          placeholder="KT. CHỦ TỊCH - PHÓ CHỦ TỊCH"
          maxLength={80}
          value={check.capacity ?? ''}
          onChange={(event) => write({ capacity: event.currentTarget.value })}
        />
      </Group>
      <Textarea
        label={say('Nhận xét chung', 'Remark')}
        autosize
        minRows={2}
        maxLength={1000}
        value={check.note}
        onChange={(event) => write({ note: event.currentTarget.value })}
      />
    </Stack>
  );
}

interface OneContentProps {
  readonly content: Content;
  readonly finding: Finding;
  readonly write: (finding: Finding) => void;
}

function OneContent({ content, finding, write }: OneContentProps) {
  const { language, say } = useLanguage();
  const title = capital(communeContentWords[content][language]);
  const value = finding.confirmed === undefined ? '' : String(finding.confirmed);
  return (
    <Paper withBorder p="sm">
      <Radio.Group
        label={title}
        description={say(...HELP[content])}
        value={value}
        onChange={(next) => write({ ...finding, confirmed: next === 'true' })}
      >
        <Group mt="xs">
          <Radio value="true" label={say('Xác nhận', 'Confirmed')} />
          <Radio value="false" label={say('Không xác nhận', 'Not confirmed')} />
        </Group>
      </Radio.Group>
      <Textarea
        mt="xs"
        autosize
        minRows={1}
        maxLength={1000}
        label={
          <>
            {say('Nhận xét', 'Finding')}
            <Text span className="screen-only" fz={0}>
              : {title}
            </Text>
          </>
        }
        value={finding.note ?? ''}
        onChange={(event) => write({ ...finding, note: event.currentTarget.value })}
      />
    </Paper>
  );
}
