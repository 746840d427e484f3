import { heardWords, sayQuantity } from '@ocop/words';
import { dayWritten } from '../../shared/dates';
import { useLanguage } from '../../shared/language';
import { type Ask, boxName } from '../../shared/yearly/boxes';

/** What was sent, when and by whom; what it corrected before stays to be seen. */
export function Sent({ ask, justSent }: { ask: Ask; justSent: boolean }) {
  const { language, say } = useLanguage();
  const last = ask.answers.at(-1);
  if (!last) return null;
  return (
    <>
      <div className="note" role="status">
        <p>
          {justSent ? say('Đã gửi. Cảm ơn ông bà!', 'Sent. Thank you!') : say('Đã gửi', 'Sent')}
        </p>
        <p>
          {dayWritten(last.on)}
          {last.heard &&
            ` · ${say('xã ghi thay', 'entered by the commune')} ${heardWords[last.heard][language]} (${last.by})`}
          {last.corrects !== null && ` · ${say('đã sửa', 'corrected')}: ${last.reason ?? ''}`}
        </p>
      </div>
      <dl className="card">
        {ask.boxes.map((box) => {
          const given = last.values.find((one) => boxName(one) === boxName(box));
          return (
            <div key={boxName(box)}>
              <dt>
                {box.what}
                {box.product && `, ${box.product.name}`}
              </dt>
              <dd>{given ? sayQuantity(given.value, box.unit, language) : '-'}</dd>
            </div>
          );
        })}
      </dl>
    </>
  );
}
