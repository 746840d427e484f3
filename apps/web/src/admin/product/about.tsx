import { Anchor } from '@mantine/core';
import { dossierKindWords, sayLaw, sayPoints, sayStars, tierWords, worded } from '@ocop/words';
import { dayWritten } from '../../shared/dates';
import { useLanguage, useSay } from '../../shared/language';
import { CaseName } from '../../shared/parts/case-name';
import type { components } from '../../shared/schema.gen';
import { Facts } from '../case/facts';
import { TemporalLink } from '../case/temporal-link';

type Product = components['schemas']['Product'];

/** What is known of a product. */
export function About({ product }: { product: Product }) {
  const { language, say } = useLanguage();
  const { scores, certificateId, certificateNumber, validUntil, decision, round } = product;
  const points = scores
    .map(({ tier, average, stars }) =>
      [
        worded(tierWords, tier, language),
        sayPoints(average, language),
        sayStars(stars, language),
      ].join(' '),
    )
    .join(' → ');
  return (
    <Facts
      facts={[
        [say('Loại đánh giá', 'Kind'), worded(dossierKindWords, product.kind, language)],
        [say('Bộ tiêu chí', 'Criteria set'), product.criteriaSet ?? say('chưa chọn', 'not chosen')],
        [say('Quy định', 'Law'), sayLaw(product.regulation)],
        [say('Điểm Hội đồng', 'Council’s points'), points],
        [
          say('Chủ thể tự chấm', 'Self-score'),
          product.selfScore &&
            `${product.selfScore.total} (${sayStars(product.selfScore.stars, language)})`,
        ],
        [
          say('Đợt đánh giá', 'Round'),
          round && <CaseName key="r" stream={`evaluation-round/${round}`} />,
        ],
        [
          say('Kế hoạch', 'Plan'),
          <CaseName key="plan" stream={`programme-year/${product.programme}`} />,
        ],
        [
          say('Quyết định', 'Decision'),
          decision && `${decision.number}, ${dayWritten(decision.signedOn)}`,
        ],
        [
          say('Giấy chứng nhận', 'Certificate'),
          certificateId && <Certificate id={certificateId} number={certificateNumber} />,
        ],
        [say('Hiệu lực đến', 'Valid until'), validUntil && dayWritten(validUntil)],
        [say('Bộ máy', 'Engine'), <TemporalLink key="t" workflowId={product.workflowId} />],
      ]}
    />
  );
}

function Certificate({ id, number }: { id: string; number: string | null }) {
  const say = useSay();
  return (
    <>
      <Anchor href={`/v1/certificates/${id}/pdf`}>{number ?? id} (PDF)</Anchor>
      {' · '}
      <Anchor href={`/c/${id}`}>{say('trang tra cứu', 'public page')}</Anchor>
    </>
  );
}
