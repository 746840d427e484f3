import { Link } from 'wouter';
import { dayWritten } from '../../shared/dates';
import { useSay } from '../../shared/language';
import { nearness, sayDaysLeft, useToday } from '../parts/today';
import { useOwnAsks } from './own-asks';

/** On the first page: figures that wait for an answer, and those that were sent and may be looked at. */
export function Asked() {
  const say = useSay();
  const today = useToday();
  const { data } = useOwnAsks();
  const open = data?.items.filter((ask) => ask.open) ?? [];
  if (open.length === 0) return null;
  return (
    <ul className="list">
      {open.map(({ programme, ask, name, state, dueOn }) => (
        <li key={`${programme}/${ask}`}>
          <Link href={`/so-lieu/${programme}/${ask}`} className="card">
            <strong>{name}</strong>
            {state === 'answered' ? (
              <p className="small quiet">{say('Đã gửi. Xem lại, sửa', 'Sent. Look or correct')}</p>
            ) : (
              <>
                <p>{say('Cần trả lời, chỉ vài phút', 'Please answer; it takes minutes')}</p>
                {dueOn && (
                  <span
                    className={`badge ${state === 'overdue' ? 'bad' : today ? nearness(today, dueOn) : ''}`}
                  >
                    {say('Hạn', 'Due')} {dayWritten(dueOn)}
                    {today && ` (${sayDaysLeft(today, dueOn, say)})`}
                  </span>
                )}
              </>
            )}
          </Link>
        </li>
      ))}
    </ul>
  );
}
