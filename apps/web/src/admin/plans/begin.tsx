import { Button, Group, Paper, SegmentedControl, Stack } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { answered, api } from '../../shared/api';
import { Refused } from '../../shared/forms/refused';
import { useLanguage } from '../../shared/language';
import { Loaded } from '../../shared/parts/loaded';
import { Section } from '../../shared/parts/section';
import { faultsIn } from '../../shared/problem';
import { useSession } from '../../shared/session';
import {
  type Draft,
  EMPTY,
  type Former,
  type From,
  useNextYear,
  type Wish,
  wishOf,
} from './new-plan';
import { FirstPlan, FormerPlan, PlanFile } from './new-plan-fields';

const begin = (body: Wish) => answered(api.POST('/v1/plan-sheets', { body }));

/** A new plan: from another year’s, from the law’s calendar, or from a plan file. */
export function Begin() {
  const { say } = useLanguage();
  const { post } = useSession();
  const query = useQuery({
    queryKey: ['list', 'programmes', 'own'],
    queryFn: () =>
      answered(api.GET('/v1/programmes', { params: { query: { pageSize: 100, sort: '-year' } } })),
  });
  return (
    <Section title={say('Bắt đầu một kế hoạch', 'Begin a plan')}>
      <Loaded query={query}>
        {({ items }) => <Beginning own={items.filter(({ area }) => area === post?.area)} />}
      </Loaded>
    </Section>
  );
}

function Beginning({ own }: { own: readonly Former[] }) {
  const { say } = useLanguage();
  const [, go] = useLocation();
  const year = useNextYear(own[0]?.year);
  const [from, setFrom] = useState<From>(own.length === 0 ? 'first' : 'programme');
  const [draft, setDraft] = useState<Draft>({ ...EMPTY, programme: own[0]?.id ?? '', year });
  const making = useMutation({
    mutationFn: begin,
    onSuccess: ({ id }) => go(`/soan-ke-hoach/${id}`),
  });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    making.mutate(await wishOf(from, draft));
  };
  const fields = { draft, write: (part: Partial<Draft>) => setDraft({ ...draft, ...part }) };
  const { error } = making;
  return (
    <Paper withBorder p="md">
      <form onSubmit={(event) => void submit(event)}>
        <Stack maw={640}>
          <SegmentedControl
            aria-label={say('Bắt đầu từ', 'Begin from')}
            orientation="vertical"
            value={from}
            onChange={setFrom}
            data={waysFor(own).map(({ value, words }) => ({ value, label: say(...words) }))}
          />
          {from === 'text' && <PlanFile {...fields} />}
          {from === 'first' && <FirstPlan {...fields} />}
          {(from === 'programme' || from === 'law') && (
            <FormerPlan {...fields} from={from} own={own} />
          )}
          <Refused error={error} faults={faultsIn(error)} />
          <Group>
            <Button
              type="submit"
              loading={making.isPending}
              disabled={from === 'text' && draft.file === null}
            >
              {say('Bắt đầu soạn', 'Begin')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Paper>
  );
}

interface Way {
  readonly value: From;
  readonly words: readonly [vi: string, en: string];
}

/** Where there is no plan yet, none can be followed, and the law is asked for its calendar alone. */
function waysFor(own: readonly Former[]): readonly Way[] {
  const law = ['Từ lịch của quy định', 'From the law’s calendar'] as const;
  const file: Way = { value: 'text', words: ['Từ tệp kế hoạch (YAML)', 'From a plan file (YAML)'] };
  if (own.length === 0) return [{ value: 'first', words: law }, file];
  return [
    { value: 'programme', words: ['Từ kế hoạch năm trước', 'From a former year’s'] },
    { value: 'law', words: law },
    file,
  ];
}
