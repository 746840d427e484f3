import { Anchor, List, Table, Text } from '@mantine/core';
import { Link } from 'wouter';
import { dayWritten } from '../../shared/dates';
import { useLanguage } from '../../shared/language';
import { Section } from '../../shared/parts/section';
import { Sums } from '../yearly/sums';
import type { Figure, Report } from './data';

/** Figures that only split the one above them. */
const SPLITS = /-[345]$/;

/** Every figure, and behind it what it counts. */
export function Figures({ report }: { report: Report }) {
  const { language, say } = useLanguage();
  return (
    <Section title={say('Số liệu', 'Figures')}>
      <Table withTableBorder>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say('Chỉ số', 'Figure')}</Table.Th>
            <Table.Th ta="right">{say('Số lượng', 'Number')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {report.figures.map((figure) => (
            <Table.Tr key={figure.id}>
              <Table.Td pl={SPLITS.test(figure.id) ? 'xl' : undefined}>
                <Counted
                  name={language === 'vi' ? figure.name.vi : figure.name.en}
                  figure={figure}
                  report={report}
                />
              </Table.Td>
              <Table.Td ta="right" style={{ verticalAlign: 'top' }}>
                {figure.count}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Section>
  );
}

interface CountedProps {
  readonly name: string;
  readonly figure: Figure;
  readonly report: Report;
}

/** Opens to the products or certificates that were counted. */
function Counted({ name, figure, report }: CountedProps) {
  if (figure.count === 0) return name;
  return (
    <details>
      <summary>{name}</summary>
      <List size="sm" mt="xs">
        {figure.items.map((id) => {
          const one = found(report, figure, id);
          return (
            <List.Item key={id}>
              <Anchor component={Link} href={one.href} inherit>
                {one.name}
              </Anchor>{' '}
              ({one.more})
            </List.Item>
          );
        })}
      </List>
    </details>
  );
}

function found({ products, certificates }: Report, { of }: Figure, id: string) {
  if (of === 'products') {
    const one = products.find((product) => product.id === id);
    return { name: one?.name ?? id, more: one?.owner ?? '', href: `/san-pham/${id}` };
  }
  const one = certificates.find((certificate) => certificate.id === id);
  const [name, more] = [one?.product ?? id, `${one?.number ?? ''}, ${one?.owner ?? ''}`];
  return { name, more, href: `/giay-chung-nhan/${id}` };
}

/** What producers answered, where the plan asks them. */
export function Answered({ report: { yearly } }: { report: Report }) {
  const { say } = useLanguage();
  const sums = yearly.filter(({ asked }) => asked > 0);
  if (sums.length === 0) return null;
  return (
    <Section title={say('Số liệu do chủ thể báo cáo', 'Reported by producers')}>
      <Sums sums={sums} />
      <Anchor component={Link} href="/so-lieu" size="sm">
        {say('Từng chủ thể', 'Producer by producer')}
      </Anchor>
    </Section>
  );
}

const TOLD = ['taking-part', 'recognised', 'judging', 'in-force', 'ending-soon'];

/** The whole, place by place: the last line is what the lines above it add up to. */
export function Parts({ report }: { report: Report }) {
  const { language, say } = useLanguage();
  if (report.parts.length === 0) return null;
  const told = report.figures.filter(({ id }) => TOLD.includes(id));
  const someSent = report.parts.some(({ sent }) => sent);
  const row = (name: string, figures: readonly Figure[], part?: Part) => (
    <Table.Tr key={name} fw={part ? undefined : 700}>
      <Table.Td miw="9rem">{name}</Table.Td>
      {told.map(({ id }) => (
        <Table.Td key={id} ta="right">
          {figures.find((one) => one.id === id)?.count ?? 0}
        </Table.Td>
      ))}
      {someSent && <Table.Td>{part?.sent && <Sent part={part} />}</Table.Td>}
    </Table.Tr>
  );
  return (
    <Section title={say('Theo địa bàn', 'Place by place')}>
      <Table.ScrollContainer minWidth={640}>
        <Table striped withTableBorder>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{say('Địa bàn', 'Place')}</Table.Th>
              {told.map(({ id, name }) => (
                <Table.Th key={id} ta="right">
                  {language === 'vi' ? name.vi : name.en}
                </Table.Th>
              ))}
              {someSent && <Table.Th>{say('Báo cáo đã gửi', 'Report sent')}</Table.Th>}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {report.parts.map((part) =>
              row(part.name ?? say('Nơi khác', 'Elsewhere'), part.figures, part),
            )}
            {row(say('Cộng', 'Sum'), report.figures)}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Section>
  );
}

type Part = Report['parts'][number];

/** When a place sent its report, and which of its figures are others by the day of this one. */
function Sent({ part: { sent, figures } }: { part: Part }) {
  const { language, say } = useLanguage();
  if (!sent) return null;
  const changed = figures.filter(({ id }) => (sent.changed as readonly string[]).includes(id));
  const names = changed.map(({ name }) => (language === 'vi' ? name.vi : name.en)).join(', ');
  return (
    <>
      {dayWritten(sent.on)}
      {names && (
        <Text size="xs" c="dimmed">
          {say(`nay đã khác: ${names}`, `others now: ${names}`)}
        </Text>
      )}
    </>
  );
}
