import { useQuery } from '@tanstack/react-query';
import { answered, api } from '../../shared/api';
import { useSay } from '../../shared/language';
import type { components } from '../../shared/schema.gen';
import { Page } from '../parts/page';
import { Refusal, Waiting } from '../parts/states';
import type { PageProps } from '../parts/page-props';

type Criterion = components['schemas']['ProductFeedback']['criteria'][number];

/** What the council found at each criterion; where most can be won stands first. */
export function Screen({ params: { id = '' } }: PageProps) {
  const say = useSay();
  const { data, error } = useQuery({
    queryKey: ['case', `product-cycle/${id}`, 'feedback'],
    queryFn: () => answered(api.GET('/v1/products/{id}/feedback', { params: { path: { id } } })),
  });
  const criteria = [...(data?.criteria ?? [])].sort((a, b) => lost(b) - lost(a));
  return (
    <Page title={say('Hội đồng nhận xét', 'What the council found')} back={`/san-pham/${id}`}>
      <Refusal error={error} />
      {!data && !error && <Waiting />}
      {data?.criteriaSet === null && (
        <p className="card">
          {say(
            'Đợt này Hội đồng chấm theo tổng điểm từng phần, không có nhận xét theo tiêu chí. Có thể hỏi cơ quan thường trực OCOP.',
            'This round was scored by part totals, without findings at each criterion. Ask the programme office.',
          )}
        </p>
      )}
      {criteria.length > 0 && (
        <p>
          {say(
            'Tiêu chí còn thiếu nhiều điểm nhất đứng trước.',
            'Criteria where most can still be won come first.',
          )}
        </p>
      )}
      <ul className="list">
        {criteria.map((one) => (
          <li key={one.no} className="card">
            <AtCriterion criterion={one} />
          </li>
        ))}
      </ul>
    </Page>
  );
}

const lost = ({ max, mean }: Criterion) => max - Number(mean);

function AtCriterion({
  criterion: { no, name, max, mean, majority, reasons, missed },
}: {
  criterion: Criterion;
}) {
  const say = useSay();
  const points = say(mean.replace('.', ','), mean);
  return (
    <>
      <strong>
        {no}. {name}
      </strong>
      <p>{say(`Được ${points} trên ${max} điểm`, `${points} of ${max} points`)}</p>
      {majority && <p className="small quiet">{majority.text}</p>}
      {missed.map(({ star, text }) => (
        <p key={star} className="note soon small">
          <span>{say(`Chưa đủ mức ${star} sao`, `Below the least for ${star} stars`)}</span>
          <br />
          <span>{say(`Cần: ${text}`, `Needed: ${text}`)}</span>
        </p>
      ))}
      {reasons.map((reason) => (
        <p key={reason} className="small">
          “{reason}”
        </p>
      ))}
    </>
  );
}
