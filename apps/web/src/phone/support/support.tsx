import { supportStandingWords, sayWhole } from '@ocop/words';
import { useQuery } from '@tanstack/react-query';
import { answered, api } from '../../shared/api';
import { dayWritten } from '../../shared/dates';
import { useLanguage } from '../../shared/language';
import { Refusal } from '../parts/states';
import { Claiming } from './claiming';
import type { OwnSupport } from './papers-of';

/** Money that the recognition entitles to, where its plan has some. */
export function Support({ recognition }: { recognition: string }) {
  const { say } = useLanguage();
  const { data: list, error } = useQuery({
    queryKey: ['list', 'support'],
    queryFn: () => answered(api.GET('/v1/support', { params: { query: { pageSize: 100 } } })),
  });
  const has = list?.items.some((one) => one.recognition === recognition) ?? false;
  const { data: own, error: failed } = useQuery({
    queryKey: ['list', 'support', recognition],
    queryFn: () =>
      answered(api.GET('/v1/recognitions/{id}/support', { params: { path: { id: recognition } } })),
    enabled: has,
  });
  if (error || failed) return <Refusal error={error ?? failed} />;
  if (!own) return null;
  return (
    <section className="card" aria-labelledby="ho-tro">
      <h2 id="ho-tro">{say('Tiền hỗ trợ', 'Support money')}</h2>
      <Standing own={own} />
      <Claiming key={own.revision} own={own} />
    </section>
  );
}

function Standing({ own }: { own: OwnSupport }) {
  const { language, say } = useLanguage();
  const { standing, entitled, claimUntil, payer, age, granted, paid, decision, reason } = own;
  const dong = (sum: string) => `${sayWhole(BigInt(sum), language)} ${say('đồng', 'VND')}`;
  const rows: readonly (readonly [string, string | false | null])[] = [
    [say('Được hưởng', 'Entitled to'), dong(entitled)],
    [say('Nơi chi', 'Paid by'), payer],
    [say('Đang ở bước', 'It stands'), supportStandingWords[standing][language]],
    [
      say('Đề nghị đến hết', 'To be claimed by'),
      standing === 'not-claimed' && dayWritten(claimUntil),
    ],
    [
      say('Đã chờ', 'Has waited'),
      age && say(`${age.workingDays} ngày làm việc`, `${age.workingDays} working days`),
    ],
    [say('Đã duyệt', 'Granted'), granted !== '0' && dong(granted)],
    [say('Quyết định', 'Decision'), decision],
    [say('Lý do', 'Reason'), reason],
    [say('Đã chi', 'Paid'), paid !== '0' && dong(paid)],
  ];
  return (
    <>
      <dl className="facts">
        {rows.map(
          ([name, value]) =>
            value && (
              <div key={name} className="row">
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      {standing === 'papers-asked' && own.asked && (
        <p>
          {say('Cần bổ sung trước hết ngày', 'To be added by')} {dayWritten(own.asked.until)}:{' '}
          {own.asked.what}
        </p>
      )}
    </>
  );
}
