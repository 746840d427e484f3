import { Button, Group, NumberInput, Select, Stack, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { answered, api } from '../../shared/api';
import { useToday } from '../../shared/clock';
import { dayRead } from '../../shared/dates';
import { DayInput } from '../../shared/forms/day-input';
import { Refused } from '../../shared/forms/refused';
import { useSay } from '../../shared/language';
import { Loaded } from '../../shared/parts/loaded';
import { Page } from '../../shared/parts/page';
import { Section } from '../../shared/parts/section';
import type { components } from '../../shared/schema.gen';
import { useSession } from '../../shared/session';
import { Proposal } from './proposal';

type Wish = components['schemas']['PlanWish'];
type Earlier = components['schemas']['ProgrammeInList'];

/** Instead of a plan of an earlier year. */
const LAW = 'luat';

/** The plan of a year, from the year before or from the law's own calendar: looked at first, then kept as a draft. */
export function Screen() {
  const say = useSay();
  const { post } = useSession();
  const query = useQuery({
    queryKey: ['list', 'programmes', 'own'],
    queryFn: () =>
      answered(api.GET('/v1/programmes', { params: { query: { pageSize: 100, sort: '-year' } } })),
  });
  return (
    <Page
      title={say('Lập kế hoạch năm', 'A plan for a year')}
      back={{ href: '/ke-hoach', words: say('Tất cả kế hoạch', 'All plans') }}
      about={say(
        'Hệ thống lập bản dự thảo để bạn xem từng mốc; người có thẩm quyền phê duyệt thì kế hoạch mới có hiệu lực.',
        'The system makes a draft whose days you look at; it takes effect when its authority approves it.',
      )}
    >
      <Loaded query={query}>
        {({ items }) => <Wishing earlier={items.filter(({ area }) => area === post?.area)} />}
      </Loaded>
    </Page>
  );
}

function Wishing({ earlier }: { earlier: readonly Earlier[] }) {
  const say = useSay();
  const [basis, setBasis] = useState(earlier[0]?.id ?? LAW);
  const [paper, setPaper] = usePaper(earlier[0]?.year);
  const [place, setPlace] = useState({ authority: '', place: '', communes: '' });
  const propose = useMutation({
    mutationFn: (wish: Wish) => answered(api.POST('/v1/programmes/proposals', { body: wish })),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const read = { ...paper, issuedOn: dayRead(paper.issuedOn) ?? paper.issuedOn };
    const communes = place.communes.split('\n').filter((line) => line.trim() !== '');
    propose.mutate(basis === LAW ? { ...read, ...place, communes } : { ...read, from: basis });
  };
  return (
    <>
      <form onSubmit={submit}>
        <Stack maw={560}>
          <Select
            label={say('Lập theo', 'From')}
            data={[
              ...earlier.map(({ id, title }) => ({ value: id, label: title })),
              {
                value: LAW,
                label: say(
                  'Lịch của QĐ 26/2026 (kế hoạch đầu tiên)',
                  'The calendar of QĐ 26/2026 (a first plan)',
                ),
              },
            ]}
            value={basis}
            allowDeselect={false}
            onChange={(value) => value && setBasis(value)}
          />
          <Paper paper={paper} write={setPaper} />
          {basis === LAW && <Place place={place} write={setPlace} />}
          <Refused error={propose.error} />
          <Group>
            <Button type="submit" loading={propose.isPending}>
              {say('Xem bản dự thảo', 'See the draft')}
            </Button>
          </Group>
        </Stack>
      </form>
      {propose.data && (
        <Section title={say('Bản dự thảo', 'The draft')}>
          <Proposal key={propose.submittedAt} proposal={propose.data} />
        </Section>
      )}
    </>
  );
}

interface PaperDraft {
  readonly year: number;
  readonly number: string;
  readonly issuedOn: string;
  readonly signedBy: string;
}

/** The year after the latest plan's; where there is none, the one that comes or has just begun. */
function usePaper(latest: number | undefined) {
  const [year = 0, month = 0] = useToday().split('-').map(Number);
  return useState<PaperDraft>({
    year: latest === undefined ? (month > 9 ? year + 1 : year) : latest + 1,
    number: '',
    issuedOn: '',
    signedBy: '',
  });
}

interface PartProps<T> {
  readonly write: (draft: T) => void;
}

function Paper({ paper, write }: { paper: PaperDraft } & PartProps<PaperDraft>) {
  const say = useSay();
  return (
    <>
      <NumberInput
        label={say('Năm', 'Year')}
        min={2026}
        max={2099}
        required
        maw={140}
        value={paper.year}
        onChange={(year) => write({ ...paper, year: Number(year) })}
      />
      <TextInput
        label={say('Số văn bản', 'Number of the paper')}
        placeholder="01/KH-UBND"
        required
        value={paper.number}
        onChange={(event) => write({ ...paper, number: event.currentTarget.value })}
      />
      <DayInput
        label={say('Ngày ban hành', 'Issued on')}
        required
        value={paper.issuedOn}
        write={(issuedOn) => write({ ...paper, issuedOn })}
      />
      <TextInput
        label={say('Người ký', 'Signed by')}
        required
        value={paper.signedBy}
        onChange={(event) => write({ ...paper, signedBy: event.currentTarget.value })}
      />
    </>
  );
}

interface PlaceDraft {
  readonly authority: string;
  readonly place: string;
  readonly communes: string;
}

function Place({ place, write }: { place: PlaceDraft } & PartProps<PlaceDraft>) {
  const say = useSay();
  return (
    <>
      <TextInput
        label={say('Cơ quan ban hành', 'Issuing authority')}
        placeholder="UBND thành phố Huế"
        required
        value={place.authority}
        onChange={(event) => write({ ...place, authority: event.currentTarget.value })}
      />
      <TextInput
        label={say('Nơi ghi cạnh ngày trên văn bản', 'Place beside the date on papers')}
        placeholder="Huế"
        required
        value={place.place}
        onChange={(event) => write({ ...place, place: event.currentTarget.value })}
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
        value={place.communes}
        onChange={(event) => write({ ...place, communes: event.currentTarget.value })}
      />
    </>
  );
}
