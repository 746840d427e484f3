import { Anchor, Text, UnstyledButton } from '@mantine/core';
import { cycleStageWords, roleWords, worded } from '@ocop/words';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import { answered, api } from '../../shared/api';
import { dayWritten } from '../../shared/dates';
import { Refused } from '../../shared/forms/refused';
import { useLanguage } from '../../shared/language';
import type { components } from '../../shared/schema.gen';
import type { Filters } from './filters';
import classes from './product-list.module.css';

type Product = components['schemas']['ProductInList'];

const ROW_PX = 60;
const PAGE_SIZE = 100;

interface ProductListProps {
  readonly filters: Filters;
  readonly change: (change: Partial<Filters>) => void;
  readonly total: number;
}

/** All products that are looked for, however many: only what is on the screen is drawn, and pages come as one scrolls. */
export function ProductList({ filters, change, total }: ProductListProps) {
  const { say } = useLanguage();
  const frame = useRef<HTMLDivElement>(null);
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage } = useProducts(filters);
  const rows = (data?.pages ?? []).flatMap(({ items }) => items);
  const list = useVirtualizer({
    count: rows.length,
    getScrollElement: () => frame.current,
    estimateSize: () => ROW_PX,
    overscan: 12,
  });
  const shown = list.getVirtualItems();
  const last = shown.at(-1)?.index ?? 0;
  useEffect(() => {
    if (last >= rows.length - 20 && hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [last, rows.length, hasNextPage, isFetchingNextPage, fetchNextPage]);
  return (
    <div
      role="table"
      aria-label={say('Danh sách sản phẩm', 'List of products')}
      aria-rowcount={total + 1}
    >
      <Refused error={error} />
      <Head filters={filters} change={change} />
      <div
        ref={frame}
        className={classes.frame}
        style={{ height: rows.length * ROW_PX + 2 }}
        tabIndex={0}
        role="rowgroup"
      >
        <div style={{ height: list.getTotalSize(), position: 'relative' }}>
          {shown.map(({ index, start }) => {
            const product = rows[index];
            return (
              product && <Row key={product.id} product={product} index={index} start={start} />
            );
          })}
        </div>
      </div>
    </div>
  );
}

function useProducts(filters: Filters) {
  return useInfiniteQuery({
    queryKey: ['list', 'products', 'by pages', filters],
    queryFn: ({ pageParam }) => {
      const query = { ...filters, pageSize: PAGE_SIZE, cursor: pageParam };
      return answered(api.GET('/v1/products', { params: { query } }));
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
}

function Head({ filters, change }: Pick<ProductListProps, 'filters' | 'change'>) {
  const { say } = useLanguage();
  const columns = [
    { name: 'name', words: say('Sản phẩm', 'Product') },
    { name: 'commune', words: say('Xã, phường', 'Commune') },
    { name: 'stage', words: say('Giai đoạn', 'Stage') },
    { name: 'dueOn', words: say('Hạn', 'Due') },
    { name: 'stars', words: say('Sao', 'Stars') },
  ] as const;
  const now: string = filters.sort ?? 'name';
  return (
    <div role="row" className={`${classes.row} ${classes.head}`} aria-rowindex={1}>
      {columns.map(({ name, words }) => {
        const sorted = now === name ? 'ascending' : now === `-${name}` ? 'descending' : 'none';
        return (
          <div key={name} role="columnheader" aria-sort={sorted}>
            <UnstyledButton
              fw={600}
              onClick={() => change({ sort: sorted === 'ascending' ? `-${name}` : name })}
            >
              {words}{' '}
              <span aria-hidden>{{ ascending: '▲', descending: '▼', none: '' }[sorted]}</span>
            </UnstyledButton>
          </div>
        );
      })}
    </div>
  );
}

function Row({ product, index, start }: { product: Product; index: number; start: number }) {
  const { language, say } = useLanguage();
  const { id, name, owner, commune, stage, holderRole, dueOn, late, stars } = product;
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className={`${classes.row} ${classes.item}`}
      style={{ transform: `translateY(${start}px)`, height: ROW_PX }}
    >
      <div role="cell">
        <Anchor component={Link} href={`/san-pham/${id}`} fw={600} truncate display="block">
          {name}
        </Anchor>
        <Text size="sm" c="dimmed" truncate>
          {owner}
        </Text>
      </div>
      <div role="cell">{commune}</div>
      <div role="cell">
        <Text size="sm" lineClamp={1}>
          {worded(cycleStageWords, stage, language)}
        </Text>
        {holderRole && (
          <Text size="xs" c="dimmed" truncate>
            {say('chờ', 'waits for')} {worded(roleWords, holderRole, language)}
          </Text>
        )}
      </div>
      <div role="cell">
        {dueOn && dayWritten(dueOn)}
        {late && (
          <Text size="xs" fw={600} c="var(--mantine-color-error)">
            {say('quá hạn', 'overdue')}
          </Text>
        )}
      </div>
      <div role="cell">
        {stars !== null && (
          <span role="img" aria-label={`${stars} ${say('sao', 'stars')}`}>
            {'★'.repeat(stars)}
          </span>
        )}
      </div>
    </div>
  );
}
