import { FileInput, Group, NativeSelect, NumberInput, Textarea, TextInput } from '@mantine/core';
import { useLanguage } from '../../shared/language';
import type { Draft, Former } from './new-plan';

interface FieldsProps {
  readonly draft: Draft;
  readonly write: (part: Partial<Draft>) => void;
}

export function PlanFile({ draft, write }: FieldsProps) {
  const { say } = useLanguage();
  return (
    <FileInput
      label={say('Tệp kế hoạch', 'Plan file')}
      accept=".yaml,.yml"
      value={draft.file}
      onChange={(file) => write({ file })}
      placeholder={say('Chọn tệp', 'Choose a file')}
      required
    />
  );
}

interface FormerPlanProps extends FieldsProps {
  readonly from: 'programme' | 'law';
  readonly own: readonly Former[];
}

export function FormerPlan({ from, own, draft, write }: FormerPlanProps) {
  const { say } = useLanguage();
  return (
    <Group align="flex-end">
      <NativeSelect
        label={
          from === 'law'
            ? say('Cơ quan, địa bàn lấy theo', 'Offices and places of')
            : say('Kế hoạch năm trước', 'The former plan')
        }
        value={draft.programme}
        onChange={(event) => write({ programme: event.currentTarget.value })}
        data={own.map(({ id, title, year }) => ({ value: id, label: `${year}: ${title}` }))}
      />
      <Year {...{ draft, write }} />
    </Group>
  );
}

/** What the law leaves to a province: whose plan it is, and over which communes. */
export function FirstPlan({ draft, write }: FieldsProps) {
  const { say } = useLanguage();
  return (
    <>
      <Year {...{ draft, write }} />
      <TextInput
        label={say('Cơ quan ban hành', 'Issuing authority')}
        placeholder="UBND thành phố Huế"
        required
        value={draft.authority}
        onChange={(event) => write({ authority: event.currentTarget.value })}
      />
      <TextInput
        label={say('Nơi ghi cạnh ngày trên văn bản', 'Place beside the date on papers')}
        placeholder="Huế"
        required
        value={draft.place}
        onChange={(event) => write({ place: event.currentTarget.value })}
      />
      <Textarea
        label={say('Các xã, phường, mỗi dòng một đơn vị', 'Communes, one on a line')}
        description={say(
          'Sản phẩm và cán bộ xã được gắn với các tên này.',
          'Products and officers are tied to these names.',
        )}
        placeholder={'Phường Hương Trà\nPhường Kim Trà'}
        autosize
        minRows={3}
        maxRows={20}
        required
        value={draft.communes}
        onChange={(event) => write({ communes: event.currentTarget.value })}
      />
    </>
  );
}

function Year({ draft, write }: FieldsProps) {
  const { say } = useLanguage();
  return (
    <NumberInput
      label={say('Năm mới', 'The new year')}
      value={draft.year}
      onChange={(next) => write({ year: Number(next) })}
      min={2018}
      max={2099}
      required
      w={140}
    />
  );
}
