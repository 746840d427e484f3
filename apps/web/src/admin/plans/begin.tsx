import {
  Button,
  FileInput,
  Group,
  NativeSelect,
  NumberInput,
  Paper,
  SegmentedControl,
  Stack,
} from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { answered, api } from '../../shared/api';
import { useToday } from '../../shared/clock';
import { Refused } from '../../shared/forms/refused';
import { useLanguage } from '../../shared/language';
import { RefusedError } from '../../shared/problem';
import { Section } from '../../shared/parts/section';
import type { components } from '../../shared/schema.gen';
import { useSession } from '../../shared/session';

type Wish = components['schemas']['NewPlanSheet'];
type From = Wish['from'];

const begin = (body: Wish) => answered(api.POST('/v1/plan-sheets', { body }));

/** A new plan: from another year’s, from the law’s calendar, or from a plan file. */
export function Begin() {
  const { say } = useLanguage();
  const [, go] = useLocation();
  const [from, setFrom] = useState<From>('programme');
  const [file, setFile] = useState<File | null>(null);
  const former = useFormer();
  const { programme, year } = former;
  const making = useMutation({
    mutationFn: begin,
    onSuccess: ({ id }) => go(`/soan-ke-hoach/${id}`),
  });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (from === 'text') making.mutate({ from, text: (await file?.text()) ?? '' });
    else making.mutate({ from, programme, year });
  };
  const { error } = making;
  return (
    <Section title={say('Bắt đầu một kế hoạch', 'Begin a plan')}>
      <Paper withBorder p="md">
        <form onSubmit={(event) => void submit(event)}>
          <Stack maw={640}>
            <SegmentedControl
              aria-label={say('Bắt đầu từ', 'Begin from')}
              orientation="vertical"
              value={from}
              onChange={setFrom}
              data={[
                { value: 'programme', label: say('Từ kế hoạch năm trước', 'From a former year’s') },
                { value: 'law', label: say('Từ lịch của quy định', 'From the law’s calendar') },
                { value: 'text', label: say('Từ tệp kế hoạch (YAML)', 'From a plan file (YAML)') },
              ]}
            />
            {from === 'text' ? (
              <PlanFile file={file} choose={setFile} />
            ) : (
              <Former from={from} former={former} />
            )}
            <Refused
              error={error}
              faults={error instanceof RefusedError ? error.problem.faults : []}
            />
            <Group>
              <Button
                type="submit"
                loading={making.isPending}
                disabled={from === 'text' ? file === null : programme === ''}
              >
                {say('Bắt đầu soạn', 'Begin')}
              </Button>
            </Group>
          </Stack>
        </form>
      </Paper>
    </Section>
  );
}

function PlanFile({ file, choose }: { file: File | null; choose: (file: File | null) => void }) {
  const { say } = useLanguage();
  return (
    <FileInput
      label={say('Tệp kế hoạch', 'Plan file')}
      accept=".yaml,.yml"
      value={file}
      onChange={choose}
      placeholder={say('Chọn tệp', 'Choose a file')}
      required
    />
  );
}

interface FormerProps {
  readonly from: From;
  readonly former: ReturnType<typeof useFormer>;
}

function Former({ from, former: { own, programme, setProgramme, year, setYear } }: FormerProps) {
  const { say } = useLanguage();
  return (
    <Group align="flex-end">
      <NativeSelect
        label={
          from === 'law'
            ? say('Cơ quan, địa bàn lấy theo', 'Offices and places of')
            : say('Kế hoạch năm trước', 'The former plan')
        }
        value={programme}
        onChange={(event) => setProgramme(event.currentTarget.value)}
        data={own}
      />
      <NumberInput
        label={say('Năm mới', 'The new year')}
        value={year}
        onChange={(next) => setYear(Number(next))}
        min={2018}
        max={2099}
        w={140}
      />
    </Group>
  );
}

/** The plans of one's own place, and the year after the one that is chosen. */
function useFormer() {
  const { post } = useSession();
  const thisYear = Number(useToday().slice(0, 4));
  const [chosen, setProgramme] = useState<string>();
  const [wanted, setYear] = useState<number>();
  const { data } = useQuery({
    queryKey: ['list', 'programmes', 'own'],
    queryFn: () =>
      answered(api.GET('/v1/programmes', { params: { query: { pageSize: 100, sort: '-year' } } })),
  });
  const items = (data?.items ?? []).filter(({ area }) => area === post?.area);
  const former = items.find(({ id }) => id === chosen) ?? items[0];
  return {
    own: items.map(({ id, title, year }) => ({ value: id, label: `${year}: ${title}` })),
    programme: former?.id ?? '',
    setProgramme,
    year: wanted ?? Math.max(thisYear, former?.year ?? 0) + 1,
    setYear,
  };
}
