import { Alert, Button, Group, List, Modal, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useToday } from '../../shared/clock';
import { dayRead, dayWritten } from '../../shared/dates';
import { DayInput, useDayFault } from '../../shared/forms/day-input';
import { useLanguage } from '../../shared/language';
import { problemSaid } from '../../shared/problem';
import { type Given, type OnPaper, type Said, useHandingOver } from './use-handing-over';

interface HandOverProps {
  readonly chosen: readonly OnPaper[];
  readonly done: () => void;
}

/** Who took the chosen certificates away and when: at a ceremony each producer takes its own. */
export function HandOver({ chosen, done }: HandOverProps) {
  const { say } = useLanguage();
  const [open, setOpen] = useState(false);
  const handing = useHandingOver();
  const { given, forget } = handing;
  const close = () => {
    setOpen(false);
    if (given.length > 0) done();
    forget();
  };
  return (
    <>
      <Button variant="default" disabled={chosen.length === 0} onClick={() => setOpen(true)}>
        {say('Ghi đã giao', 'Record as handed over')}
      </Button>
      <Modal
        opened={open}
        onClose={close}
        size="lg"
        title={say(
          `Giao ${chosen.length} giấy chứng nhận`,
          `Hand ${chosen.length} certificates over`,
        )}
        closeButtonProps={{ 'aria-label': say('Đóng', 'Close') }}
      >
        <Form chosen={chosen} handing={handing} close={close} />
      </Modal>
    </>
  );
}

interface FormProps {
  readonly chosen: readonly OnPaper[];
  readonly handing: ReturnType<typeof useHandingOver>;
  readonly close: () => void;
}

function Form({ chosen, handing: { given, underWay, handOver }, close }: FormProps) {
  const { say } = useLanguage();
  const today = useToday();
  const fault = useDayFault();
  const [who, setWho] = useState<Who>({ to: '', inStead: '', reason: '' });
  const [on, setOn] = useState<string>();
  // While they are recorded all of them: the form stays as it was sent.
  const rest = underWay ? chosen : left(chosen, given);
  const isAgain = rest.some(({ handedOverTo }) => handedOverTo !== null);
  const written = on ?? dayWritten(today);
  const day = dayRead(written);
  return (
    <Stack>
      {rest.length > 0 && (
        <>
          <WhoTook who={who} put={setWho} isAgain={isAgain} />
          <DayInput
            label={say('Ngày giao', 'Day')}
            value={written}
            write={setOn}
            error={fault(written)}
            required
          />
        </>
      )}
      <Became given={given} />
      <Group justify="flex-end">
        <Button variant="default" onClick={close}>
          {given.length > 0 ? say('Đóng', 'Close') : say('Thôi', 'Cancel')}
        </Button>
        {rest.length > 0 && (
          <Button
            loading={underWay}
            disabled={day?.length !== 10 || (isAgain && who.reason.trim() === '')}
            onClick={() => void handOver(rest, { ...trimmed(who), on: day ?? '' })}
          >
            {say('Ghi đã giao', 'Record as handed over')}
          </Button>
        )}
      </Group>
    </Stack>
  );
}

type Who = Omit<Said, 'on'>;

const trimmed = ({ to, inStead, reason }: Who): Who => ({
  ...{ to: to.trim(), inStead: inStead.trim(), reason: reason.trim() },
});

interface WhoTookProps {
  readonly who: Who;
  readonly put: (who: Who) => void;
  /** Some were handed over before. */
  readonly isAgain: boolean;
}

function WhoTook({ who, put, isAgain }: WhoTookProps) {
  const { say } = useLanguage();
  return (
    <>
      <TextInput
        label={say('Người nhận', 'Who took them')}
        description={say(
          'Bỏ trống: mỗi giấy giao cho chủ thể ghi trên giấy.',
          'Left empty: each goes to the producer it names.',
        )}
        value={who.to}
        maxLength={200}
        onChange={(event) => put({ ...who, to: event.currentTarget.value })}
      />
      <TextInput
        label={say('Giấy tờ nhận thay', 'Paper of whoever takes them in the producer’s stead')}
        description={say(
          'Khi người nhận không phải chủ thể: giấy ủy quyền, giấy giới thiệu số …',
          'Where that is not the producer: a power of attorney, a letter of introduction.',
        )}
        value={who.inStead}
        maxLength={200}
        onChange={(event) => put({ ...who, inStead: event.currentTarget.value })}
      />
      {isAgain && (
        <TextInput
          label={say('Lý do giao lại', 'Why again')}
          description={say(
            'Có giấy đã ghi là giao rồi: bản trước thất lạc, hỏng, giao bản in lại.',
            'Some were handed over already: the first was lost, was spoilt, was printed anew.',
          )}
          value={who.reason}
          maxLength={500}
          onChange={(event) => put({ ...who, reason: event.currentTarget.value })}
          required
        />
      )}
    </>
  );
}

/** Those that were refused, or all of them the first time. */
function left(chosen: readonly OnPaper[], given: readonly Given[]): readonly OnPaper[] {
  if (given.length === 0) return chosen;
  return given.filter(({ error }) => error).map(({ paper }) => paper);
}

function Became({ given }: { given: readonly Given[] }) {
  const { language, say } = useLanguage();
  if (given.length === 0) return null;
  const refused = given.filter(({ error }) => error);
  const done = given.length - refused.length;
  return (
    <Alert
      color={refused.length > 0 ? 'orange' : 'teal'}
      role="status"
      title={
        refused.length > 0
          ? say(
              `Đã ghi giao ${done} giấy, chưa ghi được ${refused.length}`,
              `${done} recorded, ${refused.length} not`,
            )
          : say(`Đã ghi giao ${done} giấy`, `${done} recorded as handed over`)
      }
    >
      {refused.length > 0 && (
        <List>
          {refused.map(({ paper, error }) => (
            <List.Item key={paper.id}>
              {paper.number}: {problemSaid(error, language)}
            </List.Item>
          ))}
        </List>
      )}
    </Alert>
  );
}
