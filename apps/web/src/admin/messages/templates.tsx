import { Anchor, Badge, Group, Table, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import { answered, api } from '../../shared/api';
import { momentWritten } from '../../shared/dates';
import { useLanguage, useSay } from '../../shared/language';
import { Empty } from '../../shared/parts/empty';
import { Loaded } from '../../shared/parts/loaded';
import { Page } from '../../shared/parts/page';
import type { components } from '../../shared/schema.gen';
import { simplified } from './simplified';
import { useSources } from './sources';

type Listed = components['schemas']['MessageTemplates']['items'][number];

/** Every kind of notice, and in whose words people are told it here. */
export function Screen() {
  const { say } = useLanguage();
  const [wanted, setWanted] = useState('');
  const query = useQuery({
    queryKey: ['message-templates'],
    queryFn: () => answered(api.GET('/v1/message-templates')),
  });
  return (
    <Page
      title={say('Lời mẫu thông báo', 'Words of notices')}
      about={say(
        'Hệ thống có sẵn lời mẫu tiếng Việt và tiếng Anh. Cơ quan có thể viết lời riêng cho địa bàn; bản đưa vào dùng tính từ thư kế tiếp.',
        'The system comes with words in Vietnamese and English. You may write your own for your area; what is adopted counts from the next message on.',
      )}
    >
      <TextInput
        label={say('Tìm theo nội dung', 'Find by what it says')}
        value={wanted}
        onChange={(event) => setWanted(event.currentTarget.value)}
        maw={420}
      />
      <Loaded query={query}>
        {({ items }) => {
          const found = items.filter(({ subject, template }) =>
            simplified(`${subject} ${template}`).includes(simplified(wanted)),
          );
          return found.length === 0 ? (
            <Empty title={say('Không có thông báo nào như vậy', 'No notice says that')}>
              {say('Thử một từ khác, không cần dấu.', 'Try another word; accents do not matter.')}
            </Empty>
          ) : (
            <Templates items={found} />
          );
        }}
      </Loaded>
    </Page>
  );
}

function Templates({ items }: { items: readonly Listed[] }) {
  const say = useSay();
  const sources = useSources();
  return (
    <Table.ScrollContainer minWidth={620} tabIndex={0}>
      <Table striped withTableBorder>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say('Thông báo (ví dụ)', 'Notice (an example)')}</Table.Th>
            <Table.Th>{say('Lời đang dùng', 'Words that count')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {items.map(({ template, subject, source, version, adoptedAt, hasDraft }) => (
            <Table.Tr key={template}>
              <Table.Td>
                <Anchor component={Link} href={`/loi-mau/${template}`} inherit>
                  {subject}
                </Anchor>
              </Table.Td>
              <Table.Td>
                <Group gap="xs">
                  <Text size="sm" c={source === 'shipped' ? 'dimmed' : undefined}>
                    {sources[source]}
                    {version !== null && `, ${say('bản', 'version')} ${version}`}
                  </Text>
                  {hasDraft && <Badge color="yellow">{say('có bản nháp', 'draft')}</Badge>}
                </Group>
                {adoptedAt && (
                  <Text size="xs" c="dimmed">
                    {say('từ', 'since')} {momentWritten(adoptedAt)}
                  </Text>
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
