import { useSay } from '../../shared/language';
import type { PageProps } from '../parts/page-props';
import { Asking } from './asking';
import { commandProduct } from './command';
import type { Answers, Question } from './question';

/** What a reader of a business plan wants to know; the answers make one summary with these headings. */
const QUESTIONS: readonly (Question & { readonly heading: string })[] = [
  {
    name: 'product',
    heading: 'Sản phẩm',
    kind: 'prose',
    max: 900,
    ask: (say) => say('Sản phẩm là gì, có gì riêng?', 'What is the product, and what is special?'),
    help: (say) =>
      say(
        'Ví dụ: nguyên liệu lấy ở đâu, làm theo cách nào, khác nơi khác ở điểm gì.',
        'For example: where the material comes from, how it is made, how it differs.',
      ),
  },
  {
    name: 'making',
    heading: 'Sản xuất',
    kind: 'prose',
    max: 900,
    ask: (say) => say('Làm ở đâu, bao nhiêu mỗi năm?', 'Where is it made, and how much a year?'),
    help: (say) =>
      say(
        'Nhà xưởng, máy móc, số người làm, sản lượng năm nay và năm sau.',
        'Workshop, machines, people, this year’s quantity and next year’s.',
      ),
  },
  {
    name: 'market',
    heading: 'Thị trường',
    kind: 'prose',
    max: 900,
    ask: (say) => say('Bán cho ai, bán ở đâu?', 'Who buys it, and where?'),
    help: (say) =>
      say(
        'Chợ, cửa hàng, siêu thị, bán qua mạng; giá bán hiện nay.',
        'Markets, shops, supermarkets, online; today’s price.',
      ),
  },
  {
    name: 'money',
    heading: 'Vốn và lợi nhuận',
    kind: 'prose',
    max: 900,
    ask: (say) => say('Cần bao nhiêu vốn, lãi bao nhiêu?', 'How much money, and what is earned?'),
    help: (say) =>
      say(
        'Vốn có, vốn vay, chi phí và lãi dự kiến trong một năm.',
        'Own money, loans, costs and what you expect to earn in a year.',
      ),
  },
];

export function Screen({ params: { id = '' } }: PageProps) {
  const say = useSay();
  return (
    <Asking
      draft={`plan.${id}`}
      title={say('Phương án kinh doanh', 'Business plan')}
      back={`/san-pham/${id}`}
      questions={QUESTIONS}
      sending={say('Gửi phương án', 'Send the plan')}
      send={(answers, key) =>
        commandProduct(id, { type: 'SubmitBusinessPlan', summary: summaryOf(answers) }, key)
      }
      done={say(
        'Cơ quan OCOP sẽ đọc phương án và trả lời. Kết quả sẽ có trong mục Thông báo.',
        'The OCOP office reads the plan and answers; you will find it among the messages.',
      )}
    />
  );
}

const summaryOf = (answers: Answers) =>
  QUESTIONS.map(({ name, heading }) => `${heading}: ${answers[name]?.trim() ?? ''}`).join('\n');
