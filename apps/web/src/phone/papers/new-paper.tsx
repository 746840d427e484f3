import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Link, useSearchParams } from 'wouter';
import { answered, api } from '../../shared/api';
import { useSay } from '../../shared/language';
import type { components } from '../../shared/schema.gen';
import { useDraft } from '../asking/use-draft';
import { Page } from '../parts/page';
import { Refusal, Waiting } from '../parts/states';
import { PagesField } from './pages-field';
import { AboutPaper } from './about-paper';
import { choosePapers } from '../../shared/files/choose-papers';
import { usePages } from '../../shared/files/use-pages';
import { useWallet } from './wallet';

/** A new paper: first its pages, then what stands on it; put at once into the product's dossier it was made for. */
export function Screen() {
  const say = useSay();
  const [search] = useSearchParams();
  const product = search.get('san-pham') ?? undefined;
  const item = search.get('muc') ?? undefined;
  const replaced = search.get('thay') ?? undefined;
  const name = `paper.${product ?? ''}.${item ?? replaced ?? 'moi'}`;
  const { data } = useWallet();
  const old = data?.items.find(({ id }) => id === replaced);
  const back = product ? `/san-pham/${product}/giay-to` : '/giay-to';
  if (!data) return <Waiting />;
  const kind = old?.kind ?? item;
  const known = data.kinds.find(({ id }) => id === kind)?.name;
  return (
    <Making
      title={known ?? say('Thêm giấy tờ', 'Add a paper')}
      {...{ name, back, product, item, old }}
      kinds={data.kinds}
      kind={kind}
    />
  );
}

interface MakingProps {
  readonly title: string;
  readonly name: string;
  readonly back: string;
  readonly product: string | undefined;
  readonly item: string | undefined;
  readonly old: components['schemas']['WalletPaper'] | undefined;
  readonly kinds: components['schemas']['Wallet']['kinds'];
  readonly kind: string | undefined;
}

function Making(props: MakingProps) {
  const { title, name, back, old, kinds, kind } = props;
  const say = useSay();
  const pages = usePages(name);
  const draft = useDraft(name);
  const [step, setStep] = useState<'pages' | 'about'>('pages');
  const save = useSaving(props, pages, draft);
  const isSent = pages.pages.length > 0 && pages.pages.every(({ state }) => state === 'sent');
  if (save.isSuccess)
    return (
      <Page title={say('Đã lưu giấy tờ', 'The paper is kept')}>
        <p role="status">{title}</p>
        <Link href={back} className="button">
          {say('Tiếp tục', 'Continue')}
        </Link>
      </Page>
    );
  if (step === 'pages')
    return <PagesStep {...{ title, back, pages, isSent }} next={() => setStep('about')} />;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate();
  };
  return (
    <Page title={say('Trên giấy ghi gì?', 'What does the paper say?')} back={back}>
      <form onSubmit={submit}>
        <AboutPaper draft={draft} kinds={kinds} kind={kind} old={old} />
        <Refusal error={save.error} />
        <button type="submit" className="button" disabled={save.isPending}>
          {say('Lưu giấy tờ', 'Keep the paper')}
        </button>
        <button type="button" className="button second" onClick={() => setStep('pages')}>
          {say('Quay lại các trang', 'Back to the pages')}
        </button>
      </form>
    </Page>
  );
}

interface PagesStepProps {
  readonly title: string;
  readonly back: string;
  readonly pages: Pages;
  readonly isSent: boolean;
  readonly next: () => void;
}

function PagesStep({ title, back, pages, isSent, next }: PagesStepProps) {
  const say = useSay();
  const help = say(
    'Đặt giấy chỗ sáng, chụp thẳng, mỗi trang một ảnh. Mất mạng thì ảnh tự gửi tiếp khi có mạng.',
    'Lay the paper in good light, one picture for each page. What a lost connection breaks off goes on by itself.',
  );
  return (
    <Page title={title} back={back} spoken={help}>
      <p>{help}</p>
      <PagesField pages={pages} />
      <button type="button" className="button" disabled={!isSent} onClick={next}>
        {isSent
          ? say('Tiếp tục', 'Continue')
          : say('Gửi xong các trang rồi tiếp tục', 'Send all pages first')}
      </button>
    </Page>
  );
}

type Pages = ReturnType<typeof usePages>;
type Draft = ReturnType<typeof useDraft>;

/** Keeps the paper in the wallet and, where it was made for a product, puts it into that dossier. */
function useSaving({ product, item, old, kinds, kind }: MakingProps, pages: Pages, draft: Draft) {
  const queries = useQueryClient();
  const papers = useQuery({
    queryKey: ['case', `product-cycle/${product ?? ''}`, 'papers'],
    queryFn: () =>
      answered(api.GET('/v1/products/{id}/papers', { params: { path: { id: product ?? '' } } })),
    enabled: product !== undefined,
  });
  return useMutation({
    mutationFn: async () => {
      const { title, number, issuer, issuedOn, expiresOn } = draft.answers;
      const of = kind ?? draft.answers['kind'] ?? 'other';
      const name = kinds.find(({ id }) => id === of)?.name ?? of;
      const body = {
        kind: of as components['schemas']['NewPaper']['kind'],
        title: title?.trim() || old?.title || name.slice(0, 200),
        ...given({ number, issuer, issuedOn, expiresOn }),
        files: pages.pages.flatMap(({ id }) => id ?? []),
      };
      const header = { 'Idempotency-Key': draft.key };
      const kept = old
        ? await answered(
            api.PUT('/v1/papers/{id}', {
              params: { path: { id: old.id } },
              body: { ...body, version: old.version },
            }),
          )
        : await answered(api.POST('/v1/papers', { params: { header }, body }));
      if (papers.data && item) await choosePapers(papers.data, item, kept, true);
    },
    onSuccess: async () => {
      draft.forget();
      pages.forget();
      await queries.invalidateQueries();
    },
  });
}

/** Those answers that were given. */
function given(answers: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(answers).flatMap(([field, words]) =>
      words?.trim() ? [[field, words.trim()]] : [],
    ),
  );
}
