import { useQuery } from '@tanstack/react-query';
import { answered, api } from '../../shared/api';
import { useSay } from '../../shared/language';
import { type Product, sayHolder } from './plain-words';

/** For how many working days each has had the product: “xã 3 ngày, ông/bà 5 ngày”. */
export function HeldBy({ product: { id, commune } }: { product: Product }) {
  const say = useSay();
  const { data } = useQuery({
    queryKey: ['case', `product-cycle/${id}`, 'passage'],
    queryFn: () => answered(api.GET('/v1/products/{id}/passage', { params: { path: { id } } })),
  });
  const held = data?.totals.filter(({ days }) => days > 0) ?? [];
  if (held.length === 0) return null;
  return (
    <section className="card" aria-labelledby="o-voi-ai">
      <h2 id="o-voi-ai">{say('Đã ở với ai bao lâu', 'Who has had it how long')}</h2>
      <dl className="facts">
        {held.map(({ role, days }) => (
          <div key={role} className="row">
            <dt>{sayHolder(role, commune, say)}</dt>
            <dd>{say(`${days} ngày làm việc`, `${days} working days`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
