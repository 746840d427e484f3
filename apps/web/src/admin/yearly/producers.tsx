import { Anchor, Badge, SegmentedControl, Table, Text } from '@mantine/core';
import { heardWords, sayWhole } from '@ocop/words';
import { useState } from 'react';
import { Link } from 'wouter';
import { dayWritten } from '../../shared/dates';
import { useLanguage } from '../../shared/language';
import type { Asked, OfPlan } from './data';

/** Everybody who was asked, whoever has not answered first. */
export function Producers({ programme, ask }: { programme: string; ask: OfPlan }) {
  const { language, say } = useLanguage();
  const [only, setOnly] = useState('all');
  const shown = ask.producers
    .filter(({ state, remarks }) =>
      only === 'missing' ? state !== 'answered' : only !== 'odd' || remarks.length > 0,
    )
    .sort((a, b) => ORDER[a.state] - ORDER[b.state]);
  return (
    <>
      <Which only={only} choose={setOnly} />
      <Table.ScrollContainer minWidth={640}>
        <Table striped withTableBorder>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{say('Chủ thể', 'Producer')}</Table.Th>
              <Table.Th>{say('Xã, phường', 'Commune')}</Table.Th>
              <Table.Th>{say('Trả lời', 'Answer')}</Table.Th>
              {ask.sums.map(({ figure, what }) => (
                <Table.Th key={figure} ta="right">
                  {what}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {shown.map((one) => (
              <Table.Tr key={one.area}>
                <Table.Td>
                  <Anchor
                    component={Link}
                    href={`/so-lieu/${programme}/${ask.ask}?chu-the=${encodeURIComponent(one.area)}`}
                    inherit
                  >
                    {one.name}
                  </Anchor>
                </Table.Td>
                <Table.Td>{one.communeName}</Table.Td>
                <Table.Td>
                  <State asked={one} />
                </Table.Td>
                {ask.sums.map(({ figure }) => (
                  <Table.Td key={figure} ta="right">
                    {given(one, figure, language)}
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {shown.length === 0 && <Text c="dimmed">{say('Không có chủ thể nào.', 'Nobody.')}</Text>}
    </>
  );
}

interface WhichProps {
  readonly only: string;
  readonly choose: (only: string) => void;
}

function Which({ only, choose }: WhichProps) {
  const { say } = useLanguage();
  return (
    <SegmentedControl
      aria-label={say('Chủ thể nào', 'Which producers')}
      value={only}
      onChange={choose}
      data={[
        { value: 'all', label: say('Tất cả', 'All') },
        { value: 'missing', label: say('Chưa trả lời', 'Not answered') },
        { value: 'odd', label: say('Số khác thường', 'Uncommon') },
      ]}
      w="fit-content"
    />
  );
}

const ORDER: Readonly<Record<Asked['state'], number>> = { overdue: 0, owed: 1, answered: 2 };

/** Of all its products; empty where it has not answered. */
function given({ values }: Asked, figure: string, language: 'vi' | 'en'): string {
  const own = values.filter((one) => one.figure === figure);
  if (own.length === 0) return '';
  const sum = own.reduce((all, { value }) => all + BigInt(value), 0n);
  return sayWhole(sum, language);
}

function State({ asked: { state, on, heard, corrected, dueOn, remarks } }: { asked: Asked }) {
  const { language, say } = useLanguage();
  const due = dueOn ? ` ${dayWritten(dueOn)}` : '';
  if (state === 'overdue')
    return (
      <Badge color="red.8">
        {say('quá hạn', 'overdue')}
        {due}
      </Badge>
    );
  if (state === 'owed')
    return (
      <Text size="sm">
        {say('chờ đến', 'until')}
        {due}
      </Text>
    );
  const more = [
    ...(heard
      ? [say(`xã ghi ${heardWords[heard].vi}`, `by the commune, ${heardWords[heard].en}`)]
      : []),
    ...(corrected ? [say('đã sửa', 'corrected')] : []),
  ];
  return (
    <Text size="sm" component="div">
      {on && dayWritten(on)}
      {more.length > 0 && ` (${more.join('; ')})`}
      {remarks.length > 0 && (
        <Badge color="red.8" variant="outline" ml="xs" tt="none">
          {language === 'vi' ? 'số khác thường' : 'uncommon'}
        </Badge>
      )}
    </Text>
  );
}
