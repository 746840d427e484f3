import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answered, api } from '../../shared/api';
import { useSay } from '../../shared/language';

interface PickPersonProps {
  readonly label: string;
  readonly value: string;
  readonly write: (id: string) => void;
  /** Whoever cannot be picked. */
  readonly but: string;
  readonly required?: boolean;
}

/** Somebody known, found by name. */
export function PickPerson({ label, value, write, but, required = false }: PickPersonProps) {
  const say = useSay();
  const [words, setWords] = useState('');
  const [search] = useDebouncedValue(words.trim(), 250);
  const asked = { pageSize: 20, active: 'true' as const, ...(search ? { search } : {}) };
  const { data } = useQuery({
    queryKey: ['people', 'list', asked],
    queryFn: () => answered(api.GET('/v1/people', { params: { query: asked } })),
  });
  const found = (data?.items ?? []).filter(({ id }) => id !== but);
  return (
    <Select
      label={label}
      required={required}
      searchable
      clearable={!required}
      nothingFoundMessage={say('Không tìm thấy', 'Nothing found')}
      data={found.map(({ id, name }) => ({ value: id, label: name }))}
      // The server has searched already, without diacritics as well.
      filter={({ options }) => options}
      value={value || null}
      onChange={(id) => write(id ?? '')}
      onSearchChange={setWords}
    />
  );
}
