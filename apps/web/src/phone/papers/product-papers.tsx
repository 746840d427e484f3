import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { answered, api } from '../../shared/api';
import { dayWritten } from '../../shared/dates';
import { useSay } from '../../shared/language';
import { Page } from '../parts/page';
import { Refusal, Waiting } from '../parts/states';
import type { PageProps } from '../parts/page-props';
import { gravity, type PaperAtItem, sayPaperState } from './paper-words';

export const useProductPapers = (id: string) =>
  useQuery({
    queryKey: ['case', `product-cycle/${id}`, 'papers'],
    queryFn: () => answered(api.GET('/v1/products/{id}/papers', { params: { path: { id } } })),
  });

/** What the law asks of the product, and what of it is there. */
export function Screen({ params: { id = '' } }: PageProps) {
  const say = useSay();
  const { data, error } = useProductPapers(id);
  const own = data?.items.filter(({ item }) => item.from === 'producer') ?? [];
  const missing = own.filter(({ state, item }) => state !== 'present' && item.mandatory).length;
  return (
    <Page
      title={say('Giấy tờ của sản phẩm', 'Papers of the product')}
      back={`/san-pham/${id}`}
      spoken={say(
        missing > 0
          ? `Còn thiếu ${missing} giấy bắt buộc. Bấm vào từng giấy để chụp.`
          : 'Các giấy bắt buộc đã đủ.',
        missing > 0
          ? `${missing} mandatory papers are missing. Press one to photograph it.`
          : 'All mandatory papers are there.',
      )}
    >
      <Refusal error={error} />
      {!data && !error && <Waiting />}
      {data && (
        <p>
          {missing > 0
            ? say(`Còn thiếu ${missing} giấy bắt buộc.`, `${missing} mandatory papers are missing.`)
            : say('Giấy bắt buộc đã đủ.', 'All mandatory papers are there.')}
        </p>
      )}
      <ul className="list">
        {own.map((one) => (
          <li key={one.item.id}>
            <Item product={id} one={one} mayChoose={data?.mayChoose ?? false} />
          </li>
        ))}
      </ul>
      {data?.mayChoose && (
        <Link href={`/san-pham/${id}/nop`} className="button">
          {say('Kiểm tra rồi nộp', 'Check and file')}
        </Link>
      )}
    </Page>
  );
}

interface ItemProps {
  readonly product: string;
  readonly one: PaperAtItem;
  readonly mayChoose: boolean;
}

function Item({ product, one: { item, state, papers }, mayChoose }: ItemProps) {
  const say = useSay();
  const words = (
    <>
      <strong>{item.name}</strong>
      <p>
        <span className={`badge ${gravity(state, item.mandatory)}`}>
          {sayPaperState(state, say)}
        </span>{' '}
        <span className="small quiet">
          {item.mandatory ? say('bắt buộc', 'mandatory') : say('nếu có', 'if there is one')}
        </span>
      </p>
      {papers.map(({ id, title, expiresOn }) => (
        <p key={id} className="small">
          {title}
          {expiresOn ? `, ${say('đến', 'until')} ${dayWritten(expiresOn)}` : ''}
        </p>
      ))}
    </>
  );
  if (!mayChoose) return <div className="card">{words}</div>;
  return (
    <Link href={`/san-pham/${product}/giay-to/${item.id}`} className="card">
      {words}
    </Link>
  );
}
