import { Anchor, Pagination, Stack, Table, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { recognitionStageWords, worded } from '@ocop/words';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Link, useSearchParams } from 'wouter';
import { answered, api } from '../../shared/api';
import { dayWritten } from '../../shared/dates';
import { useLanguage } from '../../shared/language';
import { Empty } from '../../shared/parts/empty';
import { ListTools } from '../../shared/parts/list-tools';
import { Loaded } from '../../shared/parts/loaded';
import { Page } from '../../shared/parts/page';
import type { components } from '../../shared/schema.gen';

type Row = components['schemas']['RecognitionPage']['items'][number];

const PAGE_SIZE = 50;
const TYPING_MS = 250;

/** The register of certificates of the area; what ends next comes first. */
export function Screen() {
  const { say } = useLanguage();
  const [params, setParams] = useSearchParams();
  const search = params.get('search') ?? '';
  const page = Number(params.get('trang') ?? 1);
  const [text, setText] = useState(search);
  useEffect(() => setText(search), [search]);
  const find = useDebouncedCallback(
    (next: string) => setParams(next ? { search: next } : {}, { replace: true }),
    TYPING_MS,
  );
  const query = {
    page,
    pageSize: PAGE_SIZE,
    sort: 'validUntil',
    ...(search ? { search } : {}),
  } as const;
  const register = useQuery({
    queryKey: ['list', 'recognitions', query],
    queryFn: () => answered(api.GET('/v1/recognitions', { params: { query } })),
    placeholderData: (before) => before,
  });
  return (
    <Page
      title={say('Giấy chứng nhận', 'Certificates')}
      aside={<ListTools href="/v1/recognitions" query={search ? { search } : {}} />}
    >
      <TextInput
        type="search"
        label={say('Tìm số, sản phẩm, chủ thể, xã', 'Search number, product, producer, commune')}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          find(event.currentTarget.value);
        }}
        maw={420}
      />
      <Loaded query={register}>
        {({ items, total }) =>
          items.length === 0 ? (
            <Empty title={say('Không có giấy chứng nhận nào', 'No certificates')} />
          ) : (
            <Stack>
              <Register rows={items} />
              <Pages
                {...{ total, page }}
                go={(next) => setParams({ ...(search ? { search } : {}), trang: String(next) })}
              />
            </Stack>
          )
        }
      </Loaded>
    </Page>
  );
}

interface Paging {
  readonly total: number;
  readonly page: number;
  readonly go: (page: number) => void;
}

function Pages({ total, page, go }: Paging) {
  if (total <= PAGE_SIZE) return null;
  return (
    <Pagination
      total={Math.ceil(total / PAGE_SIZE)}
      value={page}
      onChange={go}
      getControlProps={(control) => ({ 'aria-label': control })}
    />
  );
}

function Register({ rows }: { rows: readonly Row[] }) {
  const { language, say } = useLanguage();
  return (
    <Table.ScrollContainer minWidth={640}>
      <Table striped withTableBorder>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say('Số', 'Number')}</Table.Th>
            <Table.Th>{say('Sản phẩm', 'Product')}</Table.Th>
            <Table.Th>{say('Chủ thể', 'Producer')}</Table.Th>
            <Table.Th>{say('Sao', 'Stars')}</Table.Th>
            <Table.Th>{say('Tình trạng', 'Standing')}</Table.Th>
            <Table.Th>{say('Hiệu lực đến', 'Valid until')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ recognition, number, product, owner, stars, stage, validUntil }) => (
            <Table.Tr key={recognition}>
              <Table.Td style={{ whiteSpace: 'nowrap' }}>
                <Anchor component={Link} href={`/giay-chung-nhan/${recognition}`}>
                  {number}
                </Anchor>
              </Table.Td>
              <Table.Td>{product}</Table.Td>
              <Table.Td>{owner}</Table.Td>
              <Table.Td>{stars}</Table.Td>
              <Table.Td>{worded(recognitionStageWords, stage, language)}</Table.Td>
              <Table.Td>{dayWritten(validUntil)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
