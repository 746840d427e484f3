import { Button, Group, Select, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { Refused } from '../shared/forms/refused';
import { useSay } from '../shared/language';
import { type Correction, correctable, useAskCorrection } from '../shared/own-data';

const EMPTY = { field: 'name' as Correction['field'], wanted: '', reason: '' };

/** What is not right, what is, and why. */
export function AskCorrection() {
  const say = useSay();
  const [draft, setDraft] = useState(EMPTY);
  const ask = useAskCorrection(() => setDraft(EMPTY));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    ask.mutate(draft);
  };
  return (
    <form onSubmit={submit}>
      <Group align="end">
        <Select
          label={say('Điều chưa đúng', 'What is not right')}
          data={Object.entries(correctable(say)).map(([value, label]) => ({ value, label }))}
          allowDeselect={false}
          value={draft.field}
          onChange={(field) =>
            setDraft({ ...draft, field: (field ?? 'name') as Correction['field'] })
          }
        />
        <TextInput
          label={say('Đúng phải là', 'What is right')}
          value={draft.wanted}
          onChange={(event) => setDraft({ ...draft, wanted: event.currentTarget.value })}
        />
        <TextInput
          label={say('Lý do', 'Reason')}
          required
          value={draft.reason}
          onChange={(event) => setDraft({ ...draft, reason: event.currentTarget.value })}
        />
        <Button type="submit" loading={ask.isPending}>
          {say('Gửi yêu cầu', 'Send')}
        </Button>
      </Group>
      <Refused error={ask.error} />
    </form>
  );
}
