import type { UseMutationResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useSay } from '../../shared/language';
import { Page } from '../parts/page';
import { Refusal } from '../parts/states';
import { type Answers, answerWritten, type Question } from './question';

interface ReviewProps {
  readonly title: string;
  readonly questions: readonly Question[];
  readonly answers: Answers;
  readonly sending: string;
  readonly meaning?: ReactNode;
  readonly sendIt: Pick<UseMutationResult, 'error' | 'isPending'> & { readonly mutate: () => void };
  readonly go: (question: number) => void;
}

/** All answers before they are sent, each with the way back to it. */
export function Review(props: ReviewProps) {
  const { title, questions, answers, sending, meaning, sendIt, go } = props;
  const say = useSay();
  const unanswered = questions.findIndex(
    ({ name, optional }) => !optional && !answers[name]?.trim(),
  );
  const heading = say('Xem lại trước khi gửi', 'Look once more before you send');
  return (
    <Page title={heading} back={`?cau=${questions.length}`} spoken={heading}>
      <p className="small quiet">{title}</p>
      <ul className="list">
        {questions.map((question, i) => (
          <li key={question.name} className="card">
            <p className="small quiet">{question.ask(say)}</p>
            <p className="words">
              {answerWritten(question, answers[question.name] ?? '', say) || '-'}
            </p>
            <button type="button" className="link" onClick={() => go(i + 1)}>
              {say('Sửa', 'Change')}
              <span className="unseen">: {question.ask(say)}</span>
            </button>
          </li>
        ))}
      </ul>
      {meaning}
      <Refusal error={sendIt.error} />
      {unanswered >= 0 ? (
        <button type="button" className="button" onClick={() => go(unanswered + 1)}>
          {say('Trả lời câu còn thiếu', 'Answer what is missing')}
        </button>
      ) : (
        <button
          type="button"
          className="button"
          disabled={sendIt.isPending}
          onClick={() => sendIt.mutate()}
        >
          {sendIt.isPending ? say('Đang gửi…', 'Sending…') : sending}
        </button>
      )}
    </Page>
  );
}
