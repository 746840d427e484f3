import { Anchor, List, Table } from '@mantine/core';
import { capital, sayQuantity, sayStars, supportStepWords } from '@ocop/words';
import { Link } from 'wouter';
import { useLanguage } from '../../shared/language';
import { Section } from '../../shared/parts/section';
import { placeOfClaim } from '../../shared/places';
import type { Report } from './data';

/** Support money by the day of the report, step by step; each sum opens to its products. */
export function Money({
  report: { support, supported, supportTotals, parts },
}: {
  report: Report;
}) {
  const { language, say } = useLanguage();
  if (support.length === 0) return null;
  const dong = (sum: string) => sayQuantity(sum, 'dong', language);
  const cited = new Set(support.map(({ plan }) => plan)).size > 1;
  return (
    <Section title={say('Tiền hỗ trợ', 'Support money')}>
      <Table withTableBorder>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say('Chỉ số', 'Figure')}</Table.Th>
            <Table.Th ta="right">{say('Sản phẩm', 'Products')}</Table.Th>
            <Table.Th ta="right">{say('Số tiền', 'Amount')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {support.map(({ plan, citation, step, total, items }) => (
            <Table.Tr key={`${plan} ${step}`}>
              <Table.Td>
                <Opened
                  name={`${capital(supportStepWords[step][language])}${cited ? ` (${citation})` : ''}`}
                  of={supported.filter(({ id }) => items.includes(id))}
                />
              </Table.Td>
              <Table.Td ta="right" style={{ verticalAlign: 'top' }}>
                {items.length}
              </Table.Td>
              <Table.Td ta="right" style={{ verticalAlign: 'top' }}>
                {dong(total)}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <ByPlace {...{ parts, supportTotals }} dong={dong} />
    </Section>
  );
}

function Opened({ name, of }: { name: string; of: Report['supported'] }) {
  const { language } = useLanguage();
  if (of.length === 0) return name;
  return (
    <details>
      <summary>{name}</summary>
      <List size="sm" mt="xs">
        {of.map(({ id, product, owner, stars }) => (
          <List.Item key={id}>
            <Anchor component={Link} href={placeOfClaim(`recognition/${id}`)} inherit>
              {product}
            </Anchor>{' '}
            ({sayStars(stars, language)}, {owner})
          </List.Item>
        ))}
      </List>
    </details>
  );
}

const TOLD = ['entitled', 'granted', 'paid'] as const;

interface ByPlaceProps extends Pick<Report, 'parts' | 'supportTotals'> {
  readonly dong: (sum: string) => string;
}

/** The same place by place: the last line is what the lines above it add up to. */
function ByPlace({ parts, supportTotals, dong }: ByPlaceProps) {
  const { language, say } = useLanguage();
  const some = parts.filter((part) => part.support.length > 0);
  if (some.length === 0) return null;
  const row = (name: string, totals: Report['supportTotals'], isWhole = false) => (
    <Table.Tr key={name} fw={isWhole ? 700 : undefined}>
      <Table.Td miw="9rem">{name}</Table.Td>
      {TOLD.map((step) => (
        <Table.Td key={step} ta="right">
          {dong(totals[step])}
        </Table.Td>
      ))}
    </Table.Tr>
  );
  return (
    <Table.ScrollContainer minWidth={560}>
      <Table striped withTableBorder>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say('Địa bàn', 'Place')}</Table.Th>
            {TOLD.map((step) => (
              <Table.Th key={step} ta="right">
                {capital(supportStepWords[step][language])}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {some.map((part) => row(part.name ?? say('Nơi khác', 'Elsewhere'), part.supportTotals))}
          {row(say('Cộng', 'Sum'), supportTotals, true)}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
