import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useLanguage, useSay } from '../../shared/language';
import {
  type Ask,
  answersOf,
  begun,
  boxName,
  oddSaid,
  type ReadBox,
  readBoxes,
} from '../../shared/yearly/boxes';
import { sendAnswer } from '../../shared/yearly/send';
import { useDraft } from '../asking/use-draft';
import { Refusal } from '../parts/states';
import { OneBox } from './one-box';

const REASON = 'ly-do';

/** All boxes on one page; what is typed stays on the phone until it has been sent. */
export function Filling({ ask, done }: { ask: Ask; done: () => void }) {
  const say = useSay();
  const filling = useFilling(ask, done);
  const { read, typed, keep, tried, isWrong, odd, asksAgain, send, go } = filling;
  const isCorrection = ask.answers.length > 0;
  return (
    <form onSubmit={go} noValidate>
      {read.map((one, i) => (
        <OneBox
          key={boxName(one.box)}
          read={one}
          heading={headingOf(read, i)}
          typed={typed[boxName(one.box)] ?? ''}
          keep={(text) => keep(boxName(one.box), text)}
          tried={tried}
        />
      ))}
      {isCorrection && (
        <label>
          {say('Vì sao sửa?', 'Why is it corrected?')}
          <textarea
            value={typed[REASON] ?? ''}
            maxLength={1000}
            aria-invalid={tried && !typed[REASON]?.trim()}
            onChange={(event) => keep(REASON, event.target.value)}
          />
        </label>
      )}
      {asksAgain && <AskedAgain odd={odd} />}
      <Refusal error={send.error} />
      {tried && isWrong && (
        <p className="note bad" role="alert">
          <span>
            {say(
              'Còn ô chưa điền hoặc chưa đọc được: xem chữ dưới từng ô.',
              'A box is empty or cannot be read: see the words below it.',
            )}
          </span>
        </p>
      )}
      <button type="submit" className="button" disabled={send.isPending}>
        {send.isPending
          ? say('Đang gửi…', 'Sending…')
          : asksAgain
            ? say('Đúng như vậy, gửi đi', 'It is so, send')
            : isCorrection
              ? say('Gửi số liệu đã sửa', 'Send the correction')
              : say('Gửi số liệu', 'Send the figures')}
      </button>
    </form>
  );
}

/** Pressed once what cannot be read is pointed out, then what is odd is asked again, then it is sent. */
function useFilling(ask: Ask, done: () => void) {
  const queries = useQueryClient();
  const last = ask.answers.at(-1);
  const draft = useDraft(`so-lieu.${ask.programme}.${ask.ask}.${last?.no ?? 0}`);
  const typed = { ...begun(ask), ...draft.answers };
  const read = readBoxes(ask.boxes, typed);
  const reason = typed[REASON] ?? '';
  const [tried, setTried] = useState(false);
  /** The numbers that were meant as they are: others are asked again. */
  const [meant, setMeant] = useState('');
  const send = useMutation({
    mutationFn: () => sendAnswer(ask, { answers: answersOf(read), key: draft.key, reason }),
    onSuccess: async () => {
      draft.forget();
      done();
      await queries.invalidateQueries();
    },
  });
  const odd = read.filter((one) => one.odd !== undefined);
  const numbers = JSON.stringify(answersOf(read));
  const isWrong = read.some(({ fault }) => fault) || (last !== undefined && reason.trim() === '');
  const asksAgain = odd.length > 0 && meant === numbers && !isWrong;
  const go = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (isWrong) return;
    if (odd.length > 0 && !asksAgain) return setMeant(numbers);
    send.mutate();
  };
  return { read, typed, keep: draft.keep, tried, isWrong, odd, asksAgain, send, go };
}

/** The product, above the first of its boxes; what is asked of the whole producer comes under its own heading. */
function headingOf(read: readonly ReadBox[], i: number): string | null | undefined {
  const [own, before] = [read[i]?.box.product?.name, read[i - 1]?.box.product?.name];
  if (i > 0 && own === before) return undefined;
  return own ?? null;
}

function AskedAgain({ odd }: { odd: readonly ReadBox[] }) {
  const { language, say } = useLanguage();
  return (
    <div className="note soon" role="alert">
      <p>
        <strong>{say('Xin xem lại, có đúng không?', 'Please look again: is it so?')}</strong>
      </p>
      {odd.map((one) => (
        <p key={boxName(one.box)}>{oddSaid(one, say, language)}</p>
      ))}
    </div>
  );
}
