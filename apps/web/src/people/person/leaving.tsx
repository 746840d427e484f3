import { Button, Group, List, Text, TextInput } from '@mantine/core';
import { roleWords, worded, dutyWords } from '@ocop/words';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answered, api } from '../../shared/api';
import { daySent, dayWritten } from '../../shared/dates';
import { Refused } from '../../shared/forms/refused';
import { useLanguage } from '../../shared/language';
import type { components } from '../../shared/schema.gen';
import { DayInput } from '../../shared/forms/day-input';
import { type Person, useChange } from '../people-data';
import { PickPerson } from './pick-person';
import { Section } from '../../shared/parts/section';

type Duties = components['schemas']['OpenDuties'];

const NOTHING = { lastDay: '', decision: '', successor: '' };

/** Somebody leaves: what is open, who takes it over, from which day. */
export function Leaving({ person }: { person: Person }) {
  const { say } = useLanguage();
  const { id } = person;
  const [draft, setDraft] = useState(NOTHING);
  const leave = useChange(() => setDraft(NOTHING));
  const { data } = useQuery({
    queryKey: ['people', id, 'duties'],
    queryFn: () => answered(api.GET('/v1/people/{id}/duties', { params: { path: { id } } })),
  });
  const { lastDay, decision, successor } = draft;
  return (
    <Section title={say('Chuyển công tác, bàn giao', 'Leaving and hand-over')}>
      {data && <Open duties={data} />}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const body = { lastDay: daySent(lastDay), decision, ...(successor ? { successor } : {}) };
          leave.mutate({
            method: 'POST',
            href: `/v1/people/${encodeURIComponent(id)}/leave`,
            body,
          });
        }}
      >
        <Group align="end">
          <DayInput
            label={say('Ngày cuối cùng', 'Last day')}
            value={lastDay}
            write={(day) => setDraft({ ...draft, lastDay: day })}
            required
          />
          <TextInput
            label={say('Quyết định', 'Decision')}
            required
            value={decision}
            onChange={(event) => setDraft({ ...draft, decision: event.currentTarget.value })}
          />
          <PickPerson
            label={say('Người tiếp nhận', 'Successor')}
            value={successor}
            write={(next) => setDraft({ ...draft, successor: next })}
            but={id}
          />
          <Button type="submit" variant="default" loading={leave.isPending}>
            {say('Kết thúc mọi vai trò', 'End all posts')}
          </Button>
        </Group>
        <Refused error={leave.error} />
      </form>
    </Section>
  );
}

function Open({ duties: { items, councils } }: { duties: Duties }) {
  const { language, say } = useLanguage();
  return (
    <>
      {items.length === 0 && <Text>{say('Không có việc nào đang chờ.', 'Nothing is open.')}</Text>}
      <List>
        {items.slice(0, 50).map(({ stream, task, subject, role, dueOn, late }) => (
          <List.Item key={`${stream} ${task} ${role}`}>
            {subject}: {worded(dutyWords, task, language)} ({roleWords[role][language]}
            {dueOn ? `, ${say('hạn', 'due')} ${dayWritten(dueOn)}` : ''}
            {late ? `, ${say('quá hạn', 'overdue')}` : ''})
          </List.Item>
        ))}
      </List>
      {councils.length > 0 && (
        <Text>
          {say(
            'Có tên trong Hội đồng, cần quyết định thay người:',
            'Sits in councils by name, which another decision has to change:',
          )}{' '}
          {councils.join(', ')}
        </Text>
      )}
    </>
  );
}
