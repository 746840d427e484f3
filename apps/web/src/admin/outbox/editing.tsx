import { Button, Stack, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Refused } from '../../shared/forms/refused';
import { useSay } from '../../shared/language';
import { faultsIn } from '../../shared/problem';
import { EnglishFields, englishSent, NO_ENGLISH } from './english';
import { type HeldNotice, seenOf, useDecisions } from './use-outbox';

/** Other words for this one recipient; what it said before is kept. */
export function Editing({ one, done }: { one: HeldNotice; done: () => void }) {
  const say = useSay();
  const [subject, setSubject] = useState(one.subject);
  const [body, setBody] = useState(one.body);
  const [english, setEnglish] = useState(one.english ?? NO_ENGLISH);
  const { edit } = useDecisions();
  const { error } = edit;
  return (
    <Stack gap="sm" mt="xs">
      <Refused error={error} faults={faultsIn(error)} />
      <TextInput
        label={say('Tiêu đề', 'Subject')}
        value={subject}
        onChange={(event) => setSubject(event.currentTarget.value)}
      />
      <Textarea
        label={say('Nội dung', 'Text')}
        value={body}
        onChange={(event) => setBody(event.currentTarget.value)}
        autosize
        minRows={4}
      />
      <EnglishFields english={english} write={setEnglish} />
      <Button
        w="fit-content"
        loading={edit.isPending}
        onClick={() =>
          edit.mutate(
            { ...seenOf(one), subject, body, english: englishSent(english) ?? null },
            { onSuccess: done },
          )
        }
      >
        {say('Lưu lời sửa', 'Keep it')}
      </Button>
    </Stack>
  );
}
