import { Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { answered, api } from '../../shared/api';
import { useLanguage } from '../../shared/language';
import { Empty } from '../../shared/parts/empty';
import { ListTools } from '../../shared/parts/list-tools';
import { Loaded } from '../../shared/parts/loaded';
import { Page } from '../../shared/parts/page';
import { ManyProducts } from '../many/many-products';
import { FilterBar } from './filter-bar';
import { type Filters, useFilters } from './filters';
import { Matrix } from './matrix';
import { ProductList } from './product-list';

/** Products by stage and commune, and the list of those that are looked for. */
export function Screen() {
  const { say } = useLanguage();
  const [filters, change] = useFilters();
  const { sort: _, ...counted } = filters;
  const query = useQuery({
    queryKey: ['list', 'board', counted],
    queryFn: () => answered(api.GET('/v1/board', { params: { query: counted } })),
    placeholderData: (before) => before,
  });
  return (
    <Page
      title={say('Sản phẩm', 'Products')}
      aside={<ListTools href="/v1/products" query={filters} />}
    >
      <FilterBar filters={filters} change={change} />
      <Loaded query={query}>
        {(board) => {
          const count = board.stages.reduce((sum, stage) => sum + stage.count, 0);
          if (count === 0) return <Nothing filters={filters} onClear={() => change(CLEARED)} />;
          return (
            <Stack>
              <Matrix board={board} filters={filters} change={change} />
              <Group justify="space-between">
                <Text role="status">{say(`${count} sản phẩm`, `${count} products`)}</Text>
                <ManyProducts filters={filters} />
              </Group>
              <ProductList filters={filters} change={change} total={count} />
            </Stack>
          );
        }}
      </Loaded>
    </Page>
  );
}

const CLEARED: Partial<Filters> = {
  search: undefined,
  stage: undefined,
  commune: undefined,
  programme: undefined,
  late: undefined,
  holder: undefined,
};

function Nothing({ filters, onClear }: { filters: Filters; onClear: () => void }) {
  const { say } = useLanguage();
  if (Object.keys(filters).length === 0)
    return (
      <Empty title={say('Chưa có sản phẩm nào', 'No products yet')}>
        {say(
          'Sản phẩm xuất hiện khi kế hoạch năm được phê duyệt hoặc bổ sung vào danh mục.',
          'Products appear when a year’s plan is approved, or when they are added to its list.',
        )}
      </Empty>
    );
  return (
    <Empty title={say('Không có sản phẩm nào khớp', 'No product fits')}>
      <Group justify="center" mt="sm">
        <Button variant="default" onClick={onClear}>
          {say('Bỏ mọi điều kiện lọc', 'Clear all filters')}
        </Button>
      </Group>
    </Empty>
  );
}
