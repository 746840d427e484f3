import { useSay } from '../../shared/language';
import type { components } from '../../shared/schema.gen';
import { useProductPapers } from '../papers/product-papers';
import { Page } from '../parts/page';

type Criterion = components['schemas']['PrintedSheet']['criteria'][number];

interface OneCriterionProps {
  readonly product: string;
  readonly criterion: Criterion;
  readonly place: { readonly at: number; readonly of: number };
  readonly back: string;
  readonly chosen: number | null | undefined;
  readonly document: string;
  readonly choose: (points: number | null) => void;
  readonly name: (document: string) => void;
  readonly next: () => void;
  readonly toEnd: () => void;
}

/** One criterion as the sheet prints it: the option that fits, and the paper that proves it. */
export function OneCriterion(props: OneCriterionProps) {
  const { product, criterion, place, back, chosen, document, choose, name, next, toEnd } = props;
  const say = useSay();
  const { no, name: title, max, options, notes } = criterion;
  const read = options.map(({ text, points }) => `${points} điểm: ${text}`).join('. ');
  return (
    <Page title={`${no}. ${title}`} back={back} spoken={`${title}. ${read}`}>
      <p className="small quiet">
        {say(
          `Tiêu chí ${place.at} trong ${place.of} · nhiều nhất ${max} điểm`,
          `Criterion ${place.at} of ${place.of} · ${max} points at most`,
        )}
      </p>
      <progress
        max={place.of}
        value={place.at}
        aria-label={say('Đã đi đến đâu', 'How far you have come')}
      />
      {notes.map(({ text }) => (
        <p key={text} className="note small">
          <span>{text}</span>
        </p>
      ))}
      <fieldset>
        <legend className="unseen">{title}</legend>
        {options.map((option) => (
          <Choice
            key={`${option.points} ${option.text}`}
            group={no}
            words={option.text}
            more={sayPoints(option.points, say)}
            checked={chosen === option.points}
            choose={() => choose(option.points)}
          />
        ))}
        <Choice
          group={no}
          words={say('Chưa đạt, hoặc không áp dụng', 'None of these, or it does not apply')}
          more={sayPoints(0, say)}
          checked={chosen === null}
          choose={() => choose(null)}
        />
      </fieldset>
      {typeof chosen === 'number' && chosen > 0 && <Proof {...{ product, document, name }} />}
      <button type="button" className="button" onClick={next}>
        {chosen === undefined ? say('Để sau', 'Later') : say('Tiếp tục', 'Continue')}
      </button>
      <button type="button" className="link" onClick={toEnd}>
        {say('Xem tổng điểm', 'See the total')}
      </button>
    </Page>
  );
}

const sayPoints = (points: number, say: ReturnType<typeof useSay>) =>
  say(`${points} điểm`, `${points} points`);

interface ChoiceProps {
  readonly group: string;
  readonly words: string;
  readonly more: string;
  readonly checked: boolean;
  readonly choose: () => void;
}

function Choice({ group, words, more, checked, choose }: ChoiceProps) {
  return (
    <label className="choice">
      <input type="radio" name={group} checked={checked} onChange={choose} />
      <span>
        {words}
        <br />
        <strong className="small">{more}</strong>
      </span>
    </label>
  );
}

type ProofProps = Pick<OneCriterionProps, 'product' | 'document' | 'name'>;

/** Points with a paper behind them are those that a council gives. */
function Proof({ product, document, name }: ProofProps) {
  const say = useSay();
  const { data } = useProductPapers(product);
  const titles = data?.items.flatMap(({ papers }) => papers.map(({ title }) => title)) ?? [];
  return (
    <p>
      <label>
        {say('Giấy nào chứng minh?', 'Which paper proves it?')}
        <input
          list="giay-chung-minh"
          maxLength={200}
          value={document}
          onChange={(event) => name(event.target.value)}
        />
      </label>
      <datalist id="giay-chung-minh">
        {[...new Set(titles)].map((title) => (
          <option key={title} value={title} />
        ))}
      </datalist>
    </p>
  );
}
