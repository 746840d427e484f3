import { Button, Code, Group, Paper, Stack, Tabs, Text, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useLanguage } from '../../shared/language';
import { faultSaid } from '../../shared/problem';
import { Section } from '../../shared/parts/section';
import type { Template, Texts, Words } from './use-words';

type Tongue = 'vi' | 'en';
const EMPTY = { subject: '', body: '' };

/** Subject and text in Vietnamese, and in English where somebody wants their own; what is wrong stands below each. */
export function Writing({ words, grammar }: { words: Words; grammar: Template['grammar'] }) {
  const { say } = useLanguage();
  const [tongue, setTongue] = useState<Tongue>('vi');
  const { texts, setTexts } = words;
  const write = (change: Partial<Texts['vi']>) =>
    setTexts({ ...texts, [tongue]: { ...(texts[tongue] ?? EMPTY), ...change } });
  return (
    <Section title={say('Viết', 'Write')}>
      <Tabs value={tongue} onChange={(next) => setTongue(next === 'en' ? 'en' : 'vi')}>
        <Tabs.List mb="sm">
          <Tabs.Tab value="vi">Tiếng Việt</Tabs.Tab>
          <Tabs.Tab value="en">English</Tabs.Tab>
        </Tabs.List>
      </Tabs>
      {texts[tongue] ? (
        <Fields words={words} tongue={tongue} write={write} />
      ) : (
        <Paper withBorder p="md">
          <Text mb="sm">
            {say(
              'Chưa có lời tiếng Anh riêng: ai chọn tiếng Anh nhận lời có sẵn của hệ thống.',
              'No English words of your own: whoever wishes English is told in those of the system.',
            )}
          </Text>
          <Button variant="default" onClick={() => write(EMPTY)}>
            {say('Viết lời tiếng Anh', 'Write them')}
          </Button>
        </Paper>
      )}
      {tongue === 'en' && texts.en && (
        <Button
          variant="subtle"
          size="compact-sm"
          w="fit-content"
          onClick={() => setTexts({ vi: texts.vi })}
        >
          {say('Bỏ lời tiếng Anh riêng', 'Leave English to the system')}
        </Button>
      )}
      <Grammar
        grammar={grammar}
        add={(piece) => write({ body: `${texts[tongue]?.body ?? ''}${piece}` })}
      />
    </Section>
  );
}

interface FieldsProps {
  readonly words: Words;
  readonly tongue: Tongue;
  readonly write: (change: Partial<Texts['vi']>) => void;
}

function Fields({ words, tongue, write }: FieldsProps) {
  const { language, say } = useLanguage();
  const own = words.texts[tongue] ?? EMPTY;
  const faultsOf = (field: 'subject' | 'body') => {
    const found = (words.shown?.faults ?? []).filter(
      (fault) => fault.language === tongue && fault.field === field,
    );
    if (found.length === 0) return undefined;
    return found.map(({ line, ...fault }) => (
      <span key={`${line}${fault.got}`} style={{ display: 'block' }}>
        {say('Dòng', 'Line')} {line}. {faultSaid({ ...fault, path: '' }, language)}
      </span>
    ));
  };
  return (
    <Stack gap="sm">
      <TextInput
        label={say('Tiêu đề, một dòng', 'Subject, one line')}
        value={own.subject}
        onChange={(event) => write({ subject: event.currentTarget.value })}
        error={faultsOf('subject')}
        lang={tongue}
      />
      <Textarea
        label={say('Nội dung', 'Text')}
        value={own.body}
        onChange={(event) => write({ body: event.currentTarget.value })}
        error={faultsOf('body')}
        autosize
        minRows={8}
        lang={tongue}
      />
    </Stack>
  );
}

/** What may stand in a text; a press adds it at the end. */
function Grammar({ grammar, add }: { grammar: Template['grammar']; add: (piece: string) => void }) {
  const { say } = useLanguage();
  const { needed, optional, filters } = grammar;
  const chip = (name: string, piece: string) => (
    <Button key={name} size="compact-xs" variant="default" onClick={() => add(piece)}>
      {name}
    </Button>
  );
  return (
    <Stack gap={4}>
      <Text size="sm">{say('Biến luôn có, bấm để thêm:', 'Always there; press to add:')}</Text>
      <Group gap={4}>{needed.map((name) => chip(name, `{{ ${name} }}`))}</Group>
      {optional.length > 0 && (
        <>
          <Text size="sm">
            {say('Có thể thiếu, đặt trong điều kiện:', 'May be missing, to be asked for:')}
          </Text>
          <Group gap={4}>
            {optional.map((name) => chip(name, `{% if ${name} %}{{ ${name} }}{% endif %}`))}
          </Group>
        </>
      )}
      <Text size="xs" c="dimmed">
        {say('Bộ lọc', 'Filters')}: <Code>{filters.join(' · ')}</Code>
      </Text>
    </Stack>
  );
}
