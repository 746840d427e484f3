import { sayQuantity, supportStandingWords } from '@ocop/words';
import { dayWritten } from '../../shared/dates';
import { useLanguage } from '../../shared/language';
import { Refusal } from '../parts/states';
import { Claiming } from './claiming';
import type { OwnSupport } from './papers-of';
import { useSupport } from './use-support';
import { Withdrawing } from './withdrawing';

/** Money that the recognition entitles to, where its plan has some. */
export function Support({ recognition }: { recognition: string }) {
  const { say } = useLanguage();
  const { data: own, error } = useSupport(recognition);
  if (error) return <Refusal error={error} />;
  if (!own) return null;
  return (
    <section className="card" aria-labelledby="ho-tro">
      <h2 id="ho-tro">{say('Tiền hỗ trợ', 'Support money')}</h2>
      <Standing own={own} />
      <Claiming key={own.revision} own={own} />
      <Withdrawing own={own} />
    </section>
  );
}

function Standing({ own }: { own: OwnSupport }) {
  const { language, say } = useLanguage();
  const { standing, entitled, claimUntil, payer, age, granted, paid, owed, decision, reason } = own;
  const dong = (sum: string) => sayQuantity(sum, 'dong', language);
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
    [say('Còn phải chi', 'Still owed'), paid !== '0' && owed !== '0' && dong(owed)],
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
      {own.payments.length > 0 && (
        <ul>
          {own.payments.map(({ amount, on, reference }) => (
            <li key={`${on} ${reference} ${amount}`}>
              {say('Chi ngày', 'Paid on')} {dayWritten(on)}: {dong(`${amount}`)},{' '}
              {say('chứng từ', 'order')} {reference}
            </li>
          ))}
        </ul>
      )}
      {standing === 'papers-asked' && own.asked && (
        <p>
          {say('Cần bổ sung trước hết ngày', 'To be added by')} {dayWritten(own.asked.until)}:{' '}
          {own.asked.what}
        </p>
      )}
    </>
  );
}
