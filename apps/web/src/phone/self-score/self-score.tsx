import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useSearchParams } from 'wouter';
import { answered, api } from '../../shared/api';
import { useSay } from '../../shared/language';
import { commandProduct } from '../asking/command';
import { Page } from '../parts/page';
import { Empty, Refusal, Waiting } from '../parts/states';
import type { PageProps } from '../parts/page-props';
import { OneCriterion } from './one-criterion';
import { ReviewScore } from './review-score';
import { type OwnScore, type PrintedSheet, useOwnScore } from './use-own-score';

/** Form 02: the council's sheet, one criterion a page, filled in by the producer. */
export function Screen({ params: { id = '' } }: PageProps) {
  const say = useSay();
  const { data, error } = useQuery({
    queryKey: ['case', `product-cycle/${id}`, 'self-score'],
    queryFn: () => answered(api.GET('/v1/products/{id}/self-score', { params: { path: { id } } })),
    staleTime: Infinity,
  });
  if (!data) return error ? <Refusal error={error} /> : <Waiting />;
  if (data.set)
    return (
      <Sheet id={id} set={data.set} filed={{ choices: data.choices, evidence: data.evidence }} />
    );
  return (
    <Page title={say('Tự chấm điểm', 'Score it yourself')} back={`/san-pham/${id}`}>
      <Empty
        words={say(
          'Sản phẩm chưa được chọn bộ tiêu chí nên chưa tự chấm được. Hãy nhờ cán bộ xã báo cơ quan OCOP chọn bộ tiêu chí.',
          'No criteria set has been chosen for this product yet. Ask your commune to have the OCOP office choose one.',
        )}
      />
    </Page>
  );
}

interface SheetProps {
  readonly id: string;
  readonly set: PrintedSheet;
  readonly filed: OwnScore;
}

function Sheet({ id, set, filed }: SheetProps) {
  const say = useSay();
  const [search, setSearch] = useSearchParams();
  const { score, choose, name, forget } = useOwnScore(`${id}.${set.id}`, filed);
  const queries = useQueryClient();
  const [sent, setSent] = useState(false);
  const [key, setKey] = useState(() => crypto.randomUUID());
  const send = useMutation({
    mutationFn: () => commandProduct(id, { type: 'FileSelfScore', ...sentFrom(set, score) }, key),
    onError: () => setKey(crypto.randomUUID()),
    onSuccess: async () => {
      forget();
      setSent(true);
      await queries.invalidateQueries();
    },
  });
  if (sent)
    return (
      <Page title={say('Đã lưu bản tự chấm', 'Your own score is kept')}>
        <p role="status">
          {say('Bây giờ xem được cần làm gì để lên sao.', 'Now see what would bring another star.')}
        </p>
        <Link href={`/san-pham/${id}/nop`} className="button">
          {say('Xem kết quả tự chấm', 'See what it comes to')}
        </Link>
      </Page>
    );
  const { criteria } = set;
  const at = Number(search.get('cau') ?? 1);
  const criterion = criteria[at - 1];
  const go = (to: number) => setSearch({ cau: String(to) });
  if (!criterion) return <ReviewScore {...{ set, score, go }} sendIt={send} />;
  return (
    <OneCriterion
      key={criterion.no}
      product={id}
      criterion={criterion}
      place={{ at, of: criteria.length }}
      back={at > 1 ? `?cau=${at - 1}` : `/san-pham/${id}`}
      chosen={score.choices[criterion.no]}
      document={score.evidence[criterion.no]?.document ?? ''}
      choose={(points) => choose(criterion.no, points)}
      name={(document) => name(criterion.no, document)}
      next={() => go(at + 1)}
      toEnd={() => go(criteria.length + 1)}
    />
  );
}

/** What nothing was chosen at counts nothing, and says so; the sheet asks for a reason there. */
const NOTHING_FITS = 'Chủ thể tự đánh giá: chưa đạt hoặc không áp dụng.';

interface Proof {
  readonly document?: string;
  readonly reason?: string;
}

function sentFrom({ criteria }: PrintedSheet, { choices, evidence }: OwnScore) {
  const chosen = criteria.map(({ no }) => [no, choices[no] ?? null] as const);
  const proofs = chosen.map(([no, points]): [string, Proof] => {
    const document = evidence[no]?.document?.trim();
    if (points === null) return [no, { reason: NOTHING_FITS }];
    return [no, document ? { document } : {}];
  });
  const named = proofs.filter(([, proof]) => Object.keys(proof).length > 0);
  return { choices: Object.fromEntries(chosen), evidence: Object.fromEntries(named) };
}
