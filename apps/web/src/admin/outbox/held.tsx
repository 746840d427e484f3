import { Alert, Button, Checkbox, Group, Paper, Stack, Text, TextInput } from '@mantine/core';
import { roleWords, worded } from '@ocop/words';
import { useState } from 'react';
import { momentWritten } from '../../shared/dates';
import { Refused } from '../../shared/forms/refused';
import { useLanguage } from '../../shared/language';
import { Editing } from './editing';
import { type HeldNotice, nameOf, seenOf, useDecisions } from './use-outbox';

/** Each is read as its recipient will read it; several are sent or cancelled at once. */
export function Held({ items }: { items: readonly HeldNotice[] }) {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  return (
    <Stack gap="sm">
      <Deciding items={items} chosen={chosen} setChosen={setChosen} />
      {items.map((one) => (
        <OneHeld
          key={nameOf(one)}
          one={one}
          chosen={chosen.includes(nameOf(one))}
          choose={(is) =>
            setChosen(is ? [...chosen, nameOf(one)] : chosen.filter((name) => name !== nameOf(one)))
          }
        />
      ))}
    </Stack>
  );
}

interface DecidingProps {
  readonly items: readonly HeldNotice[];
  readonly chosen: readonly string[];
  readonly setChosen: (names: readonly string[]) => void;
}

function Deciding({ items, chosen, setChosen }: DecidingProps) {
  const { say } = useLanguage();
  const [reason, setReason] = useState('');
  const { send, cancel } = useDecisions();
  const wanted = items.filter((one) => chosen.includes(nameOf(one)));
  const all = wanted.length === items.length;
  const left = send.data?.left.length ?? 0;
  return (
    <>
      <Refused error={send.error ?? cancel.error} />
      {left > 0 && (
        <Alert color="yellow" role="status">
          {say(
            `${left} thông báo đã được người khác sửa, gửi hoặc hủy: xem lại.`,
            `${left} were edited, sent or cancelled by somebody else: look again.`,
          )}
        </Alert>
      )}
      <Group align="center">
        <Checkbox
          label={say('Chọn tất cả', 'Choose all')}
          checked={all}
          indeterminate={wanted.length > 0 && !all}
          onChange={() => setChosen(all ? [] : items.map(nameOf))}
        />
        <Button
          disabled={wanted.length === 0}
          loading={send.isPending}
          onClick={() => send.mutate(wanted.map(seenOf))}
        >
          {say(`Gửi ${wanted.length} thông báo`, `Send ${wanted.length}`)}
        </Button>
      </Group>
      <Group align="flex-end" gap="xs">
        <TextInput
          flex="1 1 200px"
          maw={480}
          label={say('Lý do nếu hủy', 'Reason, to cancel')}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          maxLength={500}
        />
        <Button
          variant="default"
          disabled={wanted.length === 0 || reason.trim().length < 3}
          loading={cancel.isPending}
          onClick={() => cancel.mutate({ items: wanted.map(seenOf), reason })}
        >
          {say('Hủy, không gửi', 'Cancel')}
        </Button>
      </Group>
    </>
  );
}

interface OneHeldProps {
  readonly one: HeldNotice;
  readonly chosen: boolean;
  readonly choose: (is: boolean) => void;
}

function OneHeld({ one, chosen, choose }: OneHeldProps) {
  const { language, say } = useLanguage();
  const [editing, setEditing] = useState(false);
  const { subject, body, role, areaName, orderedAt, deliverBy, original, english } = one;
  return (
    <Paper withBorder p="md">
      <Group justify="space-between" align="flex-start" wrap="nowrap" gap="sm">
        <Checkbox
          checked={chosen}
          onChange={(event) => choose(event.currentTarget.checked)}
          label={
            <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
              {subject}
            </Text>
          }
        />
        <Button
          size="compact-sm"
          variant="subtle"
          style={{ flexShrink: 0 }}
          onClick={() => setEditing(!editing)}
        >
          {editing ? say('Thôi sửa', 'Leave it') : say('Sửa', 'Edit')}
        </Button>
      </Group>
      <Text size="sm" c="dimmed">
        {say('Gửi', 'To')} {areaName} ({worded(roleWords, role, language)}),{' '}
        {momentWritten(orderedAt)}
        {original && `, ${say('đã sửa', 'edited')}`}
      </Text>
      {deliverBy && (
        <Text size="sm" fw={600}>
          {say('Phải giao theo quy định: tự gửi lúc', 'Must be delivered: goes by itself at')}{' '}
          {momentWritten(deliverBy)}
        </Text>
      )}
      <ToldInEnglish english={english} />
      {editing ? (
        <Editing one={one} done={() => setEditing(false)} />
      ) : (
        <Text mt="xs" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
          {body}
        </Text>
      )}
    </Paper>
  );
}

/** What whoever wishes English is told; they hear it in Vietnamese where there is none. */
function ToldInEnglish({ english }: Pick<HeldNotice, 'english'>) {
  const { say } = useLanguage();
  if (!english)
    return (
      <Text size="sm" c="dimmed">
        {say(
          'Chưa có bản tiếng Anh: ai chọn tiếng Anh cũng nhận bản tiếng Việt.',
          'There is no English: whoever wishes it is told in Vietnamese.',
        )}
      </Text>
    );
  return (
    <details>
      <summary>{say('Bản tiếng Anh', 'In English')}</summary>
      <Text size="sm" lang="en" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
        {`${english.subject}\n\n${english.body}`}
      </Text>
    </details>
  );
}
