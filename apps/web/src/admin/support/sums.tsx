import { Table } from '@mantine/core';
import { sayQuantity } from '@ocop/words';
import { useQuery } from '@tanstack/react-query';
import { useLanguage } from '../../shared/language';
import { Loaded } from '../../shared/parts/loaded';
import { sumsOf } from './sums-of';

/** Each plan added up; the rest is of its whole budget. */
export function Sums() {
  const { language, say } = useLanguage();
  const query = useQuery({
    queryKey: ['list', 'support', 'sums'],
    queryFn: sumsOf,
  });
  const heads = [
    say('Được hưởng', 'Entitled'),
    say('Đã đề nghị', 'Claimed'),
    say('Đã duyệt', 'Granted'),
    say('Đã chi', 'Paid'),
    say('Còn phải chi', 'Owed'),
    say('Kinh phí còn lại', 'Rest of the budget'),
  ];
  return (
    <Loaded query={query}>
      {({ items }) =>
        items.length > 0 && (
          <Table.ScrollContainer minWidth={720}>
            <Table withTableBorder>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>{say('Kế hoạch', 'Plan')}</Table.Th>
                  {heads.map((head) => (
                    <Table.Th key={head} ta="right">
                      {head}
                    </Table.Th>
                  ))}
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {items.map(({ plan, title, entitled, claimed, granted, paid, owed, rest }) => (
                  <Table.Tr key={plan}>
                    <Table.Td>{title}</Table.Td>
                    {[entitled, claimed, granted, paid, owed, rest].map((sum, i) => (
                      <Table.Td key={heads[i]} ta="right">
                        {sum === null
                          ? say('không giới hạn', 'no limit')
                          : sayQuantity(sum, 'dong', language)}
                      </Table.Td>
                    ))}
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
        )
      }
    </Loaded>
  );
}
