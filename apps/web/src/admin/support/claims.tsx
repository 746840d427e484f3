import { Anchor, Table, Text } from '@mantine/core';
import { sayQuantity, sayStars, supportStandingWords } from '@ocop/words';
import { Link } from 'wouter';
import { dayWritten } from '../../shared/dates';
import { useLanguage } from '../../shared/language';
import { placeOfClaim } from '../../shared/places';
import { ageSaid, type Claim, missingSaid } from './claim-words';

/** Each product, and how far its money has come; its name opens the claim. */
export function Claims({ rows }: { rows: readonly Claim[] }) {
  const { say } = useLanguage();
  return (
    <Table.ScrollContainer minWidth={900}>
      <Table striped withTableBorder>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say('Sản phẩm, chủ thể', 'Product, producer')}</Table.Th>
            <Table.Th>{say('Tình trạng', 'Standing')}</Table.Th>
            <Table.Th>{say('Đã chờ', 'Waiting')}</Table.Th>
            <Table.Th>{say('Giấy tờ còn thiếu', 'Missing papers')}</Table.Th>
            <Table.Th ta="right">{say('Được hưởng', 'Entitled')}</Table.Th>
            <Table.Th ta="right">{say('Duyệt, đã chi', 'Granted, paid')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Row key={row.recognition} row={row} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function Row({ row }: { row: Claim }) {
  const { language, say } = useLanguage();
  const { recognition, product, owner, standing, dueOn, claimUntil, granted, paid } = row;
  const until = standing === 'not-claimed' ? claimUntil : dueOn;
  return (
    <Table.Tr>
      <Table.Td>
        <Anchor component={Link} href={placeOfClaim(`recognition/${recognition}`)} inherit>
          {product}
        </Anchor>
        <Text size="sm">
          {owner} · {sayStars(row.stars, language)}
        </Text>
      </Table.Td>
      <Table.Td>
        {supportStandingWords[standing][language]}
        {until && (
          <Text size="sm">
            {say('hạn', 'by')} {dayWritten(until)}
          </Text>
        )}
      </Table.Td>
      <Table.Td>{ageSaid(row, language)}</Table.Td>
      <Table.Td>{missingSaid(row)}</Table.Td>
      <Table.Td ta="right">{sayQuantity(row.entitled, 'dong', language)}</Table.Td>
      <Table.Td ta="right">
        {granted !== '0' && sayQuantity(granted, 'dong', language)}
        {paid !== '0' && (
          <Text size="sm">
            {say('đã chi', 'paid')} {sayQuantity(paid, 'dong', language)}
          </Text>
        )}
      </Table.Td>
    </Table.Tr>
  );
}
