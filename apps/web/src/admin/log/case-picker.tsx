import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { capital, caseKindWords } from '@ocop/words';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answered, api } from '../../shared/api';
import { useLanguage } from '../../shared/language';
import { finds } from '../../shared/search';
import { titleOf } from '../round/title';

const TYPING_MS = 250;
const MOST = 20;

interface CasePickerProps {
  readonly stream?: string;
  readonly pick: (stream: string) => void;
}

/** One case, found by the name of a product, a round, a certificate or a plan. */
export function CasePicker({ stream, pick }: CasePickerProps) {
  const { language, say } = useLanguage();
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed.trim(), TYPING_MS);
  const groups = useCases(search);
  const known = groups.some(({ items }) => items.some(({ value }) => value === stream));
  const own = stream && !known ? [{ value: stream, label: stream.split('/')[1] ?? stream }] : [];
  const kind = (name: keyof typeof caseKindWords) => capital(caseKindWords[name][language]);
  return (
    <Select
      label={say('Vụ việc', 'Case')}
      description={say('sản phẩm, đợt, giấy, kế hoạch', 'product, round, certificate, plan')}
      data={[
        ...own,
        ...groups
          .filter(({ items }) => items.length > 0)
          .map(({ name, items }) => ({ group: kind(name), items: [...items] })),
      ]}
      value={stream ?? null}
      onChange={(next) => pick(next ?? '')}
      onSearchChange={setTyped}
      searchable
      clearable
      filter={({ options }) => options}
      nothingFoundMessage={say('Không tìm thấy', 'Nothing found')}
    />
  );
}

interface Cases {
  readonly name: keyof typeof caseKindWords;
  readonly items: readonly { readonly value: string; readonly label: string }[];
}

function useCases(search: string): Cases[] {
  const { language } = useLanguage();
  const named = search === '' ? {} : { search };
  const query = { ...named, pageSize: MOST };
  const { data: products } = useQuery({
    queryKey: ['list', 'products', query],
    queryFn: () => answered(api.GET('/v1/products', { params: { query } })),
  });
  const { data: certificates } = useQuery({
    queryKey: ['list', 'recognitions', query],
    queryFn: () => answered(api.GET('/v1/recognitions', { params: { query } })),
  });
  const { data: rounds } = useQuery({
    queryKey: ['list', 'rounds', 'to pick'],
    queryFn: () => answered(api.GET('/v1/rounds', { params: { query: { pageSize: 100 } } })),
  });
  const { data: years } = useQuery({
    queryKey: ['list', 'programmes'],
    queryFn: () => answered(api.GET('/v1/programmes', { params: { query: { pageSize: 100 } } })),
  });
  const roundNames = (rounds?.items ?? []).map((round) => ({
    value: `evaluation-round/${round.id}`,
    label: `${titleOf(round, language)} - ${round.authority}`,
  }));
  const yearNames = (years?.items ?? []).map(({ id, title }) => ({
    value: `programme-year/${id}`,
    label: title,
  }));
  return [
    {
      name: 'product-cycle',
      items: (products?.items ?? []).map(({ id, name }) => ({
        value: `product-cycle/${id}`,
        label: name,
      })),
    },
    {
      name: 'evaluation-round',
      items: roundNames.filter(({ label }) => finds(search, label)).slice(0, MOST),
    },
    {
      name: 'recognition',
      items: (certificates?.items ?? []).map(({ recognition, number, product }) => ({
        value: `recognition/${recognition}`,
        label: `${number} - ${product}`,
      })),
    },
    {
      name: 'programme-year',
      items: yearNames.filter(({ label }) => finds(search, label)).slice(0, MOST),
    },
  ];
}
