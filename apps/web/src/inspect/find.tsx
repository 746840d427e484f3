import { Anchor, Button, Group, List, Stack, Text, TextInput, Title } from '@mantine/core';
import { recognitionStageWords, worded } from '@ocop/words';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Link, useLocation, useSearchParams } from 'wouter';
import { answered, api } from '../shared/api';
import { dayWritten } from '../shared/dates';
import { Refused } from '../shared/forms/refused';
import { useLanguage } from '../shared/language';
import type { components } from '../shared/schema.gen';
import { Scan } from './scan';

const ADDRESS = /\/(?:c|xac-minh)\/([\w-]+)/;

/** By the code on a label, its number, or the name of product or producer. */
export function Screen() {
  const { say } = useLanguage();
  const [search, setSearch] = useSearchParams();
  const [, go] = useLocation();
  const words = search.get('tim') ?? '';
  const [typed, setTyped] = useState(words);
  const { data, error } = useQuery({
    queryKey: ['list', 'recognitions', words],
    queryFn: () =>
      answered(api.GET('/v1/recognitions', { params: { query: { search: words, pageSize: 50 } } })),
    enabled: words !== '',
  });
  const look = (text: string) => {
    const [, id] = ADDRESS.exec(text) ?? [];
    if (id !== undefined) return go(`/kiem-tra/${id}`);
    setTyped(text);
    setSearch({ tim: text.trim() });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    look(typed);
  };
  return (
    <Stack maw="50rem">
      <Title order={1} size="h2">
        {say('Kiểm tra sản phẩm', 'Inspect a product')}
      </Title>
      <Scan found={look} />
      <form onSubmit={submit}>
        <Group align="end">
          <TextInput
            label={say(
              'Số giấy chứng nhận, tên sản phẩm hoặc chủ thể',
              'Number of the certificate, product or producer',
            )}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
            maxLength={100}
            style={{ flex: 1 }}
          />
          <Button type="submit">{say('Tìm', 'Find')}</Button>
        </Group>
      </form>
      <Refused error={error} />
      {data?.items.length === 0 && (
        <Text role="status">
          {say(
            'Không có giấy chứng nhận nào như vậy trong địa bàn của ông/bà. Nhãn mang số này có thể là giả: ghi lại nơi bán.',
            'No such certificate in your area. A label with this number may be forged: note where it is sold.',
          )}
        </Text>
      )}
      <Found items={data?.items ?? []} />
    </Stack>
  );
}

type Row = components['schemas']['RecognitionInList'];

function Found({ items }: { items: readonly Row[] }) {
  const { language, say } = useLanguage();
  return (
    <List listStyleType="none" spacing="sm">
      {items.map(({ id, product, owner, number, stars, stage, validUntil }) => (
        <List.Item key={id}>
          <Anchor component={Link} href={`/kiem-tra/${id}`} fw={600}>
            {product}
          </Anchor>{' '}
          {owner}, {number}: {stars} {say('sao', 'stars')},{' '}
          {worded(recognitionStageWords, stage, language)}, {say('đến', 'until')}{' '}
          {dayWritten(validUntil)}
        </List.Item>
      ))}
    </List>
  );
}
