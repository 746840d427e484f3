import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Refused } from '../../shared/forms/refused';
import { useLanguage } from '../../shared/language';
import { Section } from '../../shared/parts/section';
import { useSession } from '../../shared/session';
import { faultsIn } from '../../shared/problem';
import type { Draft } from './template-data';

/** The decision that it counts, by whoever signs in it, once nothing is wrong. */
export function Adopt({ draft: { check, adopt, unsaved } }: { draft: Draft }) {
  const { say } = useLanguage();
  const { post } = useSession();
  const [reason, setReason] = useState('');
  const ready = !unsaved && check.data?.faults.length === 0;
  if (post?.role !== 'authority')
    return (
      <Text c="dimmed">
        {say(
          'Áp dụng mẫu là việc của người có thẩm quyền ký giấy.',
          'Whoever has the power to sign certificates adopts their form.',
        )}
      </Text>
    );
  return (
    <Section title={say('Áp dụng', 'Adopt')}>
      <Stack maw={560}>
        <TextInput
          label={say('Lý do', 'Reason')}
          description={say(
            'Số, ngày văn bản ban hành mẫu nếu có',
            'The document that issues it, if any',
          )}
          value={reason}
          maxLength={300}
          onChange={(event) => setReason(event.currentTarget.value)}
          required
        />
        {!ready && (
          <Text size="sm" c="dimmed">
            {say(
              'Kiểm tra không còn điểm sai thì áp dụng được.',
              'Check it first: without faults it can be adopted.',
            )}
          </Text>
        )}
        <Group>
          <Button
            loading={adopt.isPending}
            disabled={!ready || reason.trim().length < 5}
            onClick={() => adopt.mutate(reason.trim())}
          >
            {say('Áp dụng cho giấy ký từ nay', 'Adopt for certificates from now on')}
          </Button>
        </Group>
        <Refused error={adopt.error} faults={faultsIn(adopt.error)} />
      </Stack>
    </Section>
  );
}
