import { useSay } from '../../shared/language';
import type { PageProps } from '../parts/page-props';
import { Asking } from './asking';
import { commandProduct } from './command';
import type { Question } from './question';

const QUESTIONS: readonly Question[] = [
  {
    name: 'reason',
    kind: 'prose',
    max: 2000,
    ask: (say) => say('Điều gì trong kết quả chưa đúng?', 'What in the result is not right?'),
    help: (say) =>
      say(
        'Nói rõ tiêu chí nào, và giấy tờ nào trong hồ sơ chứng minh.',
        'Say which criterion, and which paper of the dossier proves it.',
      ),
  },
];

export function Screen({ params: { id = '' } }: PageProps) {
  const say = useSay();
  return (
    <Asking
      draft={`appeal.${id}`}
      title={say('Khiếu nại kết quả', 'Appeal against the result')}
      back={`/san-pham/${id}`}
      questions={QUESTIONS}
      sending={say('Gửi khiếu nại', 'Send the appeal')}
      send={({ reason = '' }, key) => commandProduct(id, { type: 'FileAppeal', reason }, key)}
      done={say(
        'Hội đồng sẽ xem xét và trả lời trước khi ký quyết định.',
        'The council answers before the decision is signed.',
      )}
    />
  );
}
