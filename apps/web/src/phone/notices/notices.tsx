import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { answered, api } from '../../shared/api';
import { momentWritten } from '../../shared/dates';
import { useSay } from '../../shared/language';
import { Listen } from '../parts/listen';
import { Page } from '../parts/page';
import { Empty, Refusal, Waiting } from '../parts/states';
import { Received } from './received';

/** What offices have told the producer, the latest first. */
export function Screen() {
  const say = useSay();
  const { data, error } = useQuery({
    queryKey: ['list', 'notices'],
    queryFn: () =>
      answered(api.GET('/v1/notices', { params: { query: { sort: '-orderedAt', pageSize: 50 } } })),
  });
  return (
    <Page title={say('Thông báo', 'Messages')}>
      <Refusal error={error} />
      {!data && !error && <Waiting />}
      {data?.items.length === 0 && (
        <Empty
          words={say(
            'Chưa có thông báo. Khi xã hoặc cơ quan OCOP có việc cần báo, tin sẽ nằm ở đây.',
            'No messages yet. Whatever the commune or the OCOP office tells you will be here.',
          )}
        />
      )}
      <ul className="list">
        {data?.items.map(({ key, subject, body, orderedAt, stream, template }) => (
          <li key={key} className="card">
            <p className="small quiet">{momentWritten(orderedAt)}</p>
            <strong>{subject}</strong>
            <p className="words">{body}</p>
            <Received notice={key} />
            <div className="bar">
              {stream.startsWith('product-cycle/') ? (
                <OfProduct id={stream.slice('product-cycle/'.length)} template={template} />
              ) : (
                <span />
              )}
              <Listen words={`${subject}. ${body}`} />
            </div>
          </li>
        ))}
      </ul>
    </Page>
  );
}

/** The product; where one of its papers has to be renewed, its papers. */
function OfProduct({ id, template }: { id: string; template: string }) {
  const say = useSay();
  return template === 'paper-ending' ? (
    <Link href={`/san-pham/${id}/giay-to`}>{say('Mở giấy tờ', 'Open the papers')}</Link>
  ) : (
    <Link href={`/san-pham/${id}`}>{say('Mở sản phẩm', 'Open the product')}</Link>
  );
}
