import { Anchor, Badge, Table, Text } from '@mantine/core';
import { Link } from 'wouter';
import { dayWritten } from '../../shared/dates';
import { useLanguage } from '../../shared/language';
import { Section } from '../../shared/parts/section';
import type { ReportDue } from './data';

const COLOURS = { sent: 'teal.9', owed: 'gray.7', overdue: 'red.8' } as const;

/** Whose report has come, and who is missing. */
export function Below({ dues }: { dues: readonly ReportDue[] }) {
  const { say } = useLanguage();
  if (dues.length === 0) return null;
  const words = {
    sent: say('đã gửi', 'sent'),
    owed: say('chưa gửi', 'not yet'),
    overdue: say('quá hạn', 'overdue'),
  };
  return (
    <Section title={say('Báo cáo của cấp dưới', 'Reports from below')}>
      <Text size="sm">{received(dues, say)}</Text>
      <Table.ScrollContainer minWidth={480}>
        <Table striped withTableBorder>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{say('Nơi báo cáo', 'Place')}</Table.Th>
              <Table.Th>{say('Hạn', 'Due')}</Table.Th>
              <Table.Th>{say('Tình trạng', 'State')}</Table.Th>
              <Table.Th>{say('Ngày gửi', 'Sent on')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {dues.map((due) => (
              <Table.Tr key={`${due.programme} ${due.commune}`}>
                <Table.Td>
                  <Anchor
                    component={Link}
                    href={`/bao-cao/${due.programme}/${due.report}?area=${encodeURIComponent(due.commune)}`}
                    inherit
                  >
                    {due.communeName}
                  </Anchor>
                </Table.Td>
                <Table.Td>{due.dueOn ? dayWritten(due.dueOn) : ''}</Table.Td>
                <Table.Td>
                  <Badge color={COLOURS[due.state]}>{words[due.state]}</Badge>
                </Table.Td>
                <Table.Td>{due.sentOn ? dayWritten(due.sentOn) : ''}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Section>
  );
}

/** "Đã nhận 4/6; còn thiếu: Xã Bình Thành, …" */
function received(dues: readonly ReportDue[], say: (vi: string, en: string) => string): string {
  const missing = dues.filter(({ state }) => state !== 'sent').map((due) => due.communeName);
  const of = `${dues.length - missing.length}/${dues.length}`;
  if (missing.length === 0) return say(`Đã nhận đủ ${of}.`, `All received, ${of}.`);
  const names = missing.join(', ');
  return say(`Đã nhận ${of}; còn thiếu: ${names}.`, `Received ${of}; missing: ${names}.`);
}
