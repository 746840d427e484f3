import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { answered, api } from '../../shared/api';
import { dayWritten } from '../../shared/dates';
import { useSay } from '../../shared/language';
import { Page } from '../parts/page';
import { Empty, Refusal, Waiting } from '../parts/states';
import { nearness, sayDaysLeft, useToday } from '../parts/today';
import { holds, sayRecognition } from './recognition-words';

/** The producer's certificates, those that hold first. */
export function Screen() {
  const say = useSay();
  const today = useToday();
  const { data, error } = useQuery({
    queryKey: ['list', 'recognitions'],
    queryFn: () => answered(api.GET('/v1/recognitions', { params: { query: { pageSize: 100 } } })),
  });
  const items = [...(data?.items ?? [])].sort((a, b) => Number(holds(b)) - Number(holds(a)));
  return (
    <Page title={say('Giấy chứng nhận', 'Certificates')}>
      <Refusal error={error} />
      {!data && !error && <Waiting />}
      {data?.items.length === 0 && (
        <Empty
          words={say(
            'Chưa có giấy chứng nhận. Khi sản phẩm được công nhận, giấy và mẫu in sao sẽ nằm ở đây.',
            'No certificate yet. Once a product is recognised, the paper and what you may print are here.',
          )}
        />
      )}
      <ul className="list">
        {items.map((one) => (
          <li key={one.id}>
            <Link href={`/giay-chung-nhan/${one.id}`} className="card">
              <strong>{one.product}</strong>
              <p>
                <Stars count={one.stars} /> · {sayRecognition(one.stage, say)}
              </p>
              {holds(one) && (
                <span className={`badge ${today ? nearness(today, one.validUntil) : ''}`}>
                  {say('Đến', 'Until')} {dayWritten(one.validUntil)}
                  {today ? ` (${sayDaysLeft(today, one.validUntil, say)})` : ''}
                </span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </Page>
  );
}

/** `★★★ 3 sao`, read aloud as words. */
export function Stars({ count }: { count: number }) {
  const say = useSay();
  return (
    <span>
      <span aria-hidden="true">{'★'.repeat(count)} </span>
      {count} {say('sao', 'stars')}
    </span>
  );
}
