import { Code, Spoiler, Table, Text } from '@mantine/core';
import { momentWritten } from '../../shared/dates';
import { useSay } from '../../shared/language';
import { Section } from '../../shared/parts/section';
import type { Template } from './use-words';

/** What counted before, by whom and why; what was sent carries the print. */
export function Versions({ opened }: { opened: Template }) {
  const say = useSay();
  if (opened.versions.length === 0) return null;
  return (
    <Section title={say('Các bản đã dùng', 'Versions that counted')}>
      <Table.ScrollContainer minWidth={640} tabIndex={0}>
        <Table striped withTableBorder>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{say('Bản', 'Version')}</Table.Th>
              <Table.Th>{say('Ai, lúc nào, vì sao', 'Who, when, why')}</Table.Th>
              <Table.Th>{say('Lời', 'Words')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {opened.versions.map(({ version, texts, sha256, reason, adoptedBy, adoptedAt }) => (
              <Table.Tr key={version}>
                <Table.Td>{version}</Table.Td>
                <Table.Td>
                  {adoptedBy}, {momentWritten(adoptedAt)}
                  <Text size="sm" c="dimmed">
                    {reason}
                  </Text>
                </Table.Td>
                <Table.Td>
                  {texts ? (
                    <Spoiler
                      maxHeight={72}
                      showLabel={say('Xem hết', 'Show all')}
                      hideLabel={say('Thu gọn', 'Show less')}
                    >
                      <Text size="sm" fw={600}>
                        {texts.vi.subject}
                      </Text>
                      <Text size="sm" style={{ whiteSpace: 'pre-wrap' }}>
                        {texts.vi.body}
                      </Text>
                    </Spoiler>
                  ) : (
                    say('lời có sẵn của hệ thống', 'the words of the system')
                  )}
                  {sha256 && <Code>{sha256.slice(0, 12)}</Code>}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Section>
  );
}
