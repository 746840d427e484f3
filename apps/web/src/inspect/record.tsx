import { Button, Radio, Stack, TextInput } from '@mantine/core';
import { inspectionOutcomeWords } from '@ocop/words';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answered, api } from '../shared/api';
import { useToday } from '../shared/clock';
import { hashesOf } from '../shared/files/photographs';
import { usePages } from '../shared/files/use-pages';
import { Refused } from '../shared/forms/refused';
import { useLanguage } from '../shared/language';
import { Photographs } from './photographs';
import { type Certificate, checkListOf, type useInspection } from './use-inspection';

interface RecordItProps {
  readonly certificate: Certificate;
  readonly marks: ReturnType<typeof useInspection>['marks'];
  readonly done: () => void;
}

interface Seen {
  readonly place: string;
  readonly checkList: ReturnType<typeof checkListOf>;
  readonly outcome: 'conform' | 'correction' | 'proposal';
}

/** Sends what was seen, with the photographs that were taken. */
function useRecord(recognition: string, done: () => void) {
  const today = useToday();
  const queries = useQueryClient();
  const pages = usePages(`inspection.${recognition}`, { recognition });
  const record = useMutation({
    mutationFn: async (seen: Seen) => {
      const files = pages.pages.map(({ id }) => id);
      const photographs = await hashesOf(recognition, files);
      const header = { 'Idempotency-Key': crypto.randomUUID() };
      const params = { path: { id: recognition }, header };
      const body = {
        ...{ type: 'RecordInspection' as const, inspectedOn: today, ...seen },
        ...(photographs.length > 0 ? { photographs } : {}),
      };
      return answered(api.POST('/v1/recognitions/{id}/commands', { params, body }));
    },
    onSuccess: async () => {
      pages.forget();
      await queries.invalidateQueries();
      done();
    },
  });
  const underWay = pages.pages.some(({ state }) => state === 'waiting' || state === 'sending');
  return { pages, record, underWay };
}

/** Where it was, what it comes to, and photographs: then it is on record. */
export function RecordIt({ certificate: { recognition }, marks, done }: RecordItProps) {
  const { say } = useLanguage();
  const { pages, record, underWay } = useRecord(recognition, done);
  const [place, setPlace] = useState('');
  const [severe, setSevere] = useState<Severe>('correction');
  const checkList = checkListOf(marks);
  const isGood = checkList.every(({ good }) => good);
  const outcome = isGood ? 'conform' : severe;
  return (
    <Stack mt="md">
      <TextInput
        label={say('Nơi kiểm tra', 'Where')}
        value={place}
        maxLength={200}
        onChange={(event) => setPlace(event.currentTarget.value)}
      />
      <Photographs pages={pages} />
      {!isGood && <Outcome severe={severe} choose={setSevere} />}
      <Refused error={record.error} />
      <Button
        w="fit-content"
        loading={record.isPending}
        disabled={checkList.length === 0 || place.trim() === '' || underWay}
        onClick={() => record.mutate({ place: place.trim(), checkList, outcome })}
      >
        {say('Ghi kết quả kiểm tra', 'Record the inspection')}
      </Button>
    </Stack>
  );
}

type Severe = 'correction' | 'proposal';

function Outcome({ severe, choose }: { severe: Severe; choose: (to: Severe) => void }) {
  const { language, say } = useLanguage();
  return (
    <Radio.Group
      label={say('Kết luận', 'What it comes to')}
      value={severe}
      onChange={(value) => choose(value === 'proposal' ? 'proposal' : 'correction')}
    >
      <Stack gap="xs" mt="xs">
        {(['correction', 'proposal'] as const).map((outcome) => (
          <Radio key={outcome} value={outcome} label={inspectionOutcomeWords[outcome][language]} />
        ))}
      </Stack>
    </Radio.Group>
  );
}
