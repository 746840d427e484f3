import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { answered, api } from '../../shared/api';
import { useSay } from '../../shared/language';
import { Page } from '../parts/page';
import { Empty, Refusal, Waiting } from '../parts/states';
import { PaperCard } from './paper-card';

export const useWallet = () =>
  useQuery({
    queryKey: ['list', 'wallet'],
    queryFn: () => answered(api.GET('/v1/papers', { params: { query: {} } })),
  });

/** Every paper once, to be used for any product; what ends soonest stands first. */
export function Screen() {
  const say = useSay();
  const { data, error } = useWallet();
  const items = [...(data?.items ?? [])].sort((a, b) =>
    (a.expiresOn ?? '9999') < (b.expiresOn ?? '9999') ? -1 : 1,
  );
  return (
    <Page
      title={say('Ví giấy tờ', 'My papers')}
      spoken={say(
        'Mỗi giấy tờ chỉ cần chụp một lần, dùng được cho mọi sản phẩm. Giấy sắp hết hạn đứng trước.',
        'Photograph each paper once and use it for every product. What ends soonest comes first.',
      )}
    >
      <p className="quiet">
        {say(
          'Mỗi giấy chỉ cần chụp một lần, dùng cho mọi sản phẩm và mọi đợt.',
          'Photograph each paper once; use it for every product and round.',
        )}
      </p>
      <Refusal error={error} />
      {!data && !error && <Waiting />}
      {data?.items.length === 0 && (
        <Empty
          words={say(
            'Chưa có giấy nào. Bắt đầu với giấy chứng nhận an toàn thực phẩm, phiếu kiểm nghiệm.',
            'No paper yet. Begin with the food-safety certificate and the test results.',
          )}
        />
      )}
      <Link href="/giay-to/moi" className="button">
        {say('Thêm giấy tờ', 'Add a paper')}
      </Link>
      {items.length > 0 && <h2>{say('Giấy đã có', 'Papers you have')}</h2>}
      <ul className="list">
        {items.map((paper) => (
          <li key={paper.id} className="card">
            <PaperCard paper={paper} />
            <Link href={`/giay-to/moi?thay=${paper.id}`}>
              {say('Thay bằng bản mới', 'Replace with a new one')}
              <span className="unseen">: {paper.title}</span>
            </Link>
          </li>
        ))}
      </ul>
    </Page>
  );
}
