import { Anchor, Table, Text } from '@mantine/core';
import { roleWords } from '@ocop/words';
import { Link } from 'wouter';
import { dayWritten } from '../../shared/dates';
import { dutySaid } from '../../shared/deadline-words';
import { useLanguage } from '../../shared/language';
import { placeOf } from '../../shared/places';
import type { components } from '../../shared/schema.gen';

/** Every running deadline that would move: counted by day, and by name where one sees the case. */
export function Preview({ preview }: { preview: components['schemas']['CalendarPreview'] }) {
  const { say, language } = useLanguage();
  const { moved, cases, unread, byDay, inYourArea } = preview;
  return (
    <>
      <Text role="status">
        {say(
          `${moved} thời hạn đang chạy sẽ đổi ngày, trong ${cases} vụ việc tiếp nhận; chưa có gì được ghi.`,
          `${moved} running deadlines would move, in ${cases} cases; nothing has been recorded.`,
        )}
      </Text>
      {unread > 0 && (
        <Text c="red.8">
          {say(
            `Còn ${unread} vụ việc chưa xem trước được; báo người vận hành chạy ocop doctor.`,
            `${unread} more cases could not be looked at; have the operators run ocop doctor.`,
          )}
        </Text>
      )}
      {moved > 0 && (
        <Table.ScrollContainer minWidth={560}>
          <Table striped withTableBorder>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{say('Việc', 'Duty')}</Table.Th>
                <Table.Th>{say('Hạn cũ', 'From')}</Table.Th>
                <Table.Th>{say('Hạn mới', 'To')}</Table.Th>
                <Table.Th>{say('Vụ việc', 'Cases')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {byDay.map(({ kind, from, to, deadlines }) => (
                <Table.Tr key={`${kind} ${from} ${to}`}>
                  <Table.Td>{dutySaid(kind, language)}</Table.Td>
                  <Table.Td>{dayWritten(from)}</Table.Td>
                  <Table.Td>{dayWritten(to)}</Table.Td>
                  <Table.Td>
                    {inYourArea
                      .filter((one) => one.kind === kind && one.from === from && one.to === to)
                      .map(({ stream, subject, holder }) => (
                        <div key={stream}>
                          <Anchor component={Link} href={placeOf(stream)}>
                            {subject}
                          </Anchor>
                          {holder && ` - ${roleWords[holder.role][language]} (${holder.name})`}
                        </div>
                      ))}
                    <Text size="xs" c="dimmed">
                      {say(`${deadlines} thời hạn`, `${deadlines} deadlines`)}
                    </Text>
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
    </>
  );
}
