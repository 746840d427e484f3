import { SegmentedControl, Stack, Switch, Text } from '@mantine/core';
import { useState } from 'react';
import { useSay } from '../../shared/language';
import { Refused } from '../../shared/forms/refused';
import { Empty } from '../../shared/parts/empty';
import { Loaded } from '../../shared/parts/loaded';
import { Page } from '../../shared/parts/page';
import { Held } from './held';
import { Mailing } from './mailing';
import { Settled } from './settled';
import { type State, useOutbox } from './use-outbox';

/** What waits for the office to look at it before people are told. */
export function Screen() {
  const say = useSay();
  const [state, setState] = useState<State>('held');
  const { query, setting } = useOutbox(state);
  return (
    <Page
      title={say('Hộp thư đi', 'Outbox')}
      about={say(
        'Cơ quan muốn xem trước thì thông báo nằm ở đây cho đến khi có người cho gửi. Thông báo phải giao theo quy định tự đi khi đến hạn.',
        'Where an office wants to look first, notices lie here until somebody sends them. What the law wants delivered goes by itself when it is due.',
      )}
    >
      <Refused error={setting.error} />
      <Loaded query={query}>
        {({ hold, items, total }) => (
          <Stack gap="lg">
            <Holding hold={hold} busy={setting.isPending} set={setting.mutate} />
            <States state={state} choose={setState} />
            {items.length === 0 ? (
              <Empty title={say('Không có thông báo nào', 'Nothing here')}>
                {say(
                  'Thông báo mới sẽ hiện ở đây khi được giữ lại.',
                  'Notices that are held appear here.',
                )}
              </Empty>
            ) : state === 'held' ? (
              <Held items={items} />
            ) : (
              <Settled items={items} />
            )}
            {total > items.length && (
              <Text c="dimmed">
                {say(
                  `Hiện ${items.length} trong ${total}.`,
                  `${items.length} of ${total} are shown.`,
                )}
              </Text>
            )}
            <Mailing />
          </Stack>
        )}
      </Loaded>
    </Page>
  );
}

interface HoldingProps {
  readonly hold: boolean;
  readonly busy: boolean;
  readonly set: (hold: boolean) => void;
}

function Holding({ hold, busy, set }: HoldingProps) {
  const say = useSay();
  return (
    <Switch
      checked={hold}
      disabled={busy}
      onChange={(event) => set(event.currentTarget.checked)}
      label={say('Giữ thông báo lại để xem trước khi gửi', 'Hold notices to look at them first')}
      description={say(
        'Tính từ thông báo kế tiếp; việc mọi người đang chờ (họp, chấm lại) không bị giữ.',
        'From the next notice on; what people sit and wait for is never held.',
      )}
    />
  );
}

function States({ state, choose }: { state: State; choose: (state: State) => void }) {
  const say = useSay();
  return (
    <SegmentedControl
      w="fit-content"
      value={state}
      onChange={choose}
      data={[
        { value: 'held', label: say('Đang giữ', 'Held') },
        { value: 'sent', label: say('Đã gửi', 'Sent') },
        { value: 'cancelled', label: say('Đã hủy', 'Cancelled') },
      ]}
    />
  );
}
