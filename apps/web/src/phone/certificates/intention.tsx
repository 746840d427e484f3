import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answered, api } from '../../shared/api';
import { dayWritten } from '../../shared/dates';
import { useSay } from '../../shared/language';
import { Refusal } from '../parts/states';
import type { Whole } from './recognition-words';

const INTENTIONS = {
  renew: ['Sẽ đánh giá lại', 'I will renew'],
  upgrade: ['Sẽ đề nghị nâng hạng', 'I will go for more stars'],
  drop: ['Không đánh giá lại', 'I will not renew'],
} as const;
type Intent = keyof typeof INTENTIONS;

/** The early question: one touch answers it. */
export function Intention({ certificate }: { certificate: Whole }) {
  const say = useSay();
  const queries = useQueryClient();
  const asked = certificate.deadlines.find(
    ({ kind, open }) => open && kind === 'renewal-intention',
  );
  const answer = useMutation({
    mutationFn: (intention: Intent) => {
      const header = { 'Idempotency-Key': crypto.randomUUID() };
      const params = { path: { id: certificate.recognition }, header };
      const body = { type: 'AnswerRenewal' as const, intention };
      return answered(api.POST('/v1/recognitions/{id}/commands', { params, body }));
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: ['list'] }),
  });
  if (!asked) return null;
  return (
    <section className="card" aria-labelledby="y-dinh">
      <h2 id="y-dinh">{say('Có giữ sao tiếp không?', 'Will you keep the stars?')}</h2>
      <p>
        {say(
          `Giấy hết hiệu lực ngày ${dayWritten(certificate.validUntil)}. Trả lời trước hết ngày ${dayWritten(asked.lastDay)} để xếp đợt đánh giá; không ràng buộc, đổi ý được.`,
          `The certificate ends on ${dayWritten(certificate.validUntil)}. Answer by ${dayWritten(asked.lastDay)} so that rounds can be planned; it binds nobody.`,
        )}
      </p>
      <Refusal error={answer.error} />
      {(Object.keys(INTENTIONS) as Intent[]).map((intention) => (
        <button
          key={intention}
          type="button"
          className={`button ${intention === 'renew' ? '' : 'second'}`}
          disabled={answer.isPending}
          onClick={() => answer.mutate(intention)}
        >
          {say(INTENTIONS[intention][0], INTENTIONS[intention][1])}
        </button>
      ))}
    </section>
  );
}
