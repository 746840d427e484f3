import { Alert, Badge, Button, Code, CopyButton, Group, Stack, Table, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { commandWords, roleWords, worded } from '@ocop/words';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answered, api } from '../../shared/api';
import { dayOf, dayWritten, momentWritten } from '../../shared/dates';
import { Refused } from '../../shared/forms/refused';
import { useLanguage } from '../../shared/language';
import { Loaded } from '../../shared/parts/loaded';
import { Section } from '../../shared/parts/section';
import type { components } from '../../shared/schema.gen';
import { useSession } from '../../shared/session';
import { MakeKey } from './make-key';

type Key = components['schemas']['ApiKeys']['items'][number];
type Made = components['schemas']['ApiKeyMade'];

/** Keys with which one's own programs act in one's posts: made, exchanged, ended; each is shown once. */
export function Keys() {
  const { say } = useLanguage();
  const queries = useQueryClient();
  const [made, setMade] = useState<Made>();
  const [making, { open, close }] = useDisclosure(false);
  const query = useQuery({
    queryKey: ['me', 'keys'],
    queryFn: () => answered(api.GET('/v1/me/keys')),
  });
  const again = () => queries.invalidateQueries({ queryKey: ['me', 'keys'] });
  const show = (next: Made) => {
    setMade(next);
    close();
    void again();
  };
  const rotate = useMutation({
    mutationFn: (key: string) =>
      answered(api.POST('/v1/me/keys/{key}/rotate', { params: { path: { key } } })),
    onSuccess: show,
  });
  const end = useMutation({
    mutationFn: (key: string) =>
      answered(api.DELETE('/v1/me/keys/{key}', { params: { path: { key } } })),
    onSuccess: again,
  });
  return (
    <Section title={say('Khóa cho chương trình (API)', 'Keys for programs (API)')}>
      <Text>
        {say(
          'Chương trình cầm khóa làm việc thay bạn, trong một vị trí của bạn. Ai có khóa thì làm được như bạn: đừng gửi qua thư, chỉ cho đúng việc cần làm, đặt ngày hết hạn.',
          'A program with a key acts for you in one of your posts. Whoever has it can do the same: never mail it, allow only what is needed, let it expire.',
        )}
      </Text>
      {made && <Shown made={made} onClose={() => setMade(undefined)} />}
      <Refused error={rotate.error ?? end.error} />
      <Loaded query={query}>
        {({ items }) => (
          <KeyTable
            keys={items}
            busy={rotate.isPending || end.isPending}
            rotate={rotate.mutate}
            end={end.mutate}
          />
        )}
      </Loaded>
      {making ? (
        <MakeKey onMade={show} onCancel={close} />
      ) : (
        <Group>
          <Button variant="default" onClick={open}>
            {say('Tạo khóa', 'Make a key')}
          </Button>
        </Group>
      )}
    </Section>
  );
}

function Shown({ made: { id, key }, onClose }: { made: Made; onClose: () => void }) {
  const { say } = useLanguage();
  return (
    <Alert
      color="orange"
      role="alert"
      title={say(`Khóa ${id}: chỉ hiện lần này`, `Key ${id}: shown this once`)}
    >
      <Stack gap="xs">
        <Text size="sm">
          {say(
            'Chép vào nơi cất giữ ngay bây giờ. Hệ thống chỉ giữ dấu vân của khóa, không hiện lại được.',
            'Put it where it is to be kept now. Only its hash is kept here; nobody can show it again.',
          )}
        </Text>
        <Code block style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}>
          {key}
        </Code>
        <Group>
          <CopyButton value={key}>
            {({ copied, copy }) => (
              <Button size="compact-md" onClick={copy}>
                {copied ? say('Đã chép', 'Copied') : say('Chép khóa', 'Copy the key')}
              </Button>
            )}
          </CopyButton>
          <Button size="compact-md" variant="default" onClick={onClose}>
            {say('Đã cất giữ', 'It is kept')}
          </Button>
        </Group>
      </Stack>
    </Alert>
  );
}

interface KeyTableProps {
  readonly keys: readonly Key[];
  readonly busy: boolean;
  readonly rotate: (id: string) => void;
  readonly end: (id: string) => void;
}

function KeyTable({ keys, ...ways }: KeyTableProps) {
  const { say } = useLanguage();
  if (keys.length === 0)
    return <Text c="dimmed">{say('Bạn chưa có khóa nào.', 'You have no keys.')}</Text>;
  return (
    <Table.ScrollContainer minWidth={680} tabIndex={0}>
      <Table withTableBorder>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say('Khóa', 'Key')}</Table.Th>
            <Table.Th>{say('Làm được gì', 'May do')}</Table.Th>
            <Table.Th>{say('Hạn', 'Expires')}</Table.Th>
            <Table.Th>{say('Dùng lần cuối', 'Last used')}</Table.Th>
            <Table.Th>{say('Việc', 'Do')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {keys.map((key) => (
            <Row key={key.id} apiKey={key} {...ways} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function Row({ apiKey, busy, rotate, end }: Omit<KeyTableProps, 'keys'> & { apiKey: Key }) {
  const { language, say } = useLanguage();
  const { posts = [] } = useSession();
  const [sure, setSure] = useState(false);
  const { id, name, post, readOnly, commands, madeAt, expiresAt, endedAt, lastUsedAt } = apiKey;
  const held = posts.find((one) => one.id === post);
  const over = endedAt !== null || (expiresAt !== null && Date.parse(expiresAt) < Date.now());
  return (
    <Table.Tr>
      <Table.Td>
        <b>{name}</b>{' '}
        {over && (
          <Badge color="gray.7">
            {endedAt ? say('đã thu hồi', 'ended') : say('hết hạn', 'expired')}
          </Badge>
        )}
        <Text size="xs" c="dimmed">
          {id} · {say('tạo', 'made')} {momentWritten(madeAt)}
        </Text>
      </Table.Td>
      <Table.Td>
        {readOnly && say('chỉ đọc', 'read only')}
        {!readOnly &&
          (commands?.map((command) => worded(commandWords, command, language)).join(', ') ??
            say('mọi việc của vị trí', 'all of the post’s'))}
        <Text size="xs" c="dimmed">
          {held ? `${worded(roleWords, held.role, language)}, ${held.areaName}` : post}
        </Text>
      </Table.Td>
      <Table.Td>{expiresAt ? dayWritten(dayOf(expiresAt)) : say('không hạn', 'never')}</Table.Td>
      <Table.Td>{lastUsedAt ? momentWritten(lastUsedAt) : say('chưa dùng', 'never')}</Table.Td>
      <Table.Td>
        {!over && (
          <Group gap="xs">
            <Button size="compact-sm" variant="default" disabled={busy} onClick={() => rotate(id)}>
              {say('Đổi khóa', 'Exchange')}
            </Button>
            <Button
              size="compact-sm"
              variant={sure ? 'filled' : 'default'}
              color={sure ? 'red.8' : undefined}
              disabled={busy}
              onClick={() => (sure ? end(id) : setSure(true))}
              onBlur={() => setSure(false)}
            >
              {sure ? say('Thu hồi ngay', 'End it now') : say('Thu hồi…', 'End…')}
            </Button>
          </Group>
        )}
      </Table.Td>
    </Table.Tr>
  );
}
