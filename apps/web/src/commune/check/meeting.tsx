import { Button, Group, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useToday } from '../../shared/clock';
import { useLanguage } from '../../shared/language';
import type { Check, useCheck } from './use-check';

type Held = NonNullable<Check['meeting']>;
type Line = 'where' | 'chair' | 'secretary';

const lines = (words: string) => words.split('\n').filter((line) => line.trim() !== '');

/** What was said at the meeting, as it stands in its minutes. A commune may hold one; it need not. */
export function Meeting({ own: { check, write } }: { own: ReturnType<typeof useCheck> }) {
  const { say } = useLanguage();
  const today = useToday();
  const { meeting } = check;
  if (!meeting)
    return (
      <Stack>
        <Text>
          {say(
            'Xã có thể họp lấy ý kiến trước khi trả lời. Nếu đã họp, ghi lại ở đây để lập biên bản.',
            'A commune may hear opinions before it answers. If you met, write it down here for the minutes.',
          )}
        </Text>
        <Button variant="outline" onClick={() => write({ meeting: emptyOn(today) })}>
          {say('Ghi biên bản họp', 'Write minutes')}
        </Button>
      </Stack>
    );
  return <Filled meeting={meeting} change={(to) => write({ meeting: { ...meeting, ...to } })} />;
}

interface FilledProps {
  readonly meeting: Held;
  readonly change: (to: Partial<Held>) => void;
}

function Filled({ meeting, change }: FilledProps) {
  const { say } = useLanguage();
  return (
    <Stack gap="sm">
      <Group grow align="end">
        <TextInput
          type="date"
          label={say('Ngày họp', 'Day')}
          value={meeting.on}
          onChange={(event) => change({ on: event.currentTarget.value })}
        />
        <TextInput
          type="time"
          label={say('Từ', 'From')}
          value={meeting.from}
          onChange={(event) => change({ from: event.currentTarget.value })}
        />
        <TextInput
          type="time"
          label={say('Đến', 'Until')}
          value={meeting.until}
          onChange={(event) => change({ until: event.currentTarget.value })}
        />
      </Group>
      <Said meeting={meeting} change={change} />
    </Stack>
  );
}

function Said({ meeting, change }: FilledProps) {
  const { say } = useLanguage();
  const line = (name: Line) => ({
    value: meeting[name],
    onChange: (event: { currentTarget: { value: string } }) =>
      change({ [name]: event.currentTarget.value }),
  });
  return (
    <>
      <TextInput label={say('Địa điểm', 'Where')} maxLength={200} {...line('where')} />
      <TextInput label={say('Chủ trì', 'Chair')} maxLength={120} {...line('chair')} />
      <TextInput label={say('Thư ký', 'Secretary')} maxLength={120} {...line('secretary')} />
      <Textarea
        label={say('Người dự (mỗi dòng một người)', 'Present (one a line)')}
        autosize
        minRows={3}
        value={meeting.present.join('\n')}
        onChange={(event) => change({ present: event.currentTarget.value.split('\n') })}
      />
      <Textarea
        label={say('Ý kiến (mỗi dòng một ý kiến)', 'Opinions (one a line)')}
        autosize
        minRows={3}
        value={meeting.opinions.join('\n')}
        onChange={(event) => change({ opinions: event.currentTarget.value.split('\n') })}
      />
      <Textarea
        label={say('Kết luận', 'Conclusion')}
        autosize
        minRows={2}
        maxLength={2000}
        value={meeting.conclusion}
        onChange={(event) => change({ conclusion: event.currentTarget.value })}
      />
    </>
  );
}

function emptyOn(on: string): Held {
  const clock = { from: '08:00', until: '09:00' };
  const people = { chair: '', secretary: '', present: [], opinions: [] };
  return { on, ...clock, where: '', ...people, conclusion: '' };
}

/** The same without empty lines, as it is sent; undefined while something is wanting. */
export function heldMeeting(meeting: Held | undefined): Held | undefined {
  if (!meeting) return undefined;
  const { where, chair, secretary, conclusion } = meeting;
  if ([where, chair, secretary, conclusion].some((words) => words.trim() === '')) return undefined;
  const { present, opinions } = meeting;
  return { ...meeting, present: present.flatMap(lines), opinions: opinions.flatMap(lines) };
}
