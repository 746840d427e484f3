import { Button, Group, Paper, Radio, Stack, Text, Textarea, Title } from '@mantine/core';
import { useState } from 'react';
import { usePages } from '../shared/files/use-pages';
import { useLanguage } from '../shared/language';
import { Follow } from './follow';
import { Photographs } from './photographs';
import { RecordIt } from './record';
import {
  type Certificate,
  type InspectionPoint,
  type Mark,
  POINTS,
  pointSaid,
  useInspection,
} from './use-inspection';

/** The check list on the spot, one point after another, and what follows from it. */
export function Inspection({ certificate }: { certificate: Certificate }) {
  const { say } = useLanguage();
  const { recognition } = certificate;
  const { marks, mark, forget } = useInspection(recognition);
  const pages = usePages(`inspection.${recognition}`, { recognition });
  const [open, setOpen] = useState(Object.keys(marks).length > 0);
  const done = () => {
    forget();
    pages.forget();
    setOpen(false);
  };
  return (
    <>
      <Follow certificate={certificate} />
      {!open && (
        <Button w="fit-content" onClick={() => setOpen(true)}>
          {say('Bắt đầu kiểm tra', 'Begin the inspection')}
        </Button>
      )}
      {open && (
        <section aria-labelledby="kiem-tra-tai-cho">
          <Title order={2} size="h4" id="kiem-tra-tai-cho">
            {say('Kiểm tra tại chỗ', 'On the spot')}
          </Title>
          <Text size="sm" c="dimmed">
            {say(
              'Giữ trên máy này cho đến khi gửi, cũng khi mất mạng.',
              'Kept on this device until it is sent, also without a line.',
            )}
          </Text>
          <Stack gap="sm" mt="xs">
            {POINTS.map((point) => (
              <Point
                key={point}
                point={point}
                pages={pages}
                words={pointSaid(point, say)}
                found={marks[point] ?? {}}
                write={(to) => mark(point, to)}
              />
            ))}
          </Stack>
          <RecordIt certificate={certificate} marks={marks} pages={pages} done={done} />
          <Button variant="default" mt="md" onClick={done}>
            {say('Xóa danh mục, làm lại', 'Clear the list')}
          </Button>
        </section>
      )}
    </>
  );
}

interface PointProps {
  readonly point: InspectionPoint;
  readonly pages: ReturnType<typeof usePages>;
  readonly words: string;
  readonly found: Mark;
  readonly write: (mark: Mark) => void;
}

function Point({ point, pages, words, found, write }: PointProps) {
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
      {found.good !== undefined && <Photographs pages={pages} about={point} of={words} />}
    </Paper>
  );
}
