import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useLocation } from 'wouter';
import { choosePapers } from '../../shared/files/choose-papers';
import { useSay } from '../../shared/language';
import { Page } from '../parts/page';
import { Refusal, Waiting } from '../parts/states';
import type { PageProps } from '../parts/page-props';
import { PaperCard } from './paper-card';
import type { ProductPapers, WalletPaper } from './paper-words';
import { useProductPapers } from './product-papers';

/** One paper that the law asks for: what stands there, what of the wallet could, and the way to photograph a new one. */
export function Screen({ params: { id = '', item = '' } }: PageProps) {
  const say = useSay();
  const { data, error } = useProductPapers(id);
  const known = data?.items.find((one) => one.item.id === item);
  if (!data || !known) return error ? <Refusal error={error} /> : <Waiting />;
  const here = new Set(known.papers.map((paper) => paper.id));
  const others = known.inWallet.filter((paper) => !here.has(paper.id));
  return (
    <Page title={known.item.name} back={`/san-pham/${id}/giay-to`} spoken={known.item.name}>
      <Link href={`/giay-to/moi?san-pham=${id}&muc=${item}`} className="button">
        {say('Chụp giấy mới', 'Photograph a new one')}
      </Link>
      {known.papers.length > 0 && <h2>{say('Đang dùng', 'In the dossier')}</h2>}
      <ul className="list">
        {known.papers.map((paper) => (
          <li key={paper.id} className="card">
            <PaperCard paper={paper} />
            <Choose papers={data} item={item} paper={paper} take={false} />
          </li>
        ))}
      </ul>
      {others.length > 0 && <h2>{say('Có sẵn trong ví', 'In your wallet')}</h2>}
      <ul className="list">
        {others.map((paper) => (
          <li key={paper.id} className="card">
            <PaperCard paper={paper} />
            <Choose papers={data} item={item} paper={paper} take />
          </li>
        ))}
      </ul>
    </Page>
  );
}

interface ChooseProps {
  readonly papers: ProductPapers;
  readonly item: string;
  readonly paper: WalletPaper;
  readonly take: boolean;
}

function Choose({ papers, item, paper, take }: ChooseProps) {
  const say = useSay();
  const queries = useQueryClient();
  const [, go] = useLocation();
  const choose = useMutation({
    mutationFn: () => choosePapers(papers, item, paper, take),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['case', `product-cycle/${papers.product}`] });
      go(`/san-pham/${papers.product}/giay-to`);
    },
  });
  return (
    <>
      <Refusal error={choose.error} />
      <button
        type="button"
        className={`button second ${take ? '' : 'grave'}`}
        disabled={choose.isPending}
        onClick={() => choose.mutate()}
      >
        {take ? say('Dùng giấy này', 'Use this paper') : say('Không dùng nữa', 'Use it no longer')}
      </button>
    </>
  );
}
