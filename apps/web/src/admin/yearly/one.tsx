import { Alert, Table, Text } from '@mantine/core';
import { heardWords, sayQuantity } from '@ocop/words';
import { useState } from 'react';
import { useSearchParams } from 'wouter';
import { dayWritten } from '../../shared/dates';
import { useLanguage } from '../../shared/language';
import { Loaded } from '../../shared/parts/loaded';
import { Page } from '../../shared/parts/page';
import { Section } from '../../shared/parts/section';
import type { ScreenProps } from '../../shared/screen';
import { useSession } from '../../shared/session';
import { type Ask, boxName } from '../../shared/yearly/boxes';
import { useAskOf } from './data';
import { FillingFor } from './filling-for';

/** What one producer was asked and has answered; its commune fills it in on the telephone. */
export function Screen({ params: { programme = '', ask = '' } }: ScreenProps) {
  const { say } = useLanguage();
  const { post } = useSession();
  const [search] = useSearchParams();
  const query = useAskOf(programme, ask, search.get('chu-the') ?? '');
  const [sent, setSent] = useState(0);
  return (
    <Loaded query={query}>
      {(one) => (
        <Page
          title={one.producer.name}
          about={`${one.name}${one.dueOn ? ` · ${say('hạn', 'due')} ${dayWritten(one.dueOn)}` : ''}`}
          back={{ href: '/so-lieu', words: say('Số liệu năm', 'Yearly figures') }}
        >
          <Given ask={one} />
          {post?.role === 'commune-officer' && one.open && (
            <FillingFor key={sent} ask={one} done={() => setSent(sent + 1)} />
          )}
        </Page>
      )}
    </Loaded>
  );
}

/** Every answer; the last one counts, those before it stay to be seen. */
function Given({ ask }: { ask: Ask }) {
  const { language, say } = useLanguage();
  if (ask.answers.length === 0)
    return (
      <Alert color="gray">
        {say('Chủ thể chưa trả lời.', 'The producer has not answered yet.')}
      </Alert>
    );
  return (
    <Section title={say('Đã trả lời', 'Answers')}>
      <Table.ScrollContainer minWidth={480}>
        <Table withTableBorder maw="60rem">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{say('Số liệu', 'Figure')}</Table.Th>
              {ask.answers.map(({ no, on }) => (
                <Table.Th key={no} ta="right">
                  {say('Lần số', 'No.')} {no}, {dayWritten(on)}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {ask.boxes.map((box) => (
              <Table.Tr key={boxName(box)}>
                <Table.Td>
                  {box.what}
                  {box.product && `, ${box.product.name}`}
                </Table.Td>
                {ask.answers.map(({ no, values }) => {
                  const one = values.find((value) => boxName(value) === boxName(box));
                  return (
                    <Table.Td key={no} ta="right">
                      {one ? sayQuantity(one.value, box.unit, language) : '-'}
                    </Table.Td>
                  );
                })}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {ask.answers.map(({ no, by, heard, corrects, reason }) => (
        <Text key={no} size="sm">
          {say('Lần số', 'No.')} {no}: {by}
          {heard &&
            say(
              `, xã ghi thay ${heardWords[heard].vi}`,
              `, for the producer ${heardWords[heard].en}`,
            )}
          {corrects !== null &&
            say(
              `; thay lần số ${corrects}: ${reason ?? ''}`,
              `; in place of ${corrects}: ${reason ?? ''}`,
            )}
        </Text>
      ))}
    </Section>
  );
}
