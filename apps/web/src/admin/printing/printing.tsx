import { Anchor, Progress, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'wouter';
import { answered, api } from '../../shared/api';
import { dayWritten } from '../../shared/dates';
import { useLanguage } from '../../shared/language';
import { Empty } from '../../shared/parts/empty';
import { Loaded } from '../../shared/parts/loaded';
import { Page } from '../../shared/parts/page';
import type { components } from '../../shared/schema.gen';
import { OfDecision } from './of-decision';

type Decision = components['schemas']['DecisionsOnPaper']['decisions'][number];

/** From the signature to the ceremony: what of each decision is printed, and who has theirs. */
export function Screen() {
  const [params] = useSearchParams();
  const decision = params.get('quyet-dinh');
  return decision === null ? <Decisions /> : <OfDecision decision={decision} />;
}

function Decisions() {
  const { say } = useLanguage();
  const query = useQuery({
    queryKey: ['list', 'printing'],
    queryFn: () => answered(api.GET('/v1/printing')),
  });
  return (
    <Page
      title={say('In và trao giấy', 'Print and hand over')}
      about={say(
        'Giấy chứng nhận đã ký, theo từng quyết định: in thành một tệp cho buổi lễ, rồi ghi ai đã nhận và ngày nào.',
        'Signed certificates by their decision: print them as one file for the ceremony, then record who took which and when.',
      )}
    >
      <Loaded query={query}>
        {({ decisions }) =>
          decisions.length === 0 ? (
            <Empty title={say('Chưa có giấy nào để in', 'Nothing to print yet')}>
              {say(
                'Giấy chứng nhận hiện ở đây khi đã ký; giấy chờ chữ ký nằm ở “Chờ ký”.',
                'Certificates appear here once they are signed; those that wait are under “To be signed”.',
              )}
            </Empty>
          ) : (
            <List decisions={decisions} />
          )
        }
      </Loaded>
    </Page>
  );
}

function List({ decisions }: { decisions: readonly Decision[] }) {
  const { say } = useLanguage();
  return (
    <Table.ScrollContainer minWidth={560} tabIndex={0}>
      <Table striped withTableBorder>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say('Quyết định', 'Decision')}</Table.Th>
            <Table.Th>{say('Hiệu lực từ', 'Valid from')}</Table.Th>
            <Table.Th>{say('Đã in', 'Printed')}</Table.Th>
            <Table.Th>{say('Đã giao', 'Handed over')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {decisions.map(({ decision, validFrom, certificates, printed, handedOver }) => (
            <Table.Tr key={decision}>
              <Table.Td>
                <Anchor
                  component={Link}
                  href={`/in-va-trao?${new URLSearchParams({ 'quyet-dinh': decision }).toString()}`}
                  inherit
                >
                  {decision}
                </Anchor>
              </Table.Td>
              <Table.Td>{dayWritten(validFrom)}</Table.Td>
              <Share words={say('đã in', 'printed')} part={printed} of={certificates} />
              <Share words={say('đã giao', 'handed over')} part={handedOver} of={certificates} />
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function Share({ words, part, of }: { words: string; part: number; of: number }) {
  return (
    <Table.Td>
      <Text size="sm">
        {part}/{of}
      </Text>
      <Progress value={(part / of) * 100} aria-label={`${words} ${part}/${of}`} maw={120} />
    </Table.Td>
  );
}
