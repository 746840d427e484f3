import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Link, useSearchParams } from 'wouter';
import { useSay } from '../../shared/language';
import { Page } from '../parts/page';
import { AskOne } from './ask-one';
import type { Answers, Question } from './question';
import { Review } from './review';
import { useDraft } from './use-draft';

interface AskingProps {
  /** Under this name the answers are kept on the phone. */
  readonly draft: string;
  readonly title: string;
  readonly back: string;
  readonly questions: readonly Question[];
  /** On the button that sends. */
  readonly sending: string;
  /** What sending means, before it is done. */
  readonly meaning?: ReactNode;
  readonly send: (answers: Answers, key: string) => Promise<unknown>;
  readonly done: string;
}

/** Questions one after the other, a look at all answers, and the sending. The phone's own back button goes one back. */
export function Asking(props: AskingProps) {
  const { draft, title, back, questions, done } = props;
  const [search, setSearch] = useSearchParams();
  const { answers, key, keep, forget } = useDraft(draft);
  const queries = useQueryClient();
  const [sent, setSent] = useState(false);
  const send = useMutation({
    mutationFn: () => props.send(answers, key),
    onSuccess: async () => {
      forget();
      setSent(true);
      await queries.invalidateQueries();
    },
  });
  if (sent) return <Done title={title} words={done} back={back} />;
  const at = Math.min(Number(search.get('cau') ?? 1), questions.length + 1);
  const go = (to: number) => setSearch({ cau: String(to) });
  const question = questions[at - 1];
  if (question)
    return (
      <AskOne
        key={question.name}
        title={title}
        back={at > 1 ? `?cau=${at - 1}` : back}
        place={{ at, of: questions.length }}
        question={question}
        answer={answers[question.name] ?? ''}
        keep={(answer) => keep(question.name, answer)}
        next={() => go(at + 1)}
      />
    );
  return <Review {...props} answers={answers} sendIt={send} go={go} />;
}

function Done({ title, words, back }: { title: string; words: string; back: string }) {
  const say = useSay();
  return (
    <Page title={title}>
      <div className="note" role="status">
        <p>{say('Đã gửi', 'Sent')}</p>
        <p>{words}</p>
      </div>
      <Link href={back} className="button">
        {say('Xem sản phẩm', 'See the product')}
      </Link>
    </Page>
  );
}
