import { Button, Code, Group, Text } from '@mantine/core';
import { dayWritten } from '../shared/dates';
import { capital } from '@ocop/words';
import { useLanguage } from '../shared/language';
import {
  correctable,
  type OwnData,
  outcomeOf,
  saveAsFile,
  useOwnCorrections,
  useOwnData,
} from '../shared/own-data';
import { Loaded } from '../shared/parts/loaded';
import { Page } from '../shared/parts/page';
import { Section } from '../shared/parts/section';
import { AskCorrection } from './ask-correction';

/** What is kept of whoever has signed in, why and until when, who has looked at it, and what is not right. */
export function Screen() {
  const { say } = useLanguage();
  const data = useOwnData();
  return (
    <Page
      title={say('Dữ liệu của tôi', 'My data')}
      about={say(
        'Hệ thống giữ gì về tôi, để làm gì, ai đọc được, giữ đến khi nào (Luật 91/2025/QH15).',
        'What is kept of me, why, who reads it and until when (Law 91/2025/QH15).',
      )}
      back={{ href: '/tai-khoan', words: say('Tài khoản của tôi', 'My account') }}
      aside={
        data.data && (
          <Button variant="default" onClick={() => data.data && saveAsFile(data.data)}>
            {say('Tải về (JSON)', 'Download (JSON)')}
          </Button>
        )
      }
    >
      <Section title={say('Yêu cầu sửa', 'Ask for a correction')}>
        <AskCorrection />
        <Requests />
      </Section>
      <Loaded query={data}>
        {({ kept }) => (
          <>
            {kept.map((one) => (
              <Kept key={one.id} kept={one} />
            ))}
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Requests() {
  const { say } = useLanguage();
  const names = correctable(say);
  return (
    <Loaded query={useOwnCorrections()}>
      {({ items }) => (
        <>
          {items.map((one) => (
            <Text key={one.id} size="sm" mt="xs">
              {names[one.field]} → {one.wanted || say('bỏ', 'take away')}: {outcomeOf(one, say)}
              {one.outcome === null &&
                ` (${say('trước hết ngày', 'by')} ${dayWritten(one.answerBy)})`}
            </Text>
          ))}
        </>
      )}
    </Loaded>
  );
}

function Kept({ kept }: { kept: OwnData['kept'][number] }) {
  const { language, say } = useLanguage();
  const { what, why, basis, readers, until, items } = kept;
  const facts = [
    `${say('Để làm gì', 'Why')}: ${why[language]} (${basis}).`,
    `${say('Ai đọc được', 'Who reads it')}: ${readers[language]}.`,
    `${say('Giữ đến khi nào', 'Until when')}: ${until[language]}.`,
  ];
  return (
    <Section title={capital(what[language])}>
      {facts.map((fact) => (
        <Text key={fact} size="sm">
          {fact}
        </Text>
      ))}
      {items.length === 0 ? (
        <Text c="dimmed">{say('Không có gì.', 'Nothing.')}</Text>
      ) : (
        <details>
          <summary>{say(`${items.length} mục`, `${items.length} entries`)}</summary>
          {items.map((item, at) => (
            <Group key={at} gap="xs" mt="xs">
              {Object.entries(item).map(([name, value]) => (
                <Code key={name}>
                  {name}: {typeof value === 'string' ? value : JSON.stringify(value)}
                </Code>
              ))}
            </Group>
          ))}
        </details>
      )}
    </Section>
  );
}
