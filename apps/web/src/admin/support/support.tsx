import { Pagination, Stack, Text } from '@mantine/core';
import { supportStandingWords } from '@ocop/words';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answered, api } from '../../shared/api';
import { useLanguage } from '../../shared/language';
import { AddressChoice, useCondition } from '../../shared/parts/address-choice';
import { Empty } from '../../shared/parts/empty';
import { ListTools } from '../../shared/parts/list-tools';
import { Loaded } from '../../shared/parts/loaded';
import { Page } from '../../shared/parts/page';
import type { Claim } from './claim-words';
import { Claims } from './claims';
import { Sums } from './sums';

const PAGE_SIZE = 50;
/** What is due next comes first. */
const FIRST = 'dueOn' as const;
const STANDINGS = Object.keys(supportStandingWords) as Claim['standing'][];

/** Support money of the area product by product: who has claimed, what is missing, how long it has waited. */
export function Screen() {
  const { language, say } = useLanguage();
  const wanted = useCondition('tinh-trang');
  const standing = STANDINGS.find((one) => one === wanted);
  return (
    <Page
      title={say('Tiền hỗ trợ', 'Support money')}
      about={say(
        'Sản phẩm được công nhận mà kế hoạch có tiền hỗ trợ: đã đề nghị chưa, thiếu giấy tờ gì, chờ bao lâu, đã chi bao nhiêu.',
        'Recognised products that their plan gives money for: claimed or not, which papers are missing, how long it has waited, what was paid.',
      )}
      aside={<ListTools href="/v1/support" query={{ standing }} />}
    >
      <Sums />
      <AddressChoice
        name="tinh-trang"
        label={say('Tình trạng', 'Standing')}
        choices={STANDINGS.map((value) => ({
          value,
          label: supportStandingWords[value][language],
        }))}
      />
      <List key={standing ?? ''} standing={standing} />
    </Page>
  );
}

function List({ standing }: { standing: Claim['standing'] | undefined }) {
  const { say } = useLanguage();
  const [page, setPage] = useState(1);
  const query = { ...(standing && { standing }), sort: FIRST, page, pageSize: PAGE_SIZE };
  const list = useQuery({
    queryKey: ['list', 'support', query],
    queryFn: () => answered(api.GET('/v1/support', { params: { query } })),
    placeholderData: (before) => before,
  });
  return (
    <Loaded query={list}>
      {({ items, total }) =>
        items.length === 0 ? (
          <Empty title={say('Không có sản phẩm nào', 'No products')}>
            {say(
              'Sản phẩm hiện ở đây khi được công nhận theo kế hoạch có tiền hỗ trợ; nếu đang lọc, hãy bỏ điều kiện lọc.',
              'They stand here once recognised under a plan with support money; take a filter away where there is one.',
            )}
          </Empty>
        ) : (
          <Stack>
            <Text role="status">
              {say(`${total} sản phẩm`, total === 1 ? 'One product' : `${total} products`)}
            </Text>
            <Claims rows={items} />
            {total > PAGE_SIZE && (
              <Pagination
                total={Math.ceil(total / PAGE_SIZE)}
                value={page}
                onChange={setPage}
                getControlProps={(control) => ({ 'aria-label': control })}
              />
            )}
          </Stack>
        )
      }
    </Loaded>
  );
}
