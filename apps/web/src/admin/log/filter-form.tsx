import { Button, Group, Select, TextInput } from '@mantine/core';
import { capital, eventWords } from '@ocop/words';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { answered, api } from '../../shared/api';
import { dayRead, dayWritten } from '../../shared/dates';
import { DayInput, useDayFault } from '../../shared/forms/day-input';
import { useLanguage } from '../../shared/language';
import { finds } from '../../shared/search';
import { CasePicker } from './case-picker';
import type { LogChange, LogFilters } from './filters';

const EVERYTHING = { actor: '', type: '', stream: '', area: '', from: '', to: '', basis: '' };

interface FilterFormProps {
  readonly filters: LogFilters;
  readonly change: LogChange;
}

/** By whom, what, about which case, where, when, under which law. */
export function FilterForm({ filters, change }: FilterFormProps) {
  const { say } = useLanguage();
  const faulty = useDayFault();
  const [actor, setActor] = useState(filters.actor ?? '');
  const [basis, setBasis] = useState(filters.basis ?? '');
  const [from, setFrom] = useState(filters.from ? dayWritten(filters.from) : '');
  const [to, setTo] = useState(filters.to ? dayWritten(filters.to) : '');
  const search = (event: FormEvent) => {
    event.preventDefault();
    const days = { from: dayRead(from) ?? '', to: dayRead(to) ?? '' };
    change({ actor: actor.trim(), basis: basis.trim(), ...days });
  };
  return (
    <form onSubmit={search} className="screen-only" role="search">
      <Group align="flex-start" gap="sm">
        <TextInput
          label={say('Ai làm', 'Who did it')}
          description={say('tên (không cần dấu) hoặc mã', 'name or id')}
          value={actor}
          onChange={(event) => setActor(event.currentTarget.value)}
          maxLength={200}
        />
        <ActPicker type={filters.type} pick={(type) => change({ type })} />
        <CasePicker stream={filters.stream} pick={(stream) => change({ stream })} />
        <PlacePicker area={filters.area} pick={(area) => change({ area })} />
        <DayInput
          label={say('Từ ngày', 'From')}
          description={say('ngày ghi', 'day of recording')}
          value={from}
          write={setFrom}
          error={faulty(from)}
        />
        <DayInput
          label={say('Đến hết ngày', 'Until')}
          description={say('ngày ghi', 'day of recording')}
          value={to}
          write={setTo}
          error={faulty(to)}
        />
        <TextInput
          label={say('Văn bản', 'Document')}
          description={say('làm căn cứ, thí dụ 148/QĐ-TTg', 'that it rests on')}
          value={basis}
          onChange={(event) => setBasis(event.currentTarget.value)}
          maxLength={60}
        />
      </Group>
      <Group mt="sm">
        <Button type="submit" disabled={Boolean(faulty(from) ?? faulty(to))}>
          {say('Tìm', 'Search')}
        </Button>
        <Button variant="default" onClick={() => change(EVERYTHING)}>
          {say('Bỏ mọi điều kiện', 'Clear')}
        </Button>
      </Group>
    </form>
  );
}

function ActPicker({ type, pick }: { type?: string; pick: (type: string) => void }) {
  const { language, say } = useLanguage();
  const acts = Object.entries(eventWords)
    .map(([value, words]) => ({ value, label: capital(words[language]) }))
    .sort((a, b) => a.label.localeCompare(b.label, language));
  return (
    <Select
      label={say('Việc', 'What')}
      description={say('loại việc đã ghi', 'kind of entry')}
      data={acts}
      value={type ?? null}
      onChange={(next) => pick(next ?? '')}
      searchable
      clearable
      filter={({ options, search }) =>
        options.filter((one) => 'label' in one && finds(search, one.label))
      }
      nothingFoundMessage={say('Không có loại việc này', 'No such kind')}
    />
  );
}

function PlacePicker({ area, pick }: { area?: string; pick: (area: string) => void }) {
  const { say } = useLanguage();
  const { data } = useQuery({
    queryKey: ['places'],
    queryFn: () => answered(api.GET('/v1/places')),
    staleTime: 300_000,
  });
  const places = (data?.items ?? []).map((place) => ({ value: place.area, label: place.name }));
  const known = area && !places.some(({ value }) => value === area);
  return (
    <Select
      label={say('Địa bàn', 'Place')}
      description={say('và các nơi thuộc nó', 'and what lies in it')}
      data={known ? [...places, { value: area, label: area }] : places}
      value={area ?? null}
      onChange={(next) => pick(next ?? '')}
      searchable
      clearable
      limit={50}
      filter={({ options, search }) =>
        options.filter((one) => 'label' in one && finds(search, one.label))
      }
      nothingFoundMessage={say('Không tìm thấy', 'Nothing found')}
    />
  );
}
