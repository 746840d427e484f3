import { Alert, Button, Group, Paper, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { momentWritten } from '../../shared/dates';
import { Refused } from '../../shared/forms/refused';
import { useSay } from '../../shared/language';
import { Section } from '../../shared/parts/section';
import { faultsIn } from '../../shared/problem';
import { useTell } from '../../shared/told';
import type { Template, Words } from './use-words';

interface Opened {
  readonly words: Words;
  readonly opened: Template;
}

/** Keep the draft; then let it count, with the reason why. */
export function Adopting({ words, opened }: Opened) {
  const say = useSay();
  const { draft, counts } = opened;
  const { error } = words;
  return (
    <Section title={say('Lưu và đưa vào dùng', 'Keep, and let it count')}>
      <Refused error={error} faults={faultsIn(error)} />
      <Paper withBorder p="md">
        <Stack maw={720}>
          <Keeping {...{ words, opened }} />
          {(draft !== null || counts.source === 'own') && <Deciding {...{ words, opened }} />}
        </Stack>
      </Paper>
    </Section>
  );
}

function Keeping({ words: { save, drop, changed, shown }, opened: { draft } }: Opened) {
  const say = useSay();
  const faulty = (shown?.faults.length ?? 0) > 0;
  return (
    <>
      {draft && (
        <Text size="sm">
          {say('Bản nháp lần', 'Draft, version')} {draft.revision}: {draft.changedBy},{' '}
          {momentWritten(draft.changedAt)}
        </Text>
      )}
      <Group>
        <Button
          variant="default"
          disabled={!changed || faulty}
          loading={save.isPending}
          onClick={() => save.mutate()}
        >
          {say('Lưu bản nháp', 'Keep the draft')}
        </Button>
        {draft && (
          <Button
            variant="subtle"
            color="red"
            loading={drop.isPending}
            onClick={() => drop.mutate()}
          >
            {say('Bỏ bản nháp', 'Throw it away')}
          </Button>
        )}
      </Group>
      {draft && changed && (
        <Alert color="yellow" role="status">
          {say('Lưu bản nháp trước rồi mới đưa vào dùng.', 'Keep the draft before it can count.')}
        </Alert>
      )}
    </>
  );
}

function Deciding({ words, opened: { draft, counts } }: Opened) {
  const say = useSay();
  const tell = useTell();
  const [reason, setReason] = useState('');
  const { adopt, giveBack, changed, shown } = words;
  const hasReason = reason.trim().length >= 3;
  const faulty = (shown?.faults.length ?? 0) > 0;
  const done = () => tell(say('Tính từ thư kế tiếp.', 'It counts from the next message on.'));
  return (
    <>
      <TextInput
        label={say('Lý do, căn cứ', 'Reason')}
        description={say('Ghi cùng bản được dùng; ít nhất 3 ký tự', 'Kept with the version')}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        maxLength={500}
      />
      <Group>
        {draft && (
          <Button
            disabled={changed || faulty || !hasReason}
            loading={adopt.isPending}
            onClick={() =>
              adopt.mutate({ expectedRevision: draft.revision, reason }, { onSuccess: done })
            }
          >
            {say('Đưa vào dùng', 'Let it count')}
          </Button>
        )}
        {counts.source === 'own' && (
          <Button
            variant="default"
            disabled={!hasReason}
            loading={giveBack.isPending}
            onClick={() => giveBack.mutate(reason, { onSuccess: done })}
          >
            {say('Dùng lại lời có sẵn', 'Back to the system’s words')}
          </Button>
        )}
      </Group>
    </>
  );
}
