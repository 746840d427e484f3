import { Pagination, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { answered, api } from '../../shared/api';
import { useLanguage } from '../../shared/language';
import { Empty } from '../../shared/parts/empty';
import { ListTools } from '../../shared/parts/list-tools';
import { Loaded } from '../../shared/parts/loaded';
import { Page } from '../../shared/parts/page';
import type { components } from '../../shared/schema.gen';
import type { Choosable } from '../many/acts';
import { Many } from '../many/many';
import { FilterBar } from './filter-bar';
import { asked, useFilters } from './filters';
import { Register } from './register';

const PAGE_SIZE = 50;
const FIRST = 'validUntil';

/** The register of certificates of the area; what ends next comes first. */
export function Screen() {
  const { say } = useLanguage();
  const { filters, page, change, clear, go } = useFilters();
  const { sort = FIRST, ...wanted } = filters;
  const query = { ...asked({ ...wanted, sort }), page, pageSize: PAGE_SIZE };
  const register = useQuery({
    queryKey: ['list', 'recognitions', query],
    queryFn: () => answered(api.GET('/v1/recognitions', { params: { query } })),
    placeholderData: (before) => before,
  });
  return (
    <Page
      title={say('Giấy chứng nhận', 'Certificates')}
      aside={<ListTools href="/v1/recognitions" query={filters} />}
    >
      <FilterBar {...{ filters, change, clear }} />
      <Loaded query={register}>
        {({ items, total }) =>
          items.length === 0 ? (
            <NoneFound filtered={Object.keys(wanted).length > 0} />
          ) : (
            <Stack>
              <Text role="status">
                {say(
                  `${total} giấy chứng nhận`,
                  total === 1 ? 'One certificate' : `${total} certificates`,
                )}
              </Text>
              <Many
                acts={['reissue']}
                choices={items.map(reissuable)}
                words={say('Cấp lại nhiều giấy một lần', 'Issue several anew')}
              />
              <Register rows={items} sort={sort} onSort={(next) => change({ sort: next })} />
              {total > PAGE_SIZE && (
                <Pagination
                  total={Math.ceil(total / PAGE_SIZE)}
                  value={page}
                  onChange={go}
                  getControlProps={(control) => ({ 'aria-label': control })}
                />
              )}
            </Stack>
          )
        }
      </Loaded>
    </Page>
  );
}

/** What still lives may be issued anew; whether it may by whoever asks, its case says in the preview. */
function reissuable({
  recognition,
  number,
  product,
}: components['schemas']['RecognitionInList']): Choosable {
  return { kind: 'recognition', id: recognition, label: `${number}: ${product}` };
}

function NoneFound({ filtered }: { filtered: boolean }) {
  const { say } = useLanguage();
  if (filtered)
    return (
      <Empty title={say('Không có giấy nào như vậy', 'No such certificate')}>
        {say(
          'Bỏ bớt điều kiện lọc, hoặc tìm bằng từ khác.',
          'Take a filter away, or look for another word.',
        )}
      </Empty>
    );
  return (
    <Empty title={say('Chưa có giấy chứng nhận nào', 'No certificates yet')}>
      {say(
        'Giấy được cấp sau khi cơ quan công nhận phê duyệt kết quả của một đợt đánh giá.',
        'They are issued once an authority has approved the results of a round.',
      )}
    </Empty>
  );
}
