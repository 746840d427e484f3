import { Button, Group, Paper, Radio, Stack, Text, Textarea, Title } from '@mantine/core';
import { useState } from 'react';
import { ActionButton } from '../shared/forms/action-button';
import { type Say, useLanguage } from '../shared/language';
import type { components } from '../shared/schema.gen';
import { findingOf, type Mark, POINTS, useInspection } from './use-inspection';

export type Certificate = components['schemas']['Recognition'];

/** The check list on the spot; what is wrong becomes the finding of a proposal. */
export function Inspection({ certificate }: { certificate: Certificate }) {
  const { say } = useLanguage();
  const { recognition, product, nextActions, revision } = certificate;
  const { marks, mark, forget } = useInspection(recognition);
  const [open, setOpen] = useState(Object.keys(marks).length > 0);
  const proposal = nextActions.find(({ command }) => command === 'ProposeRevocation');
  const finding = findingOf(marks, say);
  if (!open)
    return (
      <Button w="fit-content" onClick={() => setOpen(true)}>
        {say('Bắt đầu kiểm tra', 'Begin the inspection')}
      </Button>
    );
  return (
    <section aria-labelledby="kiem-tra-tai-cho">
      <Title order={2} id="kiem-tra-tai-cho">
        {say('Kiểm tra tại chỗ', 'On the spot')}
      </Title>
      <Stack gap="sm" mt="xs">
        {POINTS.map(({ id, vi, en }) => (
          <Point
            key={id}
            words={say(vi, en)}
            found={marks[id] ?? {}}
            write={(to) => mark(id, to)}
          />
        ))}
      </Stack>
      <Group mt="md">
        {proposal && finding && (
          <ActionButton
            kind="recognition"
            action={proposal}
            revision={revision}
            about={product}
            given={{ finding }}
            onDone={forget}
            look={{ color: 'red.8' }}
          />
        )}
        <Button variant="default" onClick={forget}>
          {say('Xóa danh mục, làm lại', 'Clear the list')}
        </Button>
      </Group>
      <Text size="sm" c="dimmed" mt="xs">
        {hint(finding, proposal !== undefined, say)}
      </Text>
    </section>
  );
}

interface PointProps {
  readonly words: string;
  readonly found: Mark;
  readonly write: (mark: Mark) => void;
}

function Point({ words, found, write }: PointProps) {
  const { say } = useLanguage();
  return (
    <Paper withBorder p="sm">
      <Radio.Group
        label={words}
        value={found.good === undefined ? '' : String(found.good)}
        onChange={(value) => write({ ...found, good: value === 'true' })}
      >
        <Group mt="xs">
          <Radio value="true" label={say('Đúng', 'In order')} />
          <Radio value="false" label={say('Không đúng', 'Not in order')} />
        </Group>
      </Radio.Group>
      {found.good === false && (
        <Textarea
          mt="xs"
          autosize
          minRows={2}
          maxLength={400}
          label={say('Thấy gì, ở đâu', 'What was seen, and where')}
          value={found.note ?? ''}
          onChange={(event) => write({ ...found, note: event.currentTarget.value })}
        />
      )}
    </Paper>
  );
}

function hint(finding: string, mayPropose: boolean, say: Say): string {
  if (!mayPropose)
    return say(
      'Giấy này không còn hiệu lực hoặc đã có đề nghị: không đề nghị thu hồi thêm được.',
      'This certificate has ended, or a revocation has been proposed already.',
    );
  return finding === ''
    ? say(
        'Đánh dấu điểm không đúng để đề nghị thu hồi; kết luận được điền sẵn.',
        'Mark what is not in order to propose a revocation; the finding is filled in.',
      )
    : say(
        'Kết luận lấy từ các điểm không đúng; sửa được trước khi gửi.',
        'The finding is made of what is not in order; change it before you send it.',
      );
}
