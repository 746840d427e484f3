import { Link } from 'wouter';
import { useSay } from '../../shared/language';
import type { components } from '../../shared/schema.gen';

type Score = components['schemas']['PreCheck']['score'];
type Lift = components['schemas']['Lift'];

/** What the producer's own points promise, section by section, and what would lift the product to the next star. */
export function Outlook({ score, id }: { score: Score; id: string }) {
  return score ? <Scored score={score} id={id} /> : <Unscored id={id} />;
}

function Unscored({ id }: { id: string }) {
  const say = useSay();
  return (
    <section className="card" aria-labelledby="diem">
      <h2 id="diem">{say('Có thể được mấy sao?', 'How many stars may it get?')}</h2>
      <p>
        {say(
          'Tự chấm theo phiếu của Hội đồng để biết trước còn thiếu gì (Mẫu số 02).',
          'Score it yourself on the council’s sheet to know what is wanting (Form 02).',
        )}
      </p>
      <Link href={`/san-pham/${id}/tu-cham`} className="button second">
        {say('Tự chấm điểm', 'Score it yourself')}
      </Link>
    </section>
  );
}

function Scored({ score, id }: { score: NonNullable<Score>; id: string }) {
  const say = useSay();
  const { total, star, sections, next } = score;
  return (
    <section className="card" aria-labelledby="diem">
      <h2 id="diem">
        {star === null
          ? say('Theo tự chấm: chưa xếp được sao', 'By your own score: no star yet')
          : say(
              `Theo tự chấm: ${star} sao, ${total} điểm`,
              `Your own score: ${star} stars, ${total} points`,
            )}
      </h2>
      <p className="small quiet">
        {say(
          'Điểm có giấy chứng minh là điểm Hội đồng dễ cho nhất.',
          'Points with a paper behind them are the ones a council is likely to give.',
        )}
      </p>
      <ul className="list">
        {sections.map(({ part, no, name, max, points, proven }) => (
          <li key={`${part}${no}`}>
            <span className="small">
              {no}. {name}:{' '}
              {say(
                `${points} trên ${max} điểm, có giấy ${proven}`,
                `${points} of ${max}, ${proven} with a paper`,
              )}
            </span>
            <meter min={0} max={max} value={points} aria-label={`${no}. ${name}`} />
          </li>
        ))}
      </ul>
      {next && (
        <>
          <h3>{say(`Để lên ${next.star} sao`, `To reach ${next.star} stars`)}</h3>
          {next.points > 0 && (
            <p>{say(`Còn thiếu ${next.points} điểm.`, `${next.points} points are wanting.`)}</p>
          )}
          <Lifts lifts={next.marks} title={say('Bắt buộc phải đạt', 'These must be met')} />
          <Lifts
            lifts={next.raises.slice(0, 5)}
            title={say('Dễ thêm điểm nhất', 'Most to be won')}
          />
        </>
      )}
      <Link href={`/san-pham/${id}/tu-cham`} className="button second">
        {say('Sửa tự chấm', 'Change your own score')}
      </Link>
    </section>
  );
}

function Lifts({ lifts, title }: { lifts: readonly Lift[]; title: string }) {
  const say = useSay();
  if (lifts.length === 0) return null;
  return (
    <>
      <p>
        <strong>{title}</strong>
      </p>
      <ul className="plain small">
        {lifts.map(({ criterion, name, from, to, text }) => (
          <li key={criterion}>
            {criterion}. {name} ({say(`${from} lên ${to} điểm`, `${from} to ${to} points`)}): {text}
          </li>
        ))}
      </ul>
    </>
  );
}
