import { type FormEvent, useState } from 'react';
import { useSay } from '../../shared/language';
import { Page } from '../parts/page';
import type { Question } from './question';

interface AskOneProps {
  readonly title: string;
  readonly back: string;
  readonly place: { readonly at: number; readonly of: number };
  readonly question: Question;
  readonly answer: string;
  readonly keep: (answer: string) => void;
  readonly next: () => void;
}

/** One question with its help; what is typed is kept at once. */
export function AskOne({ title, back, place, question, answer, keep, next }: AskOneProps) {
  const say = useSay();
  const [isMissing, setMissing] = useState(false);
  const asked = question.ask(say);
  const help = question.help?.(say);
  const go = (event: FormEvent) => {
    event.preventDefault();
    if (answer.trim() === '' && !question.optional) return setMissing(true);
    next();
  };
  return (
    <Page title={asked} back={back} spoken={`${asked}. ${help ?? ''}`}>
      <p className="small quiet">
        {title} · {say(`câu ${place.at} trong ${place.of}`, `question ${place.at} of ${place.of}`)}
      </p>
      <form onSubmit={go} noValidate>
        {help !== undefined && <p id="giup">{help}</p>}
        <Answer question={question} asked={asked} answer={answer} keep={keep} />
        {isMissing && answer.trim() === '' && (
          <p className="note bad" role="alert">
            <span>{say('Cần trả lời câu này để đi tiếp.', 'Answer this question to go on.')}</span>
          </p>
        )}
        <button type="submit" className="button">
          {answer.trim() === '' && question.optional
            ? say('Bỏ qua', 'Skip')
            : say('Tiếp tục', 'Continue')}
        </button>
      </form>
    </Page>
  );
}

interface AnswerProps extends Pick<AskOneProps, 'question' | 'answer' | 'keep'> {
  readonly asked: string;
}

function Answer({ question, asked, answer, keep }: AnswerProps) {
  if (question.kind === 'choice')
    return <Choices question={question} asked={asked} answer={answer} keep={keep} />;
  const named = { 'aria-label': asked, 'aria-describedby': 'giup', value: answer };
  if (question.kind === 'line')
    return <input {...named} maxLength={question.max} onChange={(e) => keep(e.target.value)} />;
  return <textarea {...named} maxLength={question.max} onChange={(e) => keep(e.target.value)} />;
}

interface ChoicesProps extends Omit<AnswerProps, 'question'> {
  readonly question: Extract<Question, { kind: 'choice' }>;
}

function Choices({ question, asked, answer, keep }: ChoicesProps) {
  const say = useSay();
  return (
    <fieldset aria-label={asked}>
      {question.options(say).map(({ value, words, more }) => (
        <label key={value} className="choice">
          <input
            type="radio"
            name={question.name}
            value={value}
            checked={answer === value}
            onChange={() => keep(value)}
          />
          <span>
            {words}
            {more && <span className="small quiet"> {more}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
