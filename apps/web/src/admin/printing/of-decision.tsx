import { Anchor, Button, Checkbox, Group, Table, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import { answered, api } from '../../shared/api';
import { dayWritten, momentWritten } from '../../shared/dates';
import { fetchPaper } from '../../shared/files/fetch-paper';
import { Refused } from '../../shared/forms/refused';
import { useLanguage } from '../../shared/language';
import { Empty } from '../../shared/parts/empty';
import { Loaded } from '../../shared/parts/loaded';
import { Page } from '../../shared/parts/page';
import { HandOver } from './hand-over';
import type { OnPaper } from './use-handing-over';

/** The certificates of one decision: chosen, printed as one file, handed over. */
export function OfDecision({ decision }: { decision: string }) {
  const { say } = useLanguage();
  const query = useQuery({
    queryKey: ['list', 'printing', decision],
    queryFn: () =>
      answered(api.GET('/v1/printing/certificates', { params: { query: { decision } } })),
  });
  return (
    <Page
      title={say(`Giấy của ${decision}`, `Certificates of ${decision}`)}
      back={{ href: '/in-va-trao', words: say('Tất cả quyết định', 'All decisions') }}
    >
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={say('Không có giấy nào còn hiệu lực', 'No certificate of it stands')} />
          ) : (
            <Papers decision={decision} items={items} />
          )
        }
      </Loaded>
    </Page>
  );
}

interface PapersProps {
  readonly decision: string;
  readonly items: readonly OnPaper[];
}

function Papers({ decision, items }: PapersProps) {
  const { say } = useLanguage();
  const queries = useQueryClient();
  const [ids, setIds] = useState<readonly string[]>([]);
  const chosen = items.filter(({ id }) => ids.includes(id));
  const print = useMutation({
    mutationFn: () => fetchPaper('/v1/printing', { certificates: chosen.map(({ id }) => id) }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['list', 'printing'] }),
  });
  return (
    <>
      <Group gap="sm" className="screen-only">
        <Text>
          {say(
            `Đã chọn ${chosen.length}/${items.length}`,
            `${chosen.length} of ${items.length} chosen`,
          )}
        </Text>
        <Button
          disabled={chosen.length === 0}
          loading={print.isPending}
          onClick={() => print.mutate()}
        >
          {say('In thành một tệp PDF', 'Print as one PDF')}
        </Button>
        <HandOver chosen={chosen} done={() => setIds([])} />
        <SignedList decision={decision} />
      </Group>
      <Refused error={print.error} />
      <Choose items={items} ids={ids} choose={setIds} />
    </>
  );
}

/** All of the decision with room to sign, for the table at the ceremony. */
function SignedList({ decision }: { decision: string }) {
  const { say } = useLanguage();
  const query = new URLSearchParams({ decision }).toString();
  return (
    <Group gap="xs">
      <Text size="sm">{say('Danh sách ký nhận:', 'List to be signed:')}</Text>
      {(['pdf', 'docx'] as const).map((format) => (
        <Anchor
          key={format}
          href={`/v1/printing/hand-over-list/${format}?${query}`}
          download
          aria-label={say(
            `Danh sách ký nhận, ${WORDS[format]}`,
            `List to be signed, ${WORDS[format]}`,
          )}
        >
          {WORDS[format]}
        </Anchor>
      ))}
    </Group>
  );
}

const WORDS = { pdf: 'PDF', docx: 'Word' } as const;

interface ChooseProps {
  readonly items: readonly OnPaper[];
  readonly ids: readonly string[];
  readonly choose: (ids: readonly string[]) => void;
}

function Choose({ items, ids, choose }: ChooseProps) {
  const { say } = useLanguage();
  const all = ids.length === items.length;
  const toggle = (id: string) =>
    choose(ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id]);
  return (
    <Table.ScrollContainer minWidth={720} tabIndex={0}>
      <Table striped withTableBorder>
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={40}>
              <Checkbox
                aria-label={say('Chọn tất cả', 'Choose all')}
                checked={all}
                indeterminate={!all && ids.length > 0}
                onChange={() => choose(all ? [] : items.map(({ id }) => id))}
              />
            </Table.Th>
            <Table.Th>{say('Số', 'Number')}</Table.Th>
            <Table.Th>{say('Sản phẩm', 'Product')}</Table.Th>
            <Table.Th>{say('Sao', 'Stars')}</Table.Th>
            <Table.Th>{say('In lần cuối', 'Printed last')}</Table.Th>
            <Table.Th>{say('Giao cho', 'Handed to')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {items.map((paper) => (
            <Row
              key={paper.id}
              paper={paper}
              chosen={ids.includes(paper.id)}
              toggle={() => toggle(paper.id)}
            />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function Row({
  paper,
  chosen,
  toggle,
}: {
  readonly paper: OnPaper;
  readonly chosen: boolean;
  readonly toggle: () => void;
}) {
  const { say } = useLanguage();
  const { number, recognition, product, owner, commune, stars } = paper;
  const { printedAt, handedOverTo, handedOverOn } = paper;
  return (
    <Table.Tr>
      <Table.Td>
        <Checkbox
          aria-label={say(`Chọn giấy ${number}`, `Choose ${number}`)}
          checked={chosen}
          onChange={toggle}
        />
      </Table.Td>
      <Table.Td>
        <Anchor component={Link} href={`/giay-chung-nhan/${recognition}`} inherit>
          {number}
        </Anchor>
      </Table.Td>
      <Table.Td>
        {product}
        <Text size="sm" c="dimmed">
          {owner}, {commune}
        </Text>
      </Table.Td>
      <Table.Td>{stars}</Table.Td>
      <Table.Td>{printedAt ? momentWritten(printedAt) : say('chưa in', 'not yet')}</Table.Td>
      <Table.Td>
        {handedOverTo ?? say('chưa giao', 'not yet')}
        {handedOverOn && (
          <Text size="sm" c="dimmed">
            {dayWritten(handedOverOn)}
          </Text>
        )}
      </Table.Td>
    </Table.Tr>
  );
}
