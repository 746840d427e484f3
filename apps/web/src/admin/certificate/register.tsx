import { Anchor, Table, UnstyledButton } from '@mantine/core';
import { recognitionStageWords, renewalAnswerWords, worded } from '@ocop/words';
import { Link } from 'wouter';
import { dayWritten } from '../../shared/dates';
import { useLanguage } from '../../shared/language';
import type { components } from '../../shared/schema.gen';

type Row = components['schemas']['RecognitionPage']['items'][number];

interface RegisterProps {
  readonly rows: readonly Row[];
  readonly sort: string;
  readonly onSort: (sort: string) => void;
}

/** A row for each certificate; its columns sort where the register can. */
export function Register({ rows, sort, onSort }: RegisterProps) {
  const { say } = useLanguage();
  const columns = [
    [say('Số', 'Number'), 'number'],
    [say('Sản phẩm', 'Product'), 'product'],
    [say('Chủ thể', 'Producer')],
    [say('Sao', 'Stars'), 'stars'],
    [say('Tình trạng', 'Standing'), 'stage'],
    [say('Nơi cấp', 'Issued by')],
    [say('Hiệu lực đến', 'Valid until'), 'validUntil'],
    [say('Ý định đánh giá lại', 'Means to renew')],
  ] as const;
  return (
    <Table.ScrollContainer minWidth={860} tabIndex={0}>
      <Table striped withTableBorder>
        <Table.Thead>
          <Table.Tr>
            {columns.map(([words, name]) => (
              <Column key={words} {...{ words, name, sort, onSort }} />
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Certificate key={row.recognition} row={row} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function Certificate({ row }: { row: Row }) {
  const { language } = useLanguage();
  const { intention, endedOn } = row;
  return (
    <Table.Tr>
      <Table.Td style={{ whiteSpace: 'nowrap' }}>
        <Anchor component={Link} href={`/giay-chung-nhan/${row.recognition}`}>
          {row.number}
        </Anchor>
      </Table.Td>
      <Table.Td>{row.product}</Table.Td>
      <Table.Td>{row.owner}</Table.Td>
      <Table.Td>{row.stars}</Table.Td>
      <Table.Td>{worded(recognitionStageWords, row.stage, language)}</Table.Td>
      <Table.Td>{row.authority}</Table.Td>
      <Table.Td>{dayWritten(row.validUntil)}</Table.Td>
      <Table.Td>
        {intention === null && endedOn
          ? '–'
          : worded(renewalAnswerWords, intention ?? 'unanswered', language)}
      </Table.Td>
    </Table.Tr>
  );
}

interface ColumnProps extends Omit<RegisterProps, 'rows'> {
  readonly words: string;
  readonly name?: string | undefined;
}

function Column({ words, name, sort, onSort }: ColumnProps) {
  if (name === undefined) return <Table.Th>{words}</Table.Th>;
  const isUp = sort === name;
  const isDown = sort === `-${name}`;
  return (
    <Table.Th aria-sort={isUp ? 'ascending' : isDown ? 'descending' : 'none'}>
      <UnstyledButton fz="inherit" fw="inherit" onClick={() => onSort(isUp ? `-${name}` : name)}>
        {words} <span aria-hidden>{isUp ? '▲' : isDown ? '▼' : '↕'}</span>
      </UnstyledButton>
    </Table.Th>
  );
}
