import { Button, Group, NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { capital, recognitionStageWords, renewalAnswerWords, sayStars } from '@ocop/words';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { answered, api } from '../../shared/api';
import { useToday } from '../../shared/clock';
import { dayWritten, yearOfMonthsFrom } from '../../shared/dates';
import { useLanguage } from '../../shared/language';
import type { Filters } from './filters';

const TYPING_MS = 250;
const STARS = [3, 4, 5] as const;

interface FilterBarProps {
  readonly filters: Filters;
  readonly change: (change: Filters) => void;
  readonly clear: () => void;
}

/** By name or number, standing, stars, and who recognised it. */
export function FilterBar({ filters, change, clear }: FilterBarProps) {
  const { language, say } = useLanguage();
  const any = { value: '', label: say('tất cả', 'any') };
  const { sort: _, ...looked } = filters;
  return (
    <Group component="search" align="flex-end" gap="sm" className="screen-only">
      <Search text={filters.search ?? ''} find={(search) => change({ search })} />
      <NativeSelect
        label={say('Tình trạng', 'Standing')}
        w={{ base: '100%', xs: 220 }}
        value={filters.stage ?? ''}
        onChange={(event) => change({ stage: event.currentTarget.value })}
        data={[
          any,
          ...Object.entries(recognitionStageWords)
            .filter(([stage]) => stage !== 'none')
            .map(([value, words]) => ({ value, label: capital(words[language]) })),
        ]}
      />
      <NativeSelect
        label={say('Hạng', 'Stars')}
        w={{ base: '100%', xs: 110 }}
        value={filters.stars ?? ''}
        onChange={(event) => change({ stars: event.currentTarget.value })}
        data={[
          any,
          ...STARS.map((stars) => ({ value: String(stars), label: sayStars(stars, language) })),
        ]}
      />
      <Authority chosen={filters.authority ?? ''} choose={(authority) => change({ authority })} />
      <NativeSelect
        label={say('Ý định đánh giá lại', 'Means to renew')}
        w={{ base: '100%', xs: 200 }}
        value={filters.intention ?? ''}
        onChange={(event) => change({ intention: event.currentTarget.value })}
        data={[
          any,
          ...Object.entries(renewalAnswerWords).map(([value, words]) => ({
            value,
            label: capital(words[language]),
          })),
        ]}
      />
      <EndsIn chosen={filters.endsIn ?? ''} choose={(endsIn) => change({ endsIn })} />
      {Object.keys(looked).length > 0 && (
        <Button variant="default" onClick={clear}>
          {say('Bỏ lọc', 'Clear')}
        </Button>
      )}
    </Group>
  );
}

function Search({ text, find }: { text: string; find: (text: string) => void }) {
  const { say } = useLanguage();
  const [typed, setTyped] = useState(text);
  useEffect(() => setTyped(text), [text]);
  const later = useDebouncedCallback(find, TYPING_MS);
  return (
    <TextInput
      type="search"
      label={say('Tìm số, sản phẩm, chủ thể, xã', 'Search number, product, producer, commune')}
      value={typed}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        later(event.currentTarget.value);
      }}
      w={{ base: '100%', xs: 300 }}
    />
  );
}

/** The months of the forecast, and one beyond them that an address names. */
function EndsIn({ chosen, choose }: { chosen: string; choose: (month: string) => void }) {
  const { say } = useLanguage();
  const ahead = yearOfMonthsFrom(useToday());
  const months = chosen && !ahead.includes(chosen) ? [chosen, ...ahead] : ahead;
  return (
    <NativeSelect
      label={say('Hết hạn trong tháng', 'Ends in the month')}
      value={chosen}
      onChange={(event) => choose(event.currentTarget.value)}
      w={{ base: '100%', xs: 170 }}
      data={[
        { value: '', label: say('tất cả', 'any') },
        ...months.map((month) => ({ value: month, label: dayWritten(month) })),
      ]}
    />
  );
}

function Authority({ chosen, choose }: { chosen: string; choose: (authority: string) => void }) {
  const { say } = useLanguage();
  const { data } = useQuery({
    queryKey: ['list', 'recognitions', 'authorities'],
    queryFn: () => answered(api.GET('/v1/recognitions/authorities')),
  });
  const known = data?.items ?? [];
  // An address may name one that has recognised nothing here: it is shown, so that it can be taken away.
  const stray = chosen && !known.some(({ authority }) => authority === chosen) ? [chosen] : [];
  return (
    <NativeSelect
      label={say('Cơ quan công nhận', 'Recognised by')}
      value={chosen}
      onChange={(event) => choose(event.currentTarget.value)}
      w={{ base: '100%', xs: 260 }}
      data={[
        { value: '', label: say('tất cả', 'any') },
        ...known.map(({ authority, certificates }) => ({
          value: authority,
          label: `${authority} (${certificates})`,
        })),
        ...stray,
      ]}
    />
  );
}
