import { useQuery } from '@tanstack/react-query';
import { answered, api } from '../../shared/api';
import { dayWritten } from '../../shared/dates';
import { useSay } from '../../shared/language';
import { type Product, sayHolder } from './plain-words';

/** For how many working days each has had the product, and whose clock stands: “xã 3 ngày, ông/bà 5 ngày”. */
export function HeldBy({ product: { id, commune } }: { product: Product }) {
  const say = useSay();
  const { data } = useQuery({
    queryKey: ['case', `product-cycle/${id}`, 'clock'],
    queryFn: () => answered(api.GET('/v1/products/{id}/clock', { params: { path: { id } } })),
  });
  const held = data?.parties.filter(({ days }) => days > 0) ?? [];
  if (held.length === 0) return null;
  const standing = data?.duties.filter(({ open, runs, late }) => open && !runs && !late) ?? [];
  return (
    <section className="card" aria-labelledby="o-voi-ai">
      <h2 id="o-voi-ai">{say('Đã ở với ai bao lâu', 'Who has had it how long')}</h2>
      <dl className="facts">
        {held.map(({ role, area, days }) => (
          <div key={`${role} ${area}`} className="row">
            <dt>{sayHolder(role, commune, say)}</dt>
            <dd>{say(`${days} ngày làm việc`, `${days} working days`)}</dd>
          </div>
        ))}
      </dl>
      {standing.map(({ id: duty, holder, left, pauses }) => (
        <p key={duty}>
          {say(
            `Đồng hồ của ${holder ? sayHolder(holder.role, commune, say) : 'cơ quan'} đã dừng từ ${dayWritten(pauses.at(-1)?.from ?? '')}, còn ${left} ngày làm việc.`,
            `The clock of ${holder ? sayHolder(holder.role, commune, say) : 'the office'} has stood since ${dayWritten(pauses.at(-1)?.from ?? '')}; ${left} working days are left.`,
          )}
        </p>
      ))}
    </section>
  );
}
