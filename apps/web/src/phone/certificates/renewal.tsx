import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answered, api } from '../../shared/api';
import { dayWritten } from '../../shared/dates';
import { useSay } from '../../shared/language';
import { Refusal } from '../parts/states';
import { useToday } from '../parts/today';
import type { Whole } from './recognition-words';

/** When the renewal may be filed, and the button that begins it. */
export function Renewal({ certificate }: { certificate: Whole }) {
  const say = useSay();
  const today = useToday();
  const { windowOpens, windowCloses, stage } = certificate;
  if (!windowOpens || !windowCloses || stage !== 'valid') return null;
  const isOpen = today !== undefined && today >= windowOpens && today <= windowCloses;
  const mayStart = certificate.nextActions.some(({ command }) => command === 'StartRenewal');
  return (
    <section className={isOpen ? 'note soon' : 'card'} aria-labelledby="danh-gia-lai">
      <h2 id="danh-gia-lai">{say('Đánh giá lại để giữ sao', 'Renew to keep the stars')}</h2>
      <p>
        {say(
          `Nộp hồ sơ từ ${dayWritten(windowOpens)} đến ${dayWritten(windowCloses)}. Quá ngày này, sao hết cùng giấy chứng nhận.`,
          `File from ${dayWritten(windowOpens)} to ${dayWritten(windowCloses)}. After that the stars end with the certificate.`,
        )}
      </p>
      {isOpen && mayStart && <Begin id={certificate.recognition} />}
    </section>
  );
}

function Begin({ id }: { id: string }) {
  const say = useSay();
  const queries = useQueryClient();
  const begin = useMutation({
    mutationFn: () =>
      answered(
        api.POST('/v1/recognitions/{id}/commands', {
          params: { path: { id }, header: { 'Idempotency-Key': crypto.randomUUID() } },
          body: { type: 'StartRenewal' },
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['list'] }),
  });
  if (begin.isSuccess)
    return (
      <p role="status">
        {say(
          'Đã bắt đầu. Sản phẩm nằm trong “Sản phẩm của tôi”, chờ ông/bà chuẩn bị hồ sơ.',
          'It has begun. The product is among “My products” and waits for your dossier.',
        )}
      </p>
    );
  return (
    <>
      <Refusal error={begin.error} />
      <button
        type="button"
        className="button"
        disabled={begin.isPending}
        onClick={() => begin.mutate()}
      >
        {say('Bắt đầu đánh giá lại', 'Begin the renewal')}
      </button>
    </>
  );
}
