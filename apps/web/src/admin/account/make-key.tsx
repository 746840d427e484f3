import {
  Button,
  Group,
  MultiSelect,
  NativeSelect,
  Paper,
  SegmentedControl,
  Stack,
  TextInput,
} from '@mantine/core';
import { capital, roleWords, worded } from '@ocop/words';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { answered, api } from '../../shared/api';
import { dayRead } from '../../shared/dates';
import { DayInput, useDayFault } from '../../shared/forms/day-input';
import { Refused } from '../../shared/forms/refused';
import { useLanguage } from '../../shared/language';
import type { components } from '../../shared/schema.gen';
import { useSession } from '../../shared/session';

interface MakeKeyProps {
  readonly onMade: (made: components['schemas']['ApiKeyMade']) => void;
  readonly onCancel: () => void;
}

type Scope = 'read' | 'some' | 'all';

const makeKey = (body: components['schemas']['ApiKeyWish']) =>
  answered(api.POST('/v1/me/keys', { body }));

/** What a key is called, in which post, for what and until when. */
export function MakeKey({ onMade, onCancel }: MakeKeyProps) {
  const { say } = useLanguage();
  const faulty = useDayFault();
  const { post: own } = useSession();
  const [name, setName] = useState('');
  const [post, setPost] = useState(own?.id ?? '');
  const [scope, setScope] = useState<Scope>('read');
  const [commands, setCommands] = useState<string[]>([]);
  const [until, setUntil] = useState('');
  const make = useMutation({ mutationFn: makeKey, onSuccess: onMade });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    make.mutate({
      ...{ post, name, readOnly: scope === 'read' },
      ...(scope === 'some' ? { commands } : {}),
      ...(until ? { expiresAt: `${dayRead(until)}T23:59:59+07:00` } : {}),
    });
  };
  return (
    <Paper withBorder p="md">
      <form onSubmit={submit} aria-label={say('Tạo khóa', 'Make a key')}>
        <Stack maw={560}>
          <TextInput
            label={say('Tên khóa', 'Name')}
            description={say('chương trình nào, ở đâu', 'which program, and where')}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            maxLength={100}
            required
          />
          <PostPicker post={post} choose={setPost} />
          <ScopePicker scope={scope} choose={setScope} />
          {scope === 'some' && <Acts commands={commands} choose={setCommands} />}
          <DayInput
            label={say('Hết hạn sau ngày (nên đặt)', 'Expires after (advised)')}
            value={until}
            write={setUntil}
            error={faulty(until)}
          />
          <Refused error={make.error} />
          <Group>
            <Button
              type="submit"
              loading={make.isPending}
              disabled={Boolean(faulty(until)) || (scope === 'some' && commands.length === 0)}
            >
              {say('Tạo và hiện khóa', 'Make and show it')}
            </Button>
            <Button variant="default" onClick={onCancel}>
              {say('Thôi', 'Cancel')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Paper>
  );
}

function PostPicker({ post, choose }: { post: string; choose: (post: string) => void }) {
  const { language, say } = useLanguage();
  const { posts = [] } = useSession();
  return (
    <NativeSelect
      label={say('Trong vị trí', 'In the post')}
      value={post}
      onChange={(event) => choose(event.currentTarget.value)}
      data={posts.map(({ id, role, areaName }) => ({
        value: id,
        label: `${capital(worded(roleWords, role, language))}, ${areaName}`,
      }))}
    />
  );
}

function ScopePicker({ scope, choose }: { scope: Scope; choose: (scope: Scope) => void }) {
  const { say } = useLanguage();
  return (
    <SegmentedControl
      aria-label={say('Làm được gì', 'May do')}
      value={scope}
      onChange={choose}
      orientation="vertical"
      data={[
        { value: 'read', label: say('Chỉ đọc', 'Read only') },
        { value: 'some', label: say('Đọc và một số việc', 'Read, and some acts') },
        { value: 'all', label: say('Mọi việc của vị trí', 'All of the post’s') },
      ]}
    />
  );
}

function Acts({ commands, choose }: { commands: string[]; choose: (next: string[]) => void }) {
  const { language, say } = useLanguage();
  const { data } = useQuery({
    queryKey: ['forms'],
    queryFn: () => answered(api.GET('/v1/actions')),
    staleTime: Infinity,
  });
  const labels = new Map(data?.items.map(({ command, label }) => [command, label[language]]));
  return (
    <MultiSelect
      label={say('Các việc', 'Acts')}
      data={[...labels].map(([value, label]) => ({ value, label: capital(label) }))}
      value={commands}
      onChange={choose}
      searchable
      clearable
      nothingFoundMessage={say('Không tìm thấy', 'Nothing found')}
    />
  );
}
