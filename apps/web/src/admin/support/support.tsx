import { Group, Pagination, Stack, Text } from '@mantine/core';
import { sayStars, supportStandingWords } from '@ocop/words';
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
import { sumsOf } from './sums-of';

const PAGE_SIZE = 50;
/** What is due next comes first. */
const FIRST = 'dueOn' as const;
const STARS = [3, 4, 5] as const;
const STANDINGS = Object.keys(supportStandingWords) as Claim['standing'][];

/** Support money of the area product by product: who has claimed, what is missing, how long it has waited. */
export function Screen() {
  const { language, say } = useLanguage();
  const { wanted, plans } = useWanted();
  return (
    <Page
      title={say('Tiền hỗ trợ', 'Support money')}
      about={say(
        'Sản phẩm được công nhận mà kế hoạch có tiền hỗ trợ: đã đề nghị chưa, thiếu giấy tờ gì, chờ bao lâu, đã chi bao nhiêu.',
        'Recognised products that their plan gives money for: claimed or not, which papers are missing, how long it has waited, what was paid.',
      )}
      aside={<ListTools href="/v1/support" query={{ ...wanted }} />}
    >
      <Sums />
      <Group align="flex-end" gap="sm">
        <AddressChoice name="ke-hoach" label={say('Kế hoạch', 'Plan')} choices={plans} />
        <AddressChoice
          name="hang"
          label={say('Hạng', 'Stars')}
          choices={STARS.map((stars) => ({ value: `${stars}`, label: sayStars(stars, language) }))}
        />
        <AddressChoice
          name="tinh-trang"
          label={say('Tình trạng', 'Standing')}
          choices={STANDINGS.map((value) => ({
            value,
            label: supportStandingWords[value][language],
          }))}
        />
      </Group>
      <Found key={JSON.stringify(wanted)} wanted={wanted} />
    </Page>
  );
}

interface Wanted {
  readonly plan?: string;
  readonly stars?: number;
  readonly standing?: Claim['standing'];
}

/** What the address asks for, and the plans that can be asked for. */
function useWanted() {
  const plan = useCondition('ke-hoach');
  const chosen = useCondition('hang');
  const named = useCondition('tinh-trang');
  const { data } = useQuery({ queryKey: ['list', 'support', 'sums'], queryFn: sumsOf });
  const stars = STARS.find((one) => `${one}` === chosen);
  const standing = STANDINGS.find((one) => one === named);
  const wanted: Wanted = {
    ...(plan ? { plan } : {}),
    ...(stars ? { stars } : {}),
    ...(standing ? { standing } : {}),
  };
  const plans = (data?.items ?? []).map(({ plan: value, title: label }) => ({ value, label }));
  return { wanted, plans };
}

function Found({ wanted }: { wanted: Wanted }) {
  const { say } = useLanguage();
  const [page, setPage] = useState(1);
  const query = { ...wanted, sort: FIRST, page, pageSize: PAGE_SIZE };
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
