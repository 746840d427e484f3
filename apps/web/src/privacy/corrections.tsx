import { Anchor, Button, Group, Paper, Text, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import { answered, api } from '../shared/api';
import { dayWritten, momentWritten } from '../shared/dates';
import { Refused } from '../shared/forms/refused';
import { useSay } from '../shared/language';
import { type Correction, correctable, outcomeOf } from '../shared/own-data';
import { Empty } from '../shared/parts/empty';
import { Loaded } from '../shared/parts/loaded';
import { Page } from '../shared/parts/page';

/** What people of the area ask to be corrected, with the day by which they are answered. */
export function Screen() {
  const say = useSay();
  const query = useQuery({
    queryKey: ['corrections'],
    queryFn: () => answered(api.GET('/v1/corrections')),
  });
  return (
    <Page
      title={say('Yêu cầu sửa dữ liệu', 'Requests of correction')}
      about={say(
        'Trả lời trong 2 ngày làm việc (Nghị định 356/2025/NĐ-CP). Chấp nhận thì hệ thống sửa ngay và ghi lại.',
        'Answered within two working days (Decree 356/2025). What is accepted is corrected at once, and recorded.',
      )}
    >
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={say('Chưa có yêu cầu nào', 'None yet')} />
          ) : (
            <>
              {items.map((one) => (
                <Request key={one.id} request={one} />
              ))}
            </>
          )
        }
      </Loaded>
    </Page>
  );
}

function Request({ request }: { request: Correction }) {
  const say = useSay();
  const { person, field, wanted, reason, askedAt, answerBy, outcome } = request;
  return (
    <Paper withBorder p="md" mb="sm">
      <Group gap="sm">
        <Anchor component={Link} href={`/nguoi-dung/${encodeURIComponent(person)}`}>
          {person}
        </Anchor>
        <Text>
          {correctable(say)[field]} → {wanted || say('bỏ', 'take away')}
        </Text>
      </Group>
      <Text size="sm">
        {momentWritten(askedAt)}: {reason}
      </Text>
      <Text size="sm" c="dimmed">
        {outcomeOf(request, say)}
        {outcome === null &&
          `, ${say('trả lời trước hết ngày', 'answer by')} ${dayWritten(answerBy)}`}
      </Text>
      {outcome === null && <Settle id={request.id} />}
    </Paper>
  );
}

function Settle({ id }: { id: string }) {
  const say = useSay();
  const queries = useQueryClient();
  const [answer, setAnswer] = useState('');
  const settle = useMutation({
    mutationFn: (accept: boolean) =>
      answered(
        api.POST('/v1/corrections/{id}/settle', {
          params: { path: { id } },
          body: { accept, answer },
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['corrections'] }),
  });
  return (
    <>
      <Group align="end" mt="xs">
        <TextInput
          label={say('Trả lời', 'Answer')}
          required
          value={answer}
          onChange={(event) => setAnswer(event.currentTarget.value)}
        />
        <Button
          loading={settle.isPending}
          disabled={answer.trim() === ''}
          onClick={() => settle.mutate(true)}
        >
          {say('Chấp nhận và sửa', 'Accept and correct')}
        </Button>
        <Button
          variant="default"
          loading={settle.isPending}
          disabled={answer.trim() === ''}
          onClick={() => settle.mutate(false)}
        >
          {say('Không chấp nhận', 'Refuse')}
        </Button>
      </Group>
      <Refused error={settle.error} />
    </>
  );
}
