import { Anchor, Table, Text } from '@mantine/core';
import { outcomeWords, sayPoints, sayStars, worded } from '@ocop/words';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { answered, api } from '../../shared/api';
import { useLanguage } from '../../shared/language';
import type { components } from '../../shared/schema.gen';
import { Section } from '../../shared/parts/section';

type Result = components['schemas']['ProductResult'];

/** The council's results with why each is what it is, for whoever may know them. */
export function Results({ round: { id } }: { round: { readonly id: string } }) {
  const { say } = useLanguage();
  const { data } = useQuery({
    queryKey: ['case', `evaluation-round/${id}`, 'results'],
    queryFn: () => answered(api.GET('/v1/rounds/{id}/results', { params: { path: { id } } })),
    retry: false,
  });
  if (!data || data.items.length === 0) return null;
  return (
    <Section title={say('Kết quả Hội đồng', 'The council’s results')}>
      <Table.ScrollContainer minWidth={640}>
        <Table striped withTableBorder>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{say('Hạng', 'Rank')}</Table.Th>
              <Table.Th>{say('Sản phẩm', 'Product')}</Table.Th>
              <Table.Th ta="right">{say('Điểm', 'Points')}</Table.Th>
              <Table.Th ta="right">A / B / C</Table.Th>
              <Table.Th ta="right">{say('Chênh lệch', 'Spread')}</Table.Th>
              <Table.Th ta="right">{say('Tự chấm', 'Self')}</Table.Th>
              <Table.Th>{say('Kết quả', 'Outcome')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {data.items.map((result) => (
              <ResultRow key={result.product} result={result} />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Section>
  );
}

function ResultRow({ result }: { result: Result }) {
  const { language, say } = useLanguage();
  const { product, name, rank, average, parts, spread, stars, selfScore, outcome, sheets } = result;
  const shown = (points: string) => sayPoints(points, language);
  return (
    <Table.Tr>
      <Table.Td>{rank}</Table.Td>
      <Table.Td>
        <Anchor component={Link} href={`/san-pham/${product}`}>
          {name}
        </Anchor>
        <Missed result={result} />
      </Table.Td>
      <Table.Td ta="right">
        {shown(average)}
        <Text size="xs" c="dimmed">
          {say(`${sheets} phiếu`, `${sheets} sheets`)}
        </Text>
      </Table.Td>
      <Table.Td ta="right">
        {parts && `${shown(parts.A)} / ${shown(parts.B)} / ${shown(parts.C)}`}
      </Table.Td>
      <Table.Td ta="right">{spread}</Table.Td>
      <Table.Td ta="right">{selfScore?.total}</Table.Td>
      <Table.Td>
        {sayStars(stars, language)}, {worded(outcomeWords, outcome, language)}
      </Table.Td>
    </Table.Tr>
  );
}

/** Why the minimums allow less than the points. */
function Missed({ result: { missed, starByPoints, stars } }: { result: Result }) {
  const { say } = useLanguage();
  if (missed.length === 0 || starByPoints === stars) return null;
  const names = missed.map(({ criterion, name }) => `${criterion} ${name}`).join('; ');
  return (
    <Text size="xs" c="dimmed">
      {say('Không đạt mức tối thiểu', 'Misses the minimum of')}: {names}
    </Text>
  );
}
