import type { ReactNode } from 'react';
import { useLanguage, useSay } from '../../shared/language';
import { faultsSaid, RefusedError, wasUnheard } from '../../shared/problem';

export function Waiting() {
  const say = useSay();
  return <p role="status">{say('Đang tải…', 'Loading…')}</p>;
}

/** A refusal in words, with what to do; silence says that nothing is lost. */
export function Refusal({ error }: { error: unknown }) {
  const { language, say } = useLanguage();
  if (!error) return null;
  return (
    <div className="note bad" role="alert">
      <p>{say('Chưa làm được', 'That did not work')}</p>
      <p>{wasUnheard(error) ? unheard(say) : toldIn(error, language)}</p>
      {faultsSaid(error, language).map((words) => (
        <p key={words}>{words}</p>
      ))}
    </div>
  );
}

const unheard = (say: (vi: string, en: string) => string) =>
  say(
    'Không có mạng. Những gì đã nhập vẫn còn trên máy; có mạng thì bấm lại.',
    'There is no connection. What you entered is kept on this phone; press again when you are back.',
  );

function toldIn(error: unknown, language: 'vi' | 'en'): string {
  if (!(error instanceof RefusedError)) return String(error);
  const { detail, detailEn, title } = error.problem;
  return (language === 'en' ? detailEn : detail) ?? title;
}

interface EmptyProps {
  readonly words: string;
  readonly children?: ReactNode;
}

/** Nothing is here yet: says what to do. */
export function Empty({ words, children }: EmptyProps) {
  return (
    <div className="card">
      <p>{words}</p>
      {children}
    </div>
  );
}
