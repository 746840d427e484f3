import { Anchor, Button, Group, List, NativeSelect, Stack, Text } from '@mantine/core';
import { capital } from '@ocop/words';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import { answered, api } from '../../shared/api';
import { dayWritten } from '../../shared/dates';
import { Refused } from '../../shared/forms/refused';
import { useLanguage } from '../../shared/language';
import { Section } from '../../shared/parts/section';
import { placeOf } from '../../shared/places';
import type { components } from '../../shared/schema.gen';
import { useSession } from '../../shared/session';
import type { Sheet } from './use-sheet';

type Effects = components['schemas']['WhatIf'];

/** What a running year would be under the rules of this sheet; nothing is touched. */
export function WhatIf({ sheet: { id }, ready }: { sheet: Sheet; ready: boolean }) {
  const { say } = useLanguage();
  const { post } = useSession();
  const [chosen, choose] = useState<string>();
  const { data } = useQuery({
    queryKey: ['list', 'programmes', 'own'],
    queryFn: () =>
      answered(api.GET('/v1/programmes', { params: { query: { pageSize: 100, sort: '-year' } } })),
  });
  const years = (data?.items ?? []).filter(
    ({ area, stage }) => area === post?.area && stage !== 'draft',
  );
  const programme = chosen ?? years[0]?.id ?? '';
  const asking = useMutation({
    mutationFn: () =>
      answered(
        api.POST('/v1/plan-sheets/{id}/what-if', { params: { path: { id } }, body: { programme } }),
      ),
  });
  return (
    <Section
      title={say('Nếu áp dụng cho năm đang chạy thì sao', 'What if a running year had these rules')}
    >
      <Text size="sm" c="dimmed">
        {say(
          'Xem sản phẩm, thời hạn nào sẽ đổi nếu năm ấy theo quy định và quy chế Hội đồng của bản này. Không ghi gì.',
          'Which products and deadlines would change under this sheet’s law and council rules. Nothing is written.',
        )}
      </Text>
      <Group align="flex-end">
        <NativeSelect
          label={say('Năm đang chạy', 'Running year')}
          value={programme}
          onChange={(event) => choose(event.currentTarget.value)}
          data={years.map((one) => ({ value: one.id, label: `${one.year}: ${one.title}` }))}
        />
        <Button
          variant="default"
          disabled={!ready || programme === ''}
          loading={asking.isPending}
          onClick={() => asking.mutate()}
        >
          {say('Xem thử', 'Ask')}
        </Button>
        {!ready && (
          <Text size="sm" c="dimmed">
            {say(
              'Xem được khi đã lưu và không còn chỗ sai.',
              'Once it is saved and nothing is wrong.',
            )}
          </Text>
        )}
      </Group>
      <Refused error={asking.error} />
      {asking.data && <Shown effects={asking.data} />}
    </Section>
  );
}

function Shown({ effects }: { effects: Effects }) {
  const { language, say } = useLanguage();
  const { changes, impossible, products, deadlines, others, lookedAt } = effects;
  const looked = say(
    `Đã xem ${lookedAt.products} sản phẩm đã chấm trong ${lookedAt.rounds} đợt, ${lookedAt.deadlines} thời hạn đang mở.`,
    `Looked at ${lookedAt.products} scored products in ${lookedAt.rounds} rounds and ${lookedAt.deadlines} open deadlines.`,
  );
  const nothing = products.length + deadlines.length + others.length + impossible.length === 0;
  return (
    <Stack gap="xs" role="status">
      <Text size="sm">
        {changes.length === 0
          ? say(
              'Bản này giữ nguyên quy định và quy chế Hội đồng.',
              'The sheet keeps law and council rules.',
            )
          : `${say('Khác', 'Otherwise')}: ${changes.join(', ')}`}
      </Text>
      {nothing && <Text>{say('Không có gì khác đi.', 'Nothing would be otherwise.')}</Text>}
      <List size="sm">
        {impossible.map((one) => (
          <List.Item key={one.vi}>{one[language]}</List.Item>
        ))}
        {products.map(({ product, name, before, after }) => (
          <List.Item key={product}>
            <Anchor component={Link} href={`/san-pham/${product}`} inherit>
              {name}
            </Anchor>
            : {before[language]} → {after[language]}
          </List.Item>
        ))}
        {deadlines.map(({ stream, subject, what, from, to }) => (
          <List.Item key={`${stream} ${what.en} ${from}`}>
            {capital(what[language])},{' '}
            <Anchor component={Link} href={placeOf(stream)} inherit>
              {subject}
            </Anchor>
            : {dayWritten(from)} → {dayWritten(to)}
          </List.Item>
        ))}
        {others.map((one) => (
          <List.Item key={one.vi}>{one[language]}</List.Item>
        ))}
      </List>
      <Text size="sm" c="dimmed">
        {looked}
      </Text>
    </Stack>
  );
}
