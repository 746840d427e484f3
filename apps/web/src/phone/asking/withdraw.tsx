import { useSay } from '../../shared/language';
import type { PageProps } from '../parts/page-props';
import { Asking } from './asking';
import { commandProduct } from './command';
import type { Question } from './question';

const QUESTIONS: readonly Question[] = [
  {
    name: 'reason',
    kind: 'prose',
    max: 1000,
    ask: (say) => say('Vì sao rút sản phẩm?', 'Why do you withdraw the product?'),
    help: (say) =>
      say(
        'Viết ngắn cũng được, để xã và cơ quan OCOP biết.',
        'A short word for commune and office.',
      ),
  },
];

export function Screen({ params: { id = '' } }: PageProps) {
  const say = useSay();
  return (
    <Asking
      draft={`withdraw.${id}`}
      title={say('Rút sản phẩm', 'Withdraw the product')}
      back={`/san-pham/${id}`}
      questions={QUESTIONS}
      sending={say('Rút sản phẩm', 'Withdraw the product')}
      meaning={
        <div className="note bad">
          <p>{say('Không lấy lại được', 'This cannot be undone')}</p>
          <p>
            {say(
              'Chu trình năm nay của sản phẩm kết thúc. Muốn làm lại phải đăng ký từ đầu.',
              'This year’s cycle of the product ends. To try again you register anew.',
            )}
          </p>
        </div>
      }
      send={({ reason = '' }, key) => commandProduct(id, { type: 'Withdraw', reason }, key)}
      done={say('Sản phẩm đã được rút.', 'The product has been withdrawn.')}
    />
  );
}
