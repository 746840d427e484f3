import { Button, Code, Modal, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { answered, api } from '../../shared/api';
import { momentWritten } from '../../shared/dates';
import { Refused } from '../../shared/forms/refused';
import { useSay } from '../../shared/language';

type Way = 'e-mail' | 'letter';

/** A link by which somebody sets their password: by e-mail, or on paper to be handed over. */
export function Invite({ id }: { id: string }) {
  const say = useSay();
  const invite = useMutation({
    mutationFn: (by: Way) =>
      answered(
        api.POST('/v1/people/{id}/invitations', {
          params: { path: { id } },
          body: { purpose: 'invitation', by },
        }),
      ),
  });
  const made = invite.data;
  return (
    <>
      <Button loading={invite.isPending} onClick={() => invite.mutate('e-mail')}>
        {say('Gửi lời mời bằng e-mail', 'Invite by e-mail')}
      </Button>
      <Button variant="default" onClick={() => invite.mutate('letter')}>
        {say('In thư mời', 'Print an invitation')}
      </Button>
      <Refused error={invite.error} />
      <Modal
        opened={made !== undefined}
        onClose={invite.reset}
        title={made?.letter?.title ?? say('Đã gửi lời mời', 'Invited')}
      >
        {made && (
          <Stack>
            {made.sentTo && (
              <Text>
                {say('Đã gửi đến', 'Sent to')} {made.sentTo}.
              </Text>
            )}
            {made.letter?.lines.map((line) => (
              <Text key={line}>{line}</Text>
            ))}
            {made.letter && <Code block>{made.letter.link}</Code>}
            <Text size="sm" c="dimmed">
              {say('Liên kết dùng được một lần, đến', 'The link works once, until')}{' '}
              {momentWritten(made.expiresAt)}.
            </Text>
            {made.letter && <Button onClick={() => window.print()}>{say('In', 'Print')}</Button>}
          </Stack>
        )}
      </Modal>
    </>
  );
}
