import { Divider, NativeSelect, Paper, Stack, Text } from '@mantine/core';
import { dayOf, dayWritten } from '../../shared/dates';
import { useSay } from '../../shared/language';
import { Section } from '../../shared/parts/section';
import type { Template, Words } from './use-words';

/** What somebody would read, of a real case where one is at hand. */
export function Preview({ words, cases }: { words: Words; cases: Template['cases'] }) {
  const say = useSay();
  const { shown, stream = '', setStream } = words;
  const known = cases.map((one) => ({
    value: one.stream,
    label: `${one.subject} (${dayWritten(dayOf(one.orderedAt))})`,
  }));
  const made = { value: '', label: say('một vụ việc giả định', 'a made-up case') };
  return (
    <Section title={say('Người nhận đọc', 'As it is read')}>
      <NativeSelect
        label={say('Với dữ liệu của', 'With the data of')}
        value={stream}
        onChange={(event) => setStream(event.currentTarget.value || undefined)}
        data={[made, ...known]}
      />
      <div aria-live="polite">
        {shown?.vi ? (
          <Stack gap="sm">
            <Letter {...shown.vi} lang="vi" />
            {shown.en && <Letter {...shown.en} lang="en" />}
          </Stack>
        ) : (
          <Text c="dimmed">
            {shown
              ? say(
                  'Chưa xem được: sửa các điểm sai ghi dưới ô viết.',
                  'Not yet: mend what stands below the fields.',
                )
              : say('Đang soạn…', 'Writing…')}
          </Text>
        )}
      </div>
    </Section>
  );
}

function Letter({ subject, body, lang }: { subject: string; body: string; lang: string }) {
  return (
    <Paper withBorder p="md" lang={lang}>
      <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
        {subject}
      </Text>
      <Divider my="xs" />
      <Text style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{body}</Text>
    </Paper>
  );
}
