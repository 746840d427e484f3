import { Anchor, Table, Text } from '@mantine/core';
import { capital, renewalAnswerWords } from '@ocop/words';
import { Link } from 'wouter';
import { dayWritten } from '../../shared/dates';
import { useLanguage } from '../../shared/language';
import { Bars, Legend } from '../../shared/parts/bars';
import { Section } from '../../shared/parts/section';
import type { components } from '../../shared/schema.gen';

type Month = components['schemas']['Forecast']['months'][number];

/** In the order in which they matter to whoever plans rounds. */
const ANSWERS = ['renew', 'upgrade', 'drop', 'unanswered'] as const;
type Answer = (typeof ANSWERS)[number];
const COLORS: Readonly<Record<Answer, string>> = {
  renew: 'var(--mantine-color-teal-9)',
  upgrade: 'var(--mantine-color-blue-6)',
  drop: 'var(--mantine-color-red-8)',
  unanswered: 'var(--mantine-color-gray-5)',
};

/** Certificates that end, and what their producers mean to do about it: so many places rounds will need. */
export function Ending({ months }: { months: readonly Month[] }) {
  const { language, say } = useLanguage();
  const title = say('Giấy chứng nhận hết hạn', 'Certificates that end');
  if (months.every(({ expiries }) => expiries === 0))
    return (
      <Section title={title}>
        <Text c="dimmed">
          {say('Không có trong 12 tháng tới.', 'None in the coming twelve months.')}
        </Text>
      </Section>
    );
  const answers = ANSWERS.map((answer) => ({
    ...{ answer, color: COLORS[answer], words: capital(renewalAnswerWords[answer][language]) },
  }));
  const bars = months.map((month) => ({
    ...{ key: month.month, label: dayWritten(month.month), value: month.expiries },
    parts: answers.map(({ answer, words, color }) => ({ words, color, value: month[answer] })),
  }));
  return (
    <Section title={title}>
      <Legend parts={answers} />
      <Bars bars={bars} />
      <Table.ScrollContainer minWidth={620} tabIndex={0}>
        <Table striped withTableBorder>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{say('Tháng', 'Month')}</Table.Th>
              <Table.Th>{title}</Table.Th>
              {answers.map(({ answer, words }) => (
                <Table.Th key={answer}>{words}</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {months.map((month) => (
              <Table.Tr key={month.month}>
                <Table.Td>{dayWritten(month.month)}</Table.Td>
                <Table.Td>
                  <Count of={month.expiries} month={month.month} words={title} />
                </Table.Td>
                {answers.map(({ answer, words }) => (
                  <Table.Td key={answer}>
                    <Count of={month[answer]} month={month.month} {...{ answer, words }} />
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Section>
  );
}

interface CountProps {
  readonly of: number;
  readonly month: string;
  readonly answer?: Answer;
  readonly words: string;
}

/** A number leads to the certificates that it counts. */
function Count({ of, month, answer, words }: CountProps) {
  if (of === 0) return 0;
  const wanted = new URLSearchParams({ endsIn: month, ...(answer ? { intention: answer } : {}) });
  return (
    <Anchor
      component={Link}
      fz="inherit"
      href={`/giay-chung-nhan?${wanted.toString()}`}
      aria-label={`${of}: ${words}, ${dayWritten(month)}`}
    >
      {of}
    </Anchor>
  );
}
