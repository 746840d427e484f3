import { Alert, Button, Group } from '@mantine/core';
import { useLanguage } from '../../shared/language';
import { Refused } from '../../shared/forms/refused';
import { faultsIn } from '../../shared/problem';
import { Preview } from './preview';
import { useDeciding, type Wish } from './use-deciding';

/** Look at what a decision would move, then record it. */
export function Deciding({ wish }: { wish: Wish }) {
  const { say } = useLanguage();
  const { preview, decide } = useDeciding();
  const error = decide.error ?? preview.error;
  // What was looked at is what is recorded: a changed form is looked at again.
  const isSeen = preview.isSuccess && JSON.stringify(preview.variables) === JSON.stringify(wish);
  return (
    <>
      <Refused error={error} faults={faultsIn(error)} />
      <Group>
        <Button variant="default" loading={preview.isPending} onClick={() => preview.mutate(wish)}>
          {say('Xem trước thời hạn sẽ đổi', 'See which deadlines would move')}
        </Button>
        <Button disabled={!isSeen} loading={decide.isPending} onClick={() => decide.mutate(wish)}>
          {say('Ghi thành phiên bản lịch', 'Record as a version')}
        </Button>
      </Group>
      {isSeen && <Preview preview={preview.data} />}
      {decide.data && (
        <Alert color="green" role="status">
          {say(
            `Đã ghi thành lịch ${decide.data.version}. Chưa tính cho vụ việc nào: bấm Áp dụng ở danh sách bên dưới.`,
            `Recorded as ${decide.data.version}. It counts in no case yet: adopt it in the list below.`,
          )}
        </Alert>
      )}
    </>
  );
}
