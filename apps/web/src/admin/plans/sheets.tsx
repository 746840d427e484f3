import { Anchor, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { answered, api } from '../../shared/api';
import { momentWritten } from '../../shared/dates';
import { useLanguage } from '../../shared/language';
import { Empty } from '../../shared/parts/empty';
import { Loaded } from '../../shared/parts/loaded';
import { Page } from '../../shared/parts/page';
import { Section } from '../../shared/parts/section';
import type { components } from '../../shared/schema.gen';
import { useSession } from '../../shared/session';
import { Begin } from './begin';

/** Plans that are being written, and three ways to begin one. */
export function Screen() {
  const { say } = useLanguage();
  const { post } = useSession();
  const query = useQuery({
    queryKey: ['plan-sheets'],
    queryFn: () => answered(api.GET('/v1/plan-sheets')),
  });
  return (
    <Page
      title={say('Soạn kế hoạch', 'Write a plan')}
      about={say(
        'Bản soạn lưu trên hệ thống, kiểm tra sau mỗi lần lưu; chưa ai ngoài cơ quan thấy cho đến khi trình.',
        'What is written is kept here and checked at every change; nobody else sees it until it is handed in.',
      )}
    >
      {post?.role === 'programme-office' && <Begin />}
      <Section title={say('Các bản đang soạn', 'Being written')}>
        <Loaded query={query}>
          {({ items }) =>
            items.length === 0 ? (
              <Empty title={say('Chưa có bản nào đang soạn', 'Nothing is being written')}>
                {say(
                  'Bắt đầu từ kế hoạch năm trước, từ lịch của quy định, hoặc từ một tệp.',
                  'Begin from last year’s plan, from the law’s calendar, or from a file.',
                )}
              </Empty>
            ) : (
              <Sheets sheets={items} />
            )
          }
        </Loaded>
      </Section>
    </Page>
  );
}

type Listed = components['schemas']['PlanSheetInList'];

function Sheets({ sheets }: { sheets: readonly Listed[] }) {
  const { say } = useLanguage();
  return (
    <Table.ScrollContainer minWidth={560} tabIndex={0}>
      <Table striped withTableBorder>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say('Kế hoạch', 'Plan')}</Table.Th>
            <Table.Th>{say('Năm', 'Year')}</Table.Th>
            <Table.Th>{say('Lưu lần cuối', 'Last saved')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {sheets.map(({ id, title, year, changedBy, changedAt, revision }) => (
            <Table.Tr key={id}>
              <Table.Td>
                <Anchor component={Link} href={`/soan-ke-hoach/${id}`} inherit>
                  {title || say('(chưa có tên)', '(no title yet)')}
                </Anchor>
              </Table.Td>
              <Table.Td>{year ?? '-'}</Table.Td>
              <Table.Td>
                {momentWritten(changedAt)}
                <Text size="xs" c="dimmed">
                  {changedBy}, {say('lần', 'version')} {revision}
                </Text>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
