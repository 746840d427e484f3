import { useState } from 'react';
import { Link } from 'wouter';
import { useSay } from '../../shared/language';
import type { Ask } from '../../shared/yearly/boxes';
import { Page } from '../parts/page';
import type { PageProps } from '../parts/page-props';
import { Empty, Refusal, Waiting } from '../parts/states';
import { Filling } from './filling';
import { useOwnAsks } from './own-asks';
import { Sent } from './sent';

/** The yearly figures on one page: filled in, sent, looked at again and corrected. */
export function Screen({ params: { programme = '', ask = '' } }: PageProps) {
  const say = useSay();
  const { data, error } = useOwnAsks();
  const found = data?.items.find((one) => one.programme === programme && one.ask === ask);
  const [sent, setSent] = useState(false);
  // After each answer the page begins anew, with what was sent.
  if (found)
    return (
      <One key={found.answers.length} ask={found} justSent={sent} done={() => setSent(true)} />
    );
  return (
    <Page title={say('Số liệu năm', 'Yearly figures')} back="/">
      <Refusal error={error} />
      {!data && !error && <Waiting />}
      {data && <Empty words={say('Không ai hỏi số liệu này.', 'Nobody asks for these figures.')} />}
    </Page>
  );
}

interface OneProps {
  readonly ask: Ask;
  readonly justSent: boolean;
  readonly done: () => void;
}

function One({ ask, justSent, done }: OneProps) {
  const say = useSay();
  const [corrects, setCorrects] = useState(false);
  const isIn = ask.answers.length > 0;
  return (
    <Page title={ask.name} back="/" spoken={spokenFor(ask, say)}>
      <p className="small quiet">
        {say(
          `${ask.authority} hỏi mỗi năm một lần; chỉ cơ quan quản lý đọc, không công khai.`,
          `${ask.authority} asks once a year; only the offices read it, nothing is published.`,
        )}
      </p>
      {isIn && !corrects ? (
        <>
          <Sent ask={ask} justSent={justSent} />
          {ask.open && (
            <button type="button" className="button second" onClick={() => setCorrects(true)}>
              {say('Sửa số liệu đã gửi', 'Correct what was sent')}
            </button>
          )}
          <Link href="/" className="button">
            {say('Về trang đầu', 'To the first page')}
          </Link>
        </>
      ) : ask.open ? (
        <Filling ask={ask} done={done} />
      ) : (
        <Empty
          words={say(
            'Kế hoạch năm đã kết thúc, không nhận số liệu nữa.',
            'The year is over; figures are taken no longer.',
          )}
        />
      )}
    </Page>
  );
}

const spokenFor = ({ name, boxes }: Ask, say: ReturnType<typeof useSay>): string =>
  say(
    `${name}. Có ${boxes.length} ô cần điền. Không nhớ cách điền thì gọi cán bộ xã, cán bộ điền thay.`,
    `${name}. There are ${boxes.length} boxes. Call your commune and they fill it in for you.`,
  );
