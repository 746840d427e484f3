import { Button, Group, Modal, Table, Text } from '@mantine/core';
import { roleWords } from '@ocop/words';
import { useState } from 'react';
import { dayWritten } from '../../shared/dates';
import { Refused } from '../../shared/forms/refused';
import { useLanguage } from '../../shared/language';
import { type HeldPost, type Person, useChange } from '../people-data';
import { NO_POST, PostFields, postOf } from '../post-fields';
import { EndPost } from './end-post';
import { Section } from '../../shared/parts/section';
import { StandIn } from './stand-in';

type Asked = { readonly what: 'end' | 'stand-in'; readonly post: HeldPost } | undefined;

/** Every post somebody holds or held, with the decision behind it. */
export function Posts({ person }: { person: Person }) {
  const { say } = useLanguage();
  const [asked, ask] = useState<Asked>();
  const [giving, setGiving] = useState(false);
  const [draft, setDraft] = useState(NO_POST);
  const href = `/v1/people/${encodeURIComponent(person.id)}/posts`;
  const give = useChange(() => {
    setGiving(false);
    setDraft(NO_POST);
  });
  const close = () => ask(undefined);
  return (
    <Section title={say('Vai trò', 'Posts')}>
      <Table.ScrollContainer minWidth={640} tabIndex={0}>
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{say('Vai trò, nơi', 'Role, place')}</Table.Th>
              <Table.Th>{say('Thời gian', 'Time')}</Table.Th>
              <Table.Th>{say('Quyết định', 'Decision')}</Table.Th>
              <Table.Th>{say('Việc', 'Do')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {person.posts.map((post) => (
              <OnePost key={post.id} post={post} ask={(what) => ask({ what, post })} />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <Group>
        <Button variant="default" onClick={() => setGiving(true)}>
          {say('Giao thêm vai trò', 'Give another post')}
        </Button>
      </Group>
      <Modal
        opened={giving}
        onClose={() => setGiving(false)}
        title={say('Giao thêm vai trò', 'Give another post')}
      >
        <form
          onSubmit={(event) => {
            event.preventDefault();
            give.mutate({ method: 'POST', href, body: postOf(draft) });
          }}
        >
          <PostFields draft={draft} write={setDraft} />
          <Refused error={give.error} />
          <Button type="submit" mt="md" loading={give.isPending}>
            {say('Giao', 'Give')}
          </Button>
        </form>
      </Modal>
      {asked?.what === 'end' && <EndPost post={asked.post} href={href} close={close} />}
      {asked?.what === 'stand-in' && (
        <StandIn post={asked.post} holder={person} href={href} close={close} />
      )}
    </Section>
  );
}

function OnePost({ post, ask }: { post: HeldPost; ask: (what: 'end' | 'stand-in') => void }) {
  const { language, say } = useLanguage();
  const { role, areaName, since, until, decision, capacity, reason, current } = post;
  return (
    <Table.Tr c={current ? undefined : 'dimmed'}>
      <Table.Td>
        {roleWords[role][language]}, {areaName}
        {capacity === 'stand-in' && (
          <Text size="sm">
            {say('thay người vắng', 'stands in')}: {reason}
          </Text>
        )}
      </Table.Td>
      <Table.Td>
        {since ? `${say('từ', 'from')} ${dayWritten(since)} ` : ''}
        {until ? `${say('đến hết', 'to')} ${dayWritten(until)}` : ''}
        {!since && !until ? say('không thời hạn', 'without end') : ''}
      </Table.Td>
      <Table.Td>{decision ?? '-'}</Table.Td>
      <Table.Td>
        {current && (
          <Group gap="xs">
            <Button size="compact-sm" variant="default" onClick={() => ask('end')}>
              {say('Kết thúc', 'End')}
            </Button>
            {capacity === 'own' && (
              <Button size="compact-sm" variant="default" onClick={() => ask('stand-in')}>
                {say('Cử người thay', 'Stand-in')}
              </Button>
            )}
          </Group>
        )}
      </Table.Td>
    </Table.Tr>
  );
}
