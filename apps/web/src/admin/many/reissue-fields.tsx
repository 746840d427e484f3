import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { dayRead } from '../../shared/dates';
import { DayInput } from '../../shared/forms/day-input';
import { useSay } from '../../shared/language';
import type { Particulars, Reissued } from './acts';

interface ReissueFieldsProps {
  readonly given: Particulars;
  readonly put: (part: Partial<Particulars>) => void;
}

/** One decision over several certificates, and what it changes on each of them. */
export function ReissueFields({ given, put }: ReissueFieldsProps) {
  const say = useSay();
  const [written, setWritten] = useState('');
  const { reissue } = given;
  const set = (part: Partial<Reissued>) => put({ reissue: { ...reissue, ...part } });
  return (
    <>
      <NativeSelect
        label={say('Vì sao cấp lại', 'Why anew')}
        value={reissue.change}
        onChange={(event) => set({ change: event.currentTarget.value as Reissued['change'] })}
        data={[
          { value: 'merger', label: say('sáp nhập xã, phường', 'units were merged') },
          { value: 'owner', label: say('đổi chủ thể', 'another owner') },
          { value: 'misprint', label: say('in sai địa chỉ', 'a misprint of the address') },
        ]}
      />
      <Otherwise reissue={reissue} set={set} />
      <TextInput
        label={say('Số quyết định', 'Number of the decision')}
        value={given.decision}
        onChange={(event) => put({ decision: event.currentTarget.value })}
        required
      />
      <DayInput
        label={say('Ngày ký', 'Signed on')}
        value={written}
        write={(text) => {
          setWritten(text);
          const day = dayRead(text);
          set({ signedOn: day?.length === 10 ? day : '' });
        }}
        required
      />
    </>
  );
}

interface OtherwiseProps {
  readonly reissue: Reissued;
  readonly set: (part: Partial<Reissued>) => void;
}

function Otherwise({ reissue, set }: OtherwiseProps) {
  const say = useSay();
  if (reissue.change !== 'owner')
    return (
      <TextInput
        label={say('Địa chỉ in trên giấy mới', 'The place as the new ones print it')}
        description={say('Tên xã, phường', 'Name of the commune')}
        value={reissue.communeName}
        onChange={(event) => set({ communeName: event.currentTarget.value })}
        maxLength={120}
        required
      />
    );
  return (
    <>
      <TextInput
        label={say('Tên chủ thể mới', 'The new owner')}
        value={reissue.ownerName}
        onChange={(event) => set({ ownerName: event.currentTarget.value })}
        maxLength={200}
        required
      />
      <TextInput
        label={say('Mã chủ thể', 'Its code')}
        description={say('Chữ thường, số, gạch nối: htx-huong-van', 'As in: htx-huong-van')}
        value={reissue.ownerId}
        onChange={(event) => set({ ownerId: event.currentTarget.value })}
        maxLength={60}
        required
      />
    </>
  );
}
