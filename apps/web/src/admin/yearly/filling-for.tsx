import { Alert, Button, Group, Radio, Stack, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import {
  figureUnitWords,
  heardWords,
  sayQuantity,
  typedFaultWords,
  typedLikeWords,
} from '@ocop/words';
import { useState } from 'react';
import { Refused } from '../../shared/forms/refused';
import { useLanguage } from '../../shared/language';
import { Section } from '../../shared/parts/section';
import { useTell } from '../../shared/told';
import {
  answersOf,
  type Ask,
  begun,
  boxName,
  oddSaid,
  type ReadBox,
  readBoxes,
} from '../../shared/yearly/boxes';
import { type Heard, sendAnswer } from '../../shared/yearly/send';

/** The commune writes down what the producer says on the telephone; the log says that it was the commune, and how it knows. */
export function FillingFor({ ask, done }: { ask: Ask; done: () => void }) {
  const { language, say } = useLanguage();
  const last = ask.answers.at(-1);
  const [typed, setTyped] = useState(() => begun(ask));
  const [heard, setHeard] = useState<Heard>('phone');
  const [reason, setReason] = useState('');
  const read = readBoxes(ask.boxes, typed);
  const odd = read.filter((one) => one.odd !== undefined);
  const isWrong = read.some(({ fault }) => fault) || (last !== undefined && reason.trim() === '');
  const send = useSending(ask, { read, heard, reason }, done);
  return (
    <Section
      title={
        last
          ? say('Sửa thay chủ thể', 'Correct for them')
          : say('Ghi thay chủ thể', 'Fill in for them')
      }
    >
      <Stack gap="sm" maw="36rem">
        <HowHeard heard={heard} choose={setHeard} />
        {read.map((one) => (
          <OneBox
            key={boxName(one.box)}
            read={one}
            typed={typed[boxName(one.box)] ?? ''}
            write={(text) => setTyped({ ...typed, [boxName(one.box)]: text })}
          />
        ))}
        {last && (
          <Textarea
            label={say('Vì sao sửa', 'Why it is corrected')}
            required
            maxLength={1000}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        )}
        {odd.length > 0 && (
          <Alert color="yellow" title={say('Hỏi lại chủ thể cho chắc', 'Ask once more')}>
            {odd.map((one) => (
              <div key={boxName(one.box)}>{oddSaid(one, say, language)}</div>
            ))}
          </Alert>
        )}
        <Refused error={send.error} />
        <Button
          w="fit-content"
          disabled={isWrong}
          loading={send.isPending}
          onClick={() => send.mutate()}
        >
          {odd.length > 0
            ? say('Chủ thể xác nhận, gửi', 'They confirm, send')
            : say('Gửi thay chủ thể', 'Send for them')}
        </Button>
      </Stack>
    </Section>
  );
}

interface HowHeardProps {
  readonly heard: Heard;
  readonly choose: (heard: Heard) => void;
}

function HowHeard({ heard, choose }: HowHeardProps) {
  const { language, say } = useLanguage();
  const ways = Object.keys(heardWords) as Heard[];
  return (
    <Radio.Group
      label={say('Biết bằng cách nào', 'How it is known')}
      value={heard}
      onChange={(value) => choose(ways.find((way) => way === value) ?? 'phone')}
    >
      <Group mt="xs">
        {ways.map((way) => (
          <Radio key={way} value={way} label={heardWords[way][language]} />
        ))}
      </Group>
    </Radio.Group>
  );
}

interface Written {
  readonly read: readonly ReadBox[];
  readonly heard: Heard;
  readonly reason: string;
}

function useSending(ask: Ask, { read, heard, reason }: Written, done: () => void) {
  const { say } = useLanguage();
  const tell = useTell();
  const queries = useQueryClient();
  const [named, setNamed] = useState({ said: '', key: '' });
  return useMutation({
    mutationFn: () => {
      const answers = answersOf(read);
      const said = JSON.stringify([answers, heard, reason]);
      const key = named.said === said ? named.key : crypto.randomUUID();
      setNamed({ said, key });
      return sendAnswer(ask, { answers, key, reason, heard });
    },
    onSuccess: async () => {
      tell(say('Đã ghi thay chủ thể.', 'Recorded for the producer.'));
      await queries.invalidateQueries();
      done();
    },
  });
}

interface OneBoxProps {
  readonly read: ReadBox;
  readonly typed: string;
  readonly write: (text: string) => void;
}

function OneBox({ read: { box, value, fault }, typed, write }: OneBoxProps) {
  const { language, say } = useLanguage();
  const before =
    box.before === null
      ? ''
      : ` · ${say('năm trước', 'last year')}: ${sayQuantity(box.before, box.unit, language)}`;
  const said =
    value === undefined
      ? typedLikeWords[box.unit][language]
      : `= ${sayQuantity(value, box.unit, language)}`;
  return (
    <TextInput
      label={`${box.product ? `${box.what}, ${box.product.name}` : box.what} (${figureUnitWords[box.unit][language]})`}
      required={!box.optional}
      description={`${said}${before}`}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      error={fault && fault !== 'empty' ? typedFaultWords[fault][language] : undefined}
      value={typed}
      maxLength={60}
      onChange={(event) => write(event.currentTarget.value)}
    />
  );
}
