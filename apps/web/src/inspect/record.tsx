import { Alert, Button, Radio, Stack, TextInput } from '@mantine/core';
import { inspectionOutcomeWords } from '@ocop/words';
import type { usePages } from '../shared/files/use-pages';
import { Refused } from '../shared/forms/refused';
import { useLanguage } from '../shared/language';
import { Photographs } from './photographs';
import { type Certificate, checkListOf, type useInspection } from './use-inspection';
import { type Severe, useRecord } from './use-record';

interface RecordItProps {
  readonly certificate: Certificate;
  readonly marks: ReturnType<typeof useInspection>['marks'];
  readonly pages: ReturnType<typeof usePages>;
  readonly done: () => void;
}

/** Where it was, what it comes to, and photographs: then it is on record. */
export function RecordIt({ certificate, marks, pages, done }: RecordItProps) {
  const { say } = useLanguage();
  const { recognition } = certificate;
  const { draft, write, record, sending, underWay } = useRecord(recognition, pages, done);
  const { place, severe, waiting } = draft;
  const checkList = checkListOf(marks);
  const isGood = checkList.every(({ good }) => good);
  const outcome = isGood ? 'conform' : severe;
  return (
    <Stack mt="md">
      <TextInput
        label={say('Nơi kiểm tra', 'Where')}
        value={place}
        maxLength={200}
        onChange={(event) => write({ place: event.currentTarget.value })}
      />
      <Photographs pages={pages} of={say('ảnh chung của lần kiểm tra', 'the whole inspection')} />
      {!isGood && <Outcome severe={severe} choose={(to) => write({ severe: to })} />}
      {waiting ? (
        <Alert color="orange" role="status" title={say('Chưa có kết nối', 'No connection')}>
          {say(
            'Kết quả được giữ trên máy này và tự gửi khi có mạng lại; không bị ghi hai lần.',
            'The result is kept on this device and goes out when there is a line again; it counts once.',
          )}
        </Alert>
      ) : (
        <Refused error={sending.error} />
      )}
      <Button
        w="fit-content"
        loading={sending.isPending}
        disabled={checkList.length === 0 || place.trim() === '' || underWay}
        onClick={() => record({ checkList, outcome })}
      >
        {waiting
          ? say('Gửi lại ngay', 'Send again now')
          : say('Ghi kết quả kiểm tra', 'Record the inspection')}
      </Button>
    </Stack>
  );
}

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
