import { useSay } from '../../shared/language';
import { Page } from '../parts/page';
import { Refusal } from '../parts/states';
import type { OwnScore, PrintedSheet } from './use-own-score';

interface ReviewScoreProps {
  readonly set: PrintedSheet;
  readonly score: OwnScore;
  readonly go: (criterion: number) => void;
  readonly sendIt: {
    readonly error: unknown;
    readonly isPending: boolean;
    readonly mutate: () => void;
  };
}

/** The total by part, what is still open, and the filing. */
export function ReviewScore({ set, score, go, sendIt }: ReviewScoreProps) {
  const say = useSay();
  const { criteria, parts } = set;
  const open = criteria.flatMap(({ no }, i) => (score.choices[no] === undefined ? [i] : []));
  const sum = (part?: string) =>
    criteria
      .filter((one) => part === undefined || one.part === part)
      .reduce((total, { no }) => total + (score.choices[no] ?? 0), 0);
  const title = say('Tổng điểm tự chấm', 'Your own total');
  return (
    <Page
      title={title}
      back={`?cau=${criteria.length}`}
      spoken={say(`${title}: ${sum()} điểm.`, `${title}: ${sum()} points.`)}
    >
      <section className="card">
        <p>
          <strong>{say(`${sum()} trên 100 điểm`, `${sum()} of 100 points`)}</strong>
        </p>
        <dl className="facts">
          {(['A', 'B', 'C'] as const).map((part) => (
            <div key={part} className="row">
              <dt>{say(`Phần ${part}`, `Part ${part}`)}</dt>
              <dd>
                {sum(part)}/{parts[part]}
              </dd>
            </div>
          ))}
        </dl>
        <p className="small quiet">
          {set.name} ({set.source.document})
        </p>
      </section>
      {open.length > 0 && (
        <div className="note soon">
          <p>{say(`Còn ${open.length} tiêu chí chưa chọn`, `${open.length} criteria are open`)}</p>
          <p>{say('Không chọn thì tính 0 điểm.', 'What is left open counts nothing.')}</p>
        </div>
      )}
      {open[0] !== undefined && (
        <button type="button" className="button second" onClick={() => go((open[0] ?? 0) + 1)}>
          {say('Chọn tiếp', 'Go on with those')}
        </button>
      )}
      <Refusal error={sendIt.error} />
      <button
        type="button"
        className="button"
        disabled={sendIt.isPending || open.length === criteria.length}
        onClick={() => sendIt.mutate()}
      >
        {say('Lưu bản tự chấm', 'File your own score')}
      </button>
    </Page>
  );
}
