import { Button, Group, Modal, Paper, Stack, Text, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { Refused } from '../../shared/forms/refused';
import { momentWritten } from '../../shared/dates';
import { useSay } from '../../shared/language';
import type { CouncilSession, Seat } from '../council-data';
import style from '../council.module.css';
import { saySeat } from '../council-words';
import { useCommand } from '../use-command';
import { Light } from './light';

interface AttendanceProps {
  readonly session: CouncilSession;
  /** Only whoever keeps the session writes it down. */
  readonly mayRecord: boolean;
}

/** Who is in the room since when, and whether that is a quorum. */
export function Attendance({ session, mayRecord }: AttendanceProps) {
  const say = useSay();
  const [moving, setMoving] = useState<Seat>();
  return (
    <Paper withBorder p="sm" component="section" aria-label={say('Điểm danh', 'Attendance')}>
      <Title order={2} size="h4" mb="xs">
        {say('Điểm danh', 'Attendance')}
      </Title>
      <Quorum session={session} />
      <ul className={style.rows}>
        {session.seats.map((seat) => (
          <li
            key={seat.id}
            className={style.row}
            style={{ gridTemplateColumns: 'minmax(0, 1fr) auto' }}
          >
            <div>
              <Text fw={500}>{seat.name}</Text>
              <Text size="sm">
                {saySeat(seat.seat, say)} ·{' '}
                {seat.present ? say('✓ có mặt', '✓ present') : say('– vắng', '– absent')}
                {lastMoment(session, seat.id)}
              </Text>
            </div>
            {mayRecord && (
              <Button
                size="xs"
                variant="default"
                aria-label={
                  seat.present
                    ? say(`Ghi ${seat.name} ra ngoài`, `Record that ${seat.name} leaves`)
                    : say(`Ghi ${seat.name} vào họp`, `Record that ${seat.name} comes in`)
                }
                onClick={() => setMoving(seat)}
              >
                {seat.present ? say('Ra ngoài', 'Leaves') : say('Vào họp', 'Comes in')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {moving && (
        <Moving round={session.round} seat={moving} onClose={() => setMoving(undefined)} />
      )}
    </Paper>
  );
}

/** The light of the quorum, with its figures. */
function Quorum({ session: { attendance, mode } }: { session: CouncilSession }) {
  const say = useSay();
  const { present, members, quorum, chairPresent, quorate } = attendance;
  if (mode === 'written') return null;
  const chair = chairPresent
    ? say('Chủ tịch có mặt', 'the chair is present')
    : say('Chủ tịch vắng', 'the chair is absent');
  return (
    <Light
      isGreen={quorate}
      title={
        quorate
          ? say('Đủ số thành viên để họp', 'There is a quorum')
          : say('Chưa đủ số thành viên để họp', 'No quorum')
      }
      words={say(
        `${present} / ${members} thành viên chấm điểm có mặt, cần ${quorum}; ${chair}.`,
        `${present} of ${members} who score are present, ${quorum} are needed; ${chair}.`,
      )}
    />
  );
}

interface MovingProps {
  readonly round: string;
  readonly seat: Seat;
  readonly onClose: () => void;
}

function Moving({ round, seat, onClose }: MovingProps) {
  const say = useSay();
  const [at, setAt] = useState('');
  const { give, error, underWay } = useCommand(round);
  const went = seat.present ? 'out' : 'in';
  const record = async () => {
    const command = { type: 'RecordAttendance', member: seat.id, went, ...(at ? { at } : {}) };
    if (await give(command)) onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={
        seat.present
          ? say(`${seat.name} ra ngoài`, `${seat.name} leaves`)
          : say(`${seat.name} vào họp`, `${seat.name} comes in`)
      }
    >
      <Stack>
        <TextInput
          type="time"
          label={say('Lúc', 'At')}
          description={say('Để trống là ngay bây giờ.', 'Empty means now.')}
          value={at}
          onChange={({ currentTarget }) => setAt(currentTarget.value)}
        />
        {seat.present && (
          <Text size="sm">
            {say(
              'Người ra ngoài không phải nộp phiếu và không tính vào túc số cho đến khi trở lại.',
              'Whoever is out owes no sheet and counts for no quorum until coming back.',
            )}
          </Text>
        )}
        <Refused error={error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {say('Thôi', 'Cancel')}
          </Button>
          <Button loading={underWay} onClick={() => void record()}>
            {say('Ghi nhận', 'Record')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

function lastMoment({ course }: CouncilSession, id: string): string {
  const last = course.findLast(({ member }) => member === id);
  if (!last) return '';
  return `, ${last.at ?? momentWritten(last.recordedAt).slice(-5)}`;
}
