import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { answered, api } from '../../shared/api';
import { dayWritten } from '../../shared/dates';
import { useSay } from '../../shared/language';
import { Asked } from '../figures/asked';
import { Page } from '../parts/page';
import { Empty, Refusal, Waiting } from '../parts/states';
import { nearness, sayDaysLeft, useToday } from '../parts/today';
import { hasEnded, type ProductRow, sayHolder, sayKind, sayStage } from './plain-words';

/** All products of the producer: what waits for them first, what is over last. */
export function Products() {
  const say = useSay();
  const { data, error } = useQuery({
    queryKey: ['list', 'products'],
    queryFn: () => answered(api.GET('/v1/products', { params: { query: { pageSize: 100 } } })),
  });
  const items = [...(data?.items ?? [])].sort((a, b) => urgency(a) - urgency(b));
  const open = items.filter((product) => !hasEnded(product));
  const over = items.filter(hasEnded);
  const waiting = open.filter(({ holderRole }) => holderRole === 'producer').length;
  return (
    <Page title={say('Sản phẩm của tôi', 'My products')} spoken={spokenFor(waiting, say)}>
      <Refusal error={error} />
      {!data && !error && <Waiting />}
      {data?.items.length === 0 && (
        <Empty
          words={say(
            'Chưa có sản phẩm nào. Hãy đăng ký ý tưởng với xã, chỉ mất vài phút.',
            'No product yet. Register an idea with your commune; it takes a few minutes.',
          )}
        />
      )}
      <Asked />
      <Cards products={open} />
      <Link href="/dang-ky" className="button">
        {say('Đăng ký ý tưởng mới', 'Register a new idea')}
      </Link>
      {over.length > 0 && (
        <details open={open.length === 0}>
          <summary>
            {say('Đã xong', 'Finished')} ({over.length})
          </summary>
          <Cards products={over} />
        </details>
      )}
    </Page>
  );
}

function spokenFor(waiting: number, say: ReturnType<typeof useSay>): string {
  return waiting > 0
    ? say(
        `Có ${waiting} sản phẩm đang chờ ông bà. Bấm vào từng sản phẩm để biết cần làm gì.`,
        `${waiting} products wait for you. Press one to see what to do.`,
      )
    : say(
        'Không có việc nào chờ ông bà. Bấm vào sản phẩm để xem đang ở đâu.',
        'Nothing waits for you. Press a product to see where it is.',
      );
}

const urgency = ({ holderRole, dueOn, late }: ProductRow) =>
  (holderRole === 'producer' ? 0 : 2) + (late ? 0 : 1) + (dueOn ? 0 : 0.5);

function Cards({ products }: { products: readonly ProductRow[] }) {
  return (
    <ul className="list">
      {products.map((product) => (
        <li key={product.id}>
          <Card product={product} />
        </li>
      ))}
    </ul>
  );
}

function Card({ product }: { product: ProductRow }) {
  const say = useSay();
  const { id, name, holderRole, commune, missing } = product;
  const holder = sayHolder(holderRole, commune, say);
  const isOver = hasEnded(product);
  return (
    <Link href={`/san-pham/${id}`} className="card">
      <strong>{name}</strong>
      <p className="small quiet">{sayKind(product, say)}</p>
      <p>{sayStage(product, say)}</p>
      {holder && !isOver && (
        <p className="small quiet">
          {say('Đang chờ', 'Waiting for')}: {holder}
        </p>
      )}
      {missing.length > 0 && (
        <p className="small">
          {say(`Thiếu ${missing.length} giấy tờ`, `${missing.length} papers missing`)}
        </p>
      )}
      {!isOver && <Due product={product} />}
    </Link>
  );
}

/** Until when, in days and not by colour alone. */
export function Due({ product: { dueOn, late } }: { product: Pick<ProductRow, 'dueOn' | 'late'> }) {
  const say = useSay();
  const today = useToday();
  if (late && !dueOn) return <span className="badge bad">{say('Quá hạn', 'Overdue')}</span>;
  if (!dueOn) return null;
  const left = today ? ` (${sayDaysLeft(today, dueOn, say)})` : '';
  return (
    <span className={`badge ${late ? 'bad' : today ? nearness(today, dueOn) : ''}`}>
      {say('Hạn', 'Due')} {dayWritten(dueOn)}
      {left}
      {late ? `, ${say('có việc quá hạn', 'something is overdue')}` : ''}
    </span>
  );
}
