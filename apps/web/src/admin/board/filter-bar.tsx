import { Button, Checkbox, Group, NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { cycleStageWords, roleWords } from '@ocop/words';
import { useEffect, useState } from 'react';
import { useLanguage } from '../../shared/language';
import type { Filters } from './filters';

const TYPING_MS = 250;
const HOLDERS = [
  'producer',
  'commune-officer',
  'programme-office',
  'council-member',
  'authority',
] as const;

interface FilterBarProps {
  readonly filters: Filters;
  readonly change: (change: Partial<Filters>) => void;
}

export function FilterBar({ filters, change }: FilterBarProps) {
  const { language, say } = useLanguage();
  const [search, setSearch] = useState(filters.search ?? '');
  useEffect(() => setSearch(filters.search ?? ''), [filters.search]);
  const find = useDebouncedCallback((text: string) => change({ search: text }), TYPING_MS);
  const any = { value: '', label: say('tất cả', 'any') };
  const capital = (text: string) => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
  return (
    <Group component="search" align="flex-end" gap="sm" className="screen-only">
      <TextInput
        type="search"
        label={say('Tìm sản phẩm, chủ thể, xã', 'Search product, producer, commune')}
        value={search}
        onChange={(event) => {
          setSearch(event.currentTarget.value);
          find(event.currentTarget.value);
        }}
        w={{ base: '100%', xs: 280 }}
      />
      <NativeSelect
        label={say('Giai đoạn', 'Stage')}
        value={filters.stage ?? ''}
        onChange={(event) => change({ stage: event.currentTarget.value as Filters['stage'] })}
        data={[
          any,
          ...Object.entries(cycleStageWords)
            .filter(([stage]) => stage !== 'none')
            .map(([value, words]) => ({ value, label: capital(words[language]) })),
        ]}
      />
      <NativeSelect
        label={say('Đang chờ', 'Waiting for')}
        value={filters.holder ?? ''}
        onChange={(event) => change({ holder: event.currentTarget.value as Filters['holder'] })}
        data={[
          any,
          ...HOLDERS.map((value) => ({ value, label: capital(roleWords[value][language]) })),
        ]}
      />
      <Checkbox
        label={say('Chỉ sản phẩm trễ hạn', 'Late ones only')}
        checked={filters.late === 'true'}
        onChange={(event) => change({ late: event.currentTarget.checked ? 'true' : undefined })}
        mb={8}
      />
      {filters.commune && (
        <Button variant="default" onClick={() => change({ commune: undefined })}>
          {say('Bỏ lọc xã', 'All communes')}
        </Button>
      )}
    </Group>
  );
}
