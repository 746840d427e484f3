import { Button, Group, List, Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import { answered, api } from '../../shared/api';
import { dayWritten } from '../../shared/dates';
import { Refused } from '../../shared/forms/refused';
import { useLanguage } from '../../shared/language';
import type { components } from '../../shared/schema.gen';
import { useTell } from '../../shared/told';

/** A plan as it would be drafted, day by day; kept when its author says so. */
export function Proposal({ proposal }: { proposal: components['schemas']['PlanProposal'] }) {
  const { language, say } = useLanguage();
  const { plan, days } = proposal;
  const queries = useQueryClient();
  const tell = useTell();
  const [, go] = useLocation();
  const keep = useMutation({
    mutationFn: () => {
      const params = { header: { 'Idempotency-Key': crypto.randomUUID() } };
      return answered(api.POST('/v1/programmes', { body: plan, params }));
    },
    onSuccess: async () => {
      await queries.invalidateQueries();
      tell(say('Đã lưu dự thảo kế hoạch.', 'The draft is kept.'));
      go(`/ke-hoach/${plan.id}`);
    },
  });
  return (
    <Stack>
      <Text fw={600}>{plan.title}</Text>
      <List>
        {days.map(({ name, last, what, said }) => (
          <List.Item key={name}>
            <b>{dayWritten(last)}</b> {what[language]} ({said[language]})
          </List.Item>
        ))}
      </List>
      <Text>
        {say('Xã, phường', 'Communes')}: {plan.communes.map(({ name }) => name).join(', ')}
      </Text>
      <Refused error={keep.error} />
      <Group>
        <Button loading={keep.isPending} onClick={() => keep.mutate()}>
          {say('Lưu dự thảo', 'Keep the draft')}
        </Button>
      </Group>
    </Stack>
  );
}
