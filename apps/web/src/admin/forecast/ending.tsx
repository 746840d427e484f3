import { Anchor } from '@mantine/core';
import { capital, renewalAnswerWords } from '@ocop/words';
import { Link } from 'wouter';
import { dayWritten } from '../../shared/dates';
import { useLanguage } from '../../shared/language';
import { Bars, Legend } from '../../shared/parts/bars';
import { Ahead, type Month } from './ahead';

/** In the order in which they matter to whoever plans rounds. */
const ANSWERS = ['renew', 'upgrade', 'drop', 'unanswered'] as const;
type Answer = (typeof ANSWERS)[number];
const COLORS: Readonly<Record<Answer, string>> = {
  renew: 'var(--mantine-color-teal-9)',
  upgrade: 'var(--mantine-color-blue-6)',
  drop: 'var(--mantine-color-red-8)',
  unanswered: 'var(--mantine-color-gray-5)',
};

/** Certificates that end, and what their producers mean to do about it: so many places rounds will need. */
export function Ending({ months }: { months: readonly Month[] }) {
  const { language, say } = useLanguage();
  const title = say('Giấy chứng nhận hết hạn', 'Certificates that end');
  const answers = ANSWERS.map((answer) => ({
    ...{ answer, color: COLORS[answer], words: capital(renewalAnswerWords[answer][language]) },
  }));
  const bars = months.map((month) => ({
    ...{ key: month.month, label: dayWritten(month.month), value: month.expiries },
    parts: answers.map(({ answer, words, color }) => ({ words, color, value: month[answer] })),
  }));
  return (
    <Ahead
      title={title}
      months={months}
      isNone={months.every(({ expiries }) => expiries === 0)}
      drawn={
        <>
          <Legend parts={answers} />
          <Bars bars={bars} />
        </>
      }
      minWidth={620}
      heads={[title, ...answers.map(({ words }) => words)]}
      cellsOf={({ month, expiries, ...of }) => [
        <Count key="" of={expiries} month={month} words={title} />,
        ...answers.map(({ answer, words }) => (
          <Count key={answer} of={of[answer]} {...{ month, answer, words }} />
        )),
      ]}
    />
  );
}

interface CountProps {
  readonly of: number;
  readonly month: string;
  readonly answer?: Answer;
  readonly words: string;
}

/** A number leads to the certificates that it counts. */
function Count({ of, month, answer, words }: CountProps) {
  if (of === 0) return 0;
  const wanted = new URLSearchParams({ endsIn: month, ...(answer ? { intention: answer } : {}) });
  return (
    <Anchor
      component={Link}
      fz="inherit"
      href={`/giay-chung-nhan?${wanted.toString()}`}
      aria-label={`${of}: ${words}, ${dayWritten(month)}`}
    >
      {of}
    </Anchor>
  );
}
