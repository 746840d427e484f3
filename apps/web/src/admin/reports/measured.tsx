import { Table } from '@mantine/core';
import { sayNeed, sayReached, sayVerdict } from '@ocop/words';
import { useLanguage } from '../../shared/language';
import { Section } from '../../shared/parts/section';
import type { components } from '../../shared/schema.gen';

type Target = components['schemas']['MeasuredTarget'];

/** What the plan wants to reach, what has been reached, and whether that is enough. */
export function Measured({ targets }: { targets: readonly Target[] }) {
  const { language, say } = useLanguage();
  if (targets.length === 0) return null;
  return (
    <Section title={say('Chỉ tiêu', 'Targets')}>
      <Table.ScrollContainer minWidth={560}>
        <Table striped withTableBorder>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{say('Chỉ tiêu của kế hoạch', 'Target')}</Table.Th>
              <Table.Th>{say('Yêu cầu', 'Wanted')}</Table.Th>
              <Table.Th>{say('Đạt được', 'Reached')}</Table.Th>
              <Table.Th>{say('Đánh giá', 'Verdict')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {targets.map((one) => (
              <Table.Tr key={one.target.what}>
                <Table.Td>{one.target.what}</Table.Td>
                <Table.Td>{sayNeed(one.target, language)}</Table.Td>
                <Table.Td>{sayReached(one, language)}</Table.Td>
                <Table.Td>{sayVerdict(one, language)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Section>
  );
}
