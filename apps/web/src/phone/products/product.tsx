import { sayBasis } from '@ocop/words';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { answered, api } from '../../shared/api';
import { dayWritten } from '../../shared/dates';
import { useLanguage, useSay } from '../../shared/language';
import { CasePapers } from '../parts/case-papers';
import { Page } from '../parts/page';
import { Refusal, Waiting } from '../parts/states';
import type { PageProps } from '../parts/page-props';
import { Doings } from './doings';
import { HeldBy } from './held-by';
import { hasEnded, type Product, sayHolder, sayStage } from './plain-words';
import { Due } from './products';
import { Way } from './way';

/** One product: where it is, who has it and until when, what is missing, and what to do. */
export function Screen({ params: { id = '' } }: PageProps) {
  const { data, error } = useQuery({
    queryKey: ['case', `product-cycle/${id}`],
    queryFn: () => answered(api.GET('/v1/products/{id}', { params: { path: { id } } })),
  });
  if (data) return <Known product={data} />;
  return error ? <Refusal error={error} /> : <Waiting />;
}

function Known({ product }: { product: Product }) {
  const say = useSay();
  const stage = sayStage(product, say);
  const { name, id, missing } = product;
  return (
    <Page title={name} back="/" spoken={`${name}. ${stage}. ${toldMissing(product, say)}`}>
      <section className="card" aria-labelledby="o-dau">
        <h2 id="o-dau">{stage}</h2>
        <Way stage={product.stage} />
        {!hasEnded(product) && <Holder product={product} />}
      </section>
      {missing.length > 0 && <Missing product={product} />}
      <Doings product={product} />
      <HeldBy product={product} />
      <Deadlines product={product} />
      <CasePapers stream={`product-cycle/${id}`} />
      <ul className="list">
        <li>
          <Link href={`/san-pham/${id}/giay-to`} className="button second">
            {say('Giấy tờ của sản phẩm', 'Papers of the product')}
          </Link>
        </li>
        {product.certificateId && (
          <li>
            <Link href={`/giay-chung-nhan/${product.certificateId}`} className="button second">
              {say('Xem giấy chứng nhận', 'See the certificate')}
            </Link>
          </li>
        )}
        {product.decision && (
          <li>
            <Link href={`/san-pham/${id}/nhan-xet`} className="button second">
              {say('Hội đồng nhận xét gì', 'What the council found')}
            </Link>
          </li>
        )}
        <li>
          <Link href={`/san-pham/${id}/dien-bien`} className="button second">
            {say('Những việc đã xảy ra', 'What has happened')}
          </Link>
        </li>
      </ul>
      <Doings product={product} grave />
    </Page>
  );
}

function toldMissing({ missing }: Product, say: ReturnType<typeof useSay>): string {
  if (missing.length === 0) return '';
  const told = missing.map(({ paper, reason }) => `${paper}: ${reason}`).join('. ');
  return `${say('Còn thiếu', 'Missing')}: ${told}`;
}

function Holder({ product }: { product: Product }) {
  const say = useSay();
  const { holderRole, commune } = product;
  const holder = sayHolder(holderRole, commune, say);
  if (!holder) return null;
  return (
    <>
      <dl className="facts">
        <dt>{say('Đang ở chỗ', 'It is with')}</dt>
        <dd>{holder}</dd>
      </dl>
      <Due product={product} />
    </>
  );
}

function Missing({ product: { missing } }: { product: Product }) {
  const say = useSay();
  return (
    <section className="note soon" aria-labelledby="con-thieu">
      <h2 id="con-thieu">{say('Còn thiếu', 'Still missing')}</h2>
      <ul className="plain">
        {missing.map(({ paper, reason }) => (
          <li key={`${paper} ${reason}`}>
            <strong>{paper}</strong>: {reason}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Each day explains itself; a stopped clock says so. */
function Deadlines({ product: { deadlines } }: { product: Product }) {
  const { language, say } = useLanguage();
  const open = deadlines.filter((deadline) => deadline.open && !deadline.milestone);
  if (open.length === 0) return null;
  return (
    <details>
      <summary>{say('Vì sao có hạn này', 'Why these days')}</summary>
      <ul className="list">
        {open.map(({ id, lastDay, explanation, state, basis }) => (
          <li key={id} className="card small">
            <strong>{dayWritten(lastDay)}</strong>
            {state === 'paused' && ` (${say('đồng hồ đang dừng', 'the clock is stopped')})`}
            <p>{explanation}</p>
            <p className="quiet">{sayBasis(basis, language)}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}
