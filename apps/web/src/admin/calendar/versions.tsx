import { Button, Stack, Table, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answered, api } from '../../shared/api';
import { dayWritten } from '../../shared/dates';
import { Refused } from '../../shared/forms/refused';
import { useLanguage } from '../../shared/language';
import { Section } from '../../shared/parts/section';
import type { components } from '../../shared/schema.gen';
import { Preview } from './preview';

type Version = components['schemas']['CalendarVersion'];

/** Every version with its decision, and whether it counts. */
export function Versions({
  versions,
  decides,
}: {
  versions: readonly Version[];
  decides: boolean;
}) {
  const { say } = useLanguage();
  return (
    <Section title={say('Các phiên bản lịch', 'Versions')}>
      <Table.ScrollContainer minWidth={720}>
        <Table striped withTableBorder>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{say('Lịch', 'Version')}</Table.Th>
              <Table.Th>{say('Theo', 'By')}</Table.Th>
              <Table.Th>{say('Nội dung', 'What')}</Table.Th>
              <Table.Th>{say('Áp dụng', 'Adopted')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {versions.map((version) => (
              <Row key={version.version} version={version} decides={decides} />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Section>
  );
}

function Row({ version: one, decides }: { version: Version; decides: boolean }) {
  const { say } = useLanguage();
  const { version, document, reason, area, days, years, adopted } = one;
  return (
    <Table.Tr>
      <Table.Td>{version}</Table.Td>
      <Table.Td>{document ?? say('bản phát hành', 'a release')}</Table.Td>
      <Table.Td>
        {area === null
          ? say(`các năm ${years[0]}-${years.at(-1)}`, `years ${years[0]}-${years.at(-1)}`)
          : `${area}: ${days.map(dayWritten).join(', ')}`}
        {reason !== null && (
          <Text size="xs" c="dimmed">
            {reason}
          </Text>
        )}
      </Table.Td>
      <Table.Td>
        {adopted && (
          <Text size="sm">
            {say(
              `${adopted.cases} vụ việc đã tiếp nhận, ${adopted.moved} thời hạn đổi ngày, ${adopted.notices} thông báo`,
              `${adopted.cases} cases, ${adopted.moved} deadlines moved, ${adopted.notices} notices`,
            )}
          </Text>
        )}
        {decides && one.base !== null && <Adopt version={version} again={adopted !== null} />}
      </Table.Td>
    </Table.Tr>
  );
}

/** What the adoption moves is seen before it is done. */
function Adopt({ version, again }: { version: string; again: boolean }) {
  const { say } = useLanguage();
  const client = useQueryClient();
  const [isAsked, ask] = useState(false);
  const params = { params: { path: { version } } };
  const foreseen = useMutation({
    mutationFn: () => answered(api.GET('/v1/calendars/{version}/preview', params)),
  });
  const adopting = useMutation({
    mutationFn: () => answered(api.POST('/v1/calendars/{version}/adopt', params)),
    onSuccess: () => client.invalidateQueries({ queryKey: ['list', 'calendars'] }),
  });
  return (
    <Stack gap="xs" align="flex-start">
      <Refused error={adopting.error ?? foreseen.error} />
      {foreseen.data && <Preview preview={foreseen.data} />}
      {isAsked && foreseen.isSuccess ? (
        <Button size="xs" loading={adopting.isPending} onClick={() => adopting.mutate()}>
          {say(`Áp dụng lịch ${version}`, `Adopt ${version}`)}
        </Button>
      ) : (
        <Button
          size="xs"
          variant="default"
          loading={foreseen.isPending}
          onClick={() => {
            ask(true);
            foreseen.mutate();
          }}
        >
          {again
            ? say('Báo tiếp cho vụ việc chưa nghe', 'Tell those that have not heard')
            : say('Xem trước và áp dụng', 'Look, and adopt')}
        </Button>
      )}
    </Stack>
  );
}
