import { Anchor, Table, Text } from '@mantine/core';
import { Link } from 'wouter';
import { useLanguage } from '../../shared/language';
import type { components } from '../../shared/schema.gen';
import { addressOf, type Filters } from './filters';

type Board = components['schemas']['Board'];

/** More communes than these are folded away: a province has a hundred and more. */
const SHOWN = 12;

interface MatrixProps {
  readonly board: Board;
  readonly filters: Filters;
  readonly change: (change: Partial<Filters>) => void;
}

/** How many products stand at which stage, commune by commune; each number leads to its products. */
export function Matrix({ board, filters }: MatrixProps) {
  const { say } = useLanguage();
  const { communes } = board;
  const rest = communes.slice(SHOWN);
  return (
    <div>
      <Rows board={board} communes={communes.slice(0, SHOWN)} filters={filters} />
      {rest.length > 0 && (
        <details>
          <summary>{say(`Thêm ${rest.length} xã, phường`, `${rest.length} more communes`)}</summary>
          <Rows board={board} communes={rest} filters={filters} />
        </details>
      )}
    </div>
  );
}

interface RowsProps {
  readonly board: Board;
  readonly communes: Board['communes'];
  readonly filters: Filters;
}

function Rows({ board: { stages }, communes, filters }: RowsProps) {
  const { language, say } = useLanguage();
  return (
    <Table.ScrollContainer minWidth={500}>
      <Table withTableBorder withColumnBorders verticalSpacing={6} captionSide="top">
        <Table.Caption ta="left">
          {say('Số sản phẩm theo xã và giai đoạn', 'Products by commune and stage')}
        </Table.Caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{say('Xã, phường', 'Commune')}</Table.Th>
            {stages.map(({ stage, words, count }) => (
              <Table.Th key={stage} scope="col" ta="right" fz="sm">
                {words[language]} ({count})
              </Table.Th>
            ))}
            <Table.Th scope="col" ta="right">
              {say('Cộng', 'All')}
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {communes.map(({ area, name, count, late, cells }) => (
            <Table.Tr key={area}>
              <Table.Th scope="row">{name}</Table.Th>
              {stages.map(({ stage }) => {
                const cell = cells.find((one) => one.stage === stage);
                return (
                  <Table.Td key={stage} ta="right">
                    {cell && (
                      <Count {...cell} to={addressOf({ ...filters, commune: area, stage })} />
                    )}
                  </Table.Td>
                );
              })}
              <Table.Td ta="right">
                <Count count={count} late={late} to={addressOf({ ...filters, commune: area })} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function Count({ count, late, to }: { count: number; late: number; to: string }) {
  const { say } = useLanguage();
  return (
    <>
      <Anchor component={Link} href={to}>
        {count}
      </Anchor>
      {late > 0 && (
        <Text component="span" size="sm" c="var(--mantine-color-error)" ml={6} fw={600}>
          {say(`${late} trễ`, `${late} late`)}
        </Text>
      )}
    </>
  );
}
