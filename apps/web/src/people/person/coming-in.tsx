import { Button, Group, List, Text } from '@mantine/core';
import { useState } from 'react';
import { Refused } from '../../shared/forms/refused';
import { useSay } from '../../shared/language';
import type { components } from '../../shared/schema.gen';
import { momentWritten } from '../../shared/dates';
import { type Person, useChange } from '../people-data';
import { Letter } from './letter';
import { Recovery } from './recovery';
import { Section } from '../../shared/parts/section';

type Made = components['schemas']['InvitationMade'];

/** How somebody comes in: what they prove themselves by, an invitation, the end of their sessions. */
export function ComingIn({ person }: { person: Person }) {
  const say = useSay();
  const { id, email, proofs } = person;
  const [made, setMade] = useState<Made>();
  const href = `/v1/people/${encodeURIComponent(id)}`;
  const invite = useChange<Made>(setMade);
  const sessions = useChange<unknown>();
  const purpose = proofs.password ? 'new-password' : 'invitation';
  const send = (by: 'e-mail' | 'letter') =>
    invite.mutate({ method: 'POST', href: `${href}/invitations`, body: { purpose, by } });
  return (
    <Section title={say('Đăng nhập', 'Signing in')}>
      <Proofs proofs={proofs} />
      <Group>
        <Button onClick={() => send('e-mail')} loading={invite.isPending} disabled={!email}>
          {proofs.password
            ? say('Gửi thư đặt lại mật khẩu', 'Mail a link for a new password')
            : say('Gửi thư mời', 'Mail an invitation')}
        </Button>
        <Button variant="default" onClick={() => send('letter')} loading={invite.isPending}>
          {say('In giấy mời', 'Print a letter')}
        </Button>
        <Button
          variant="default"
          loading={sessions.isPending}
          onClick={() => sessions.mutate({ method: 'DELETE', href: `${href}/sessions` })}
        >
          {say('Kết thúc mọi phiên đăng nhập', 'End all sessions')}
        </Button>
      </Group>
      {!email && (
        <Text size="sm">
          {say(
            'Chưa có thư điện tử: in giấy mời và trao tận tay.',
            'Without an e-mail address: print the letter and hand it over.',
          )}
        </Text>
      )}
      <Refused error={invite.error ?? sessions.error} />
      {sessions.isSuccess && (
        <Text role="status">{say('Không còn phiên nào.', 'No session is left.')}</Text>
      )}
      {made?.sentTo && (
        <Text role="status">
          {say('Đã gửi đến', 'Sent to')} {made.sentTo};{' '}
          {say('dùng một lần, đến', 'works once, until')} {momentWritten(made.expiresAt)}.
        </Text>
      )}
      {made?.letter && <Letter letter={made.letter} close={() => setMade(undefined)} />}
      <Recovery person={person} />
    </Section>
  );
}

function Proofs({ proofs }: Pick<Person, 'proofs'>) {
  const say = useSay();
  const { password, secondFactor, passkeys } = proofs;
  return (
    <List>
      <List.Item>
        {password
          ? say('Đã đặt mật khẩu.', 'Has a password.')
          : say('Chưa đặt mật khẩu.', 'Has no password yet.')}
      </List.Item>
      <List.Item>
        {secondFactor
          ? say('Đã đăng ký mã xác nhận thứ hai.', 'Has a second factor.')
          : say('Chưa đăng ký mã xác nhận thứ hai.', 'Has no second factor yet.')}
      </List.Item>
      {passkeys > 0 && (
        <List.Item>{say(`${passkeys} khóa đăng nhập.`, `${passkeys} passkeys.`)}</List.Item>
      )}
    </List>
  );
}
