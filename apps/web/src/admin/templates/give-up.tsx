import { Button, Group, Stack, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answered, api } from '../../shared/api';
import { Refused } from '../../shared/forms/refused';
import { useLanguage } from '../../shared/language';

/** Back to the form of the release. */
export function GiveUp() {
  const { say } = useLanguage();
  const queries = useQueryClient();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const giveUp = useMutation({
    mutationFn: () => answered(api.POST('/v1/certificate-templates/give-up', { body: { reason } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['list', 'certificate-templates'] }),
  });
  if (!open)
    return (
      <Group className="screen-only">
        <Button variant="default" onClick={() => setOpen(true)}>
          {say('Thôi dùng mẫu riêng…', 'Give the own form up…')}
        </Button>
      </Group>
    );
  return (
    <Stack maw={560}>
      <TextInput
        label={say('Lý do', 'Reason')}
        description={say('Số, ngày văn bản nếu có', 'Number and day of the document, if any')}
        value={reason}
        maxLength={300}
        onChange={(event) => setReason(event.currentTarget.value)}
        required
      />
      <Group>
        <Button
          color="red"
          loading={giveUp.isPending}
          disabled={reason.trim().length < 5}
          onClick={() => giveUp.mutate()}
        >
          {say('In theo mẫu của phần mềm', 'Print in the form of the release')}
        </Button>
        <Button variant="default" onClick={() => setOpen(false)}>
          {say('Thôi', 'Cancel')}
        </Button>
      </Group>
      <Refused error={giveUp.error} />
    </Stack>
  );
}
