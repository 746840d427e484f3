import { Table } from '@mantine/core';
import { roleWords, worded } from '@ocop/words';
import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'wouter';
import { answered, api } from '../shared/api';
import { momentWritten } from '../shared/dates';
import { useLanguage } from '../shared/language';
import { Empty } from '../shared/parts/empty';
import { Loaded } from '../shared/parts/loaded';
import { NewerOlder } from '../shared/parts/newer-older';
import { Page } from '../shared/parts/page';
import type { components } from '../shared/schema.gen';

const PAGE = 50;

/** Who has seen the whole of whose data, and why; nobody can alter it. */
export function Screen() {
  const { say } = useLanguage();
  const [search, setSearch] = useSearchParams();
  const page = Number(search.get('trang') ?? '1');
  const asked = { page, pageSize: PAGE };
  const query = useQuery({
    queryKey: ['looks', asked],
    queryFn: () => answered(api.GET('/v1/personal-looks', { params: { query: asked } })),
  });
  const go = (next: number) => setSearch({ trang: String(next) });
  return (
    <Page
      title={say('Ai đã xem dữ liệu cá nhân', 'Looks at personal data')}
      about={say(
        'Mỗi lần xem đủ địa chỉ, số điện thoại đều phải nêu lý do; không ai sửa hay xóa được dòng nào.',
        'Whoever sees a whole address or number says why; nobody alters or deletes a line.',
      )}
    >
      <Loaded query={query}>
        {({ items, total }) =>
          items.length === 0 ? (
            <Empty title={say('Chưa ai xem', 'Nobody has looked')} />
          ) : (
            <>
              <Rows looks={items} />
              <NewerOlder {...{ page, total, go }} pageSize={PAGE} />
            </>
          )
        }
      </Loaded>
    </Page>
  );
}

function Rows({ looks }: { looks: readonly components['schemas']['PersonalLook'][] }) {
  const { language, say } = useLanguage();
  return (
    <Table.ScrollContainer minWidth={640} tabIndex={0}>
      <Table striped>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say('Lúc', 'When')}</Table.Th>
            <Table.Th>{say('Ai xem', 'Who')}</Table.Th>
            <Table.Th>{say('Của ai', 'Whose')}</Table.Th>
            <Table.Th>{say('Lý do', 'Reason')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {looks.map(({ at, reader, readerRole, person, reason }) => (
            <Table.Tr key={`${at} ${reader} ${person}`}>
              <Table.Td>{momentWritten(at)}</Table.Td>
              <Table.Td>
                {reader}, {worded(roleWords, readerRole, language)}
              </Table.Td>
              <Table.Td>{person}</Table.Td>
              <Table.Td>{reason}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
