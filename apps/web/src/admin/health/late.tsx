import { Anchor, Stack, Table, Text } from '@mantine/core';
import { missedWords, roleWords, worded } from '@ocop/words';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { answered, api } from '../../shared/api';
import { useToday } from '../../shared/clock';
import { dayWritten } from '../../shared/dates';
import { daysUntil, dutySaid, standingOf, standingSaid } from '../../shared/deadline-words';
import { useLanguage } from '../../shared/language';
import { AddressChoice, useCondition } from '../../shared/parts/address-choice';
import { Empty } from '../../shared/parts/empty';
import { ListTools } from '../../shared/parts/list-tools';
import { Loaded } from '../../shared/parts/loaded';
import { Page } from '../../shared/parts/page';
import { StandingBadge } from '../../shared/parts/standing';
import { placeOf } from '../../shared/places';
import type { components } from '../../shared/schema.gen';
import type { Choosable } from '../many/acts';
import { Many } from '../many/many';

type Deadline = components['schemas']['Deadline'];

/** Soon enough to be looked after. */
const AHEAD_DAYS = 14;

/** What is overdue or near, with who holds it and what follows. */
export function Screen() {
  const { say } = useLanguage();
  const today = useToday();
  const holder = useCondition('giu');
  const query = useQuery({
    queryKey: ['list', 'deadlines', 'open'],
    queryFn: () =>
      answered(
        api.GET('/v1/deadlines', {
          params: { query: { open: 'true', sort: 'endsAt', pageSize: 100 } },
        }),
      ),
  });
  return (
    <Page
      title={say('Quá hạn và có nguy cơ', 'Overdue and at risk')}
      about={say(
        `Thời hạn đã quá và thời hạn trong ${AHEAD_DAYS} ngày tới của địa bàn.`,
        `Deadlines of the area that are over or end within ${AHEAD_DAYS} days.`,
      )}
      aside={<ListTools href="/v1/deadlines" query={{ open: 'true' }} />}
    >
      <Loaded query={query}>
        {({ items }) => {
          const near = items.filter(
            ({ milestone, lastDay, state }) =>
              !milestone && (state === 'missed' || daysUntil(lastDay, today) <= AHEAD_DAYS),
          );
          const shown = near.filter((one) => holder === '' || one.holderRole === holder);
          return near.length === 0 ? (
            <Empty title={say('Mọi việc đều trong hạn', 'Everything is in time')}>
              {say(
                `Không có thời hạn nào đã quá hoặc đến trong ${AHEAD_DAYS} ngày tới.`,
                `No deadline is over or ends within ${AHEAD_DAYS} days.`,
              )}
            </Empty>
          ) : (
            <Stack>
              <HeldBy deadlines={near} />
              <ManyLate deadlines={shown} />
              <Rows deadlines={shown} />
            </Stack>
          );
        }}
      </Loaded>
    </Page>
  );
}

function HeldBy({ deadlines }: { deadlines: readonly Deadline[] }) {
  const { language, say } = useLanguage();
  const roles = [...new Set(deadlines.flatMap(({ holderRole }) => holderRole ?? []))];
  return (
    <AddressChoice
      name="giu"
      label={say('Đang giữ', 'Held by')}
      choices={roles.map((value) => ({ value, label: worded(roleWords, value, language) }))}
    />
  );
}

/** More time, or another officer, for several of them by one decision. */
function ManyLate({ deadlines }: { deadlines: readonly Deadline[] }) {
  const { language } = useLanguage();
  const choices = deadlines.map(({ stream, id: deadline, subject, kind, lastDay }) => {
    const slash = stream.indexOf('/');
    const of = stream.slice(0, slash) as Choosable['kind'];
    const label = `${subject}: ${dutySaid(kind, language)}, ${dayWritten(lastDay)}`;
    return { kind: of, id: stream.slice(slash + 1), deadline, label };
  });
  return <Many acts={['extend', 'assign']} choices={choices} />;
}

function Rows({ deadlines }: { deadlines: readonly Deadline[] }) {
  const { say } = useLanguage();
  return (
    <Table.ScrollContainer minWidth={720}>
      <Table striped withTableBorder>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say('Hạn', 'By')}</Table.Th>
            <Table.Th>{say('Về việc', 'About')}</Table.Th>
            <Table.Th>{say('Phải làm', 'To do')}</Table.Th>
            <Table.Th>{say('Đang giữ', 'Held by')}</Table.Th>
            <Table.Th>{say('Hậu quả', 'Consequence')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {deadlines.map((one) => (
            <Row key={`${one.stream} ${one.id}`} deadline={one} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function Row({ deadline }: { deadline: Deadline }) {
  const { language } = useLanguage();
  const today = useToday();
  const { stream, subject, kind, lastDay, holderRole, holderName } = deadline;
  return (
    <Table.Tr>
      <Table.Td>
        {dayWritten(lastDay)}
        <br />
        <StandingBadge
          standing={standingOf(deadline, today)}
          words={standingSaid(deadline, today, language)}
        />
      </Table.Td>
      <Table.Td>
        <Anchor component={Link} href={placeOf(stream)}>
          {subject}
        </Anchor>
      </Table.Td>
      <Table.Td>{dutySaid(kind, language)}</Table.Td>
      <Table.Td>
        {holderRole && worded(roleWords, holderRole, language)}
        <Text size="xs" c="dimmed">
          {holderName}
        </Text>
      </Table.Td>
      <Table.Td>{missedWords[kind][language]}</Table.Td>
    </Table.Tr>
  );
}
