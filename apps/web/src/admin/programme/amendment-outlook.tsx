import { Anchor, Button, Group, Table, Text } from '@mantine/core';
import { roleWords } from '@ocop/words';
import { useMutation } from '@tanstack/react-query';
import { Link } from 'wouter';
import { answered, api } from '../../shared/api';
import { dayWritten } from '../../shared/dates';
import { dutySaid } from '../../shared/deadline-words';
import { Refused } from '../../shared/forms/refused';
import { useLanguage } from '../../shared/language';
import { placeOf } from '../../shared/places';
import { faultsIn } from '../../shared/problem';
import type { components } from '../../shared/schema.gen';

type Wish = components['schemas']['AmendmentDraft'];
type Outlook = components['schemas']['AmendmentPreview'];

interface AmendmentOutlookProps {
  readonly id: string;
  /** What stands in the form by now. */
  readonly given: Readonly<Record<string, unknown>>;
}

/** Which deadlines and reminders a change would move, before it is decided. */
export function AmendmentOutlook({ id, given }: AmendmentOutlookProps) {
  const { say } = useLanguage();
  const wish = { amendments: given['amendments'] ?? [] } as Wish;
  const look = useMutation({
    mutationFn: (body: Wish) =>
      answered(
        api.POST('/v1/programmes/{id}/amendments/preview', { params: { path: { id } }, body }),
      ),
  });
  const { error } = look;
  const isSeen = look.isSuccess && JSON.stringify(look.variables) === JSON.stringify(wish);
  return (
    <>
      <Group>
        <Button
          variant="default"
          disabled={wish.amendments.length === 0}
          loading={look.isPending}
          onClick={() => look.mutate(wish)}
        >
          {say('Xem trước thời hạn sẽ đổi', 'See which deadlines would move')}
        </Button>
      </Group>
      <Refused error={error} faults={faultsIn(error)} />
      {isSeen && <Outlook outlook={look.data} />}
    </>
  );
}

function Outlook({ outlook }: { outlook: Outlook }) {
  const { say } = useLanguage();
  const { cases, moved, called, inYourArea, remindersInYourArea } = outlook;
  const none = say('không nhắc', 'none');
  const days = (all: readonly string[]) => all.map((day) => dayWritten(day)).join(', ') || none;
  return (
    <>
      <Text role="status">
        {say(
          `${moved} thời hạn sẽ đổi ngày, ${called} thời hạn được nhắc vào ngày khác, trong ${cases} vụ việc; chưa có gì được ghi.`,
          `${moved} deadlines would move, ${called} would be called on other days, in ${cases} cases; nothing has been recorded.`,
        )}
      </Text>
      {inYourArea.length > 0 && (
        <Changes
          heads={[say('Hạn cũ', 'From'), say('Hạn mới', 'To')]}
          rows={inYourArea.map(({ from, to, ...one }) => ({
            ...one,
            cells: [dayWritten(from), dayWritten(to)],
          }))}
        />
      )}
      {remindersInYourArea.length > 0 && (
        <Changes
          heads={[say('Hạn', 'Due'), say('Sẽ nhắc', 'Called'), say('Nay nhắc', 'Called now')]}
          rows={remindersInYourArea.map(({ lastDay, was, is, ...one }) => ({
            ...one,
            cells: [dayWritten(lastDay), days(was), days(is)],
          }))}
        />
      )}
    </>
  );
}

type Row = Pick<Outlook['inYourArea'][number], 'stream' | 'subject' | 'kind' | 'holder'> & {
  readonly cells: readonly string[];
};

function Changes({ heads, rows }: { heads: readonly string[]; rows: readonly Row[] }) {
  const { say, language } = useLanguage();
  return (
    <Table.ScrollContainer minWidth={560}>
      <Table striped withTableBorder>
        <Table.Thead>
          <Table.Tr>
            {[say('Vụ việc', 'Case'), say('Việc', 'Duty'), say('Của ai', 'Whose'), ...heads].map(
              (head) => (
                <Table.Th key={head}>{head}</Table.Th>
              ),
            )}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ stream, subject, kind, holder, cells }, i) => (
            <Table.Tr key={i}>
              <Table.Td>
                <Anchor component={Link} href={placeOf(stream)}>
                  {subject}
                </Anchor>
              </Table.Td>
              <Table.Td>{dutySaid(kind, language)}</Table.Td>
              <Table.Td>
                {holder && `${roleWords[holder.role][language]} (${holder.name})`}
              </Table.Td>
              {cells.map((cell, n) => (
                <Table.Td key={n}>{cell}</Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
