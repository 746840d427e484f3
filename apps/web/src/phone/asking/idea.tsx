import { useQuery } from '@tanstack/react-query';
import { answered, api } from '../../shared/api';
import { dayWritten } from '../../shared/dates';
import { useSay } from '../../shared/language';
import type { components } from '../../shared/schema.gen';
import { Page } from '../parts/page';
import { Empty, Refusal, Waiting } from '../parts/states';
import { Asking } from './asking';
import type { Answers, Question } from './question';

type Openings = components['schemas']['IdeaOpenings']['items'];

/** A new product begins with an idea and four questions. */
export function Screen() {
  const say = useSay();
  const { data, error } = useQuery({
    queryKey: ['list', 'openings'],
    queryFn: () => answered(api.GET('/v1/ideas/openings')),
  });
  const title = say('Đăng ký ý tưởng', 'Register an idea');
  if (!data) return error ? <Refusal error={error} /> : <Waiting />;
  if (data.items.length === 0)
    return (
      <Page title={title} back="/">
        <Empty
          words={say(
            'Hiện không có kế hoạch nào nhận thêm sản phẩm. Hãy hỏi cán bộ OCOP của xã về đợt sau.',
            'No plan takes products just now. Ask your commune’s OCOP officer about the next round.',
          )}
        />
      </Page>
    );
  return (
    <Asking
      draft="idea"
      title={title}
      back="/"
      questions={questionsFor(data.items)}
      sending={say('Gửi cho xã', 'Send to the commune')}
      send={(answers, key) => register(data.items, answers, key)}
      done={say(
        'Xã sẽ xem ý tưởng và trả lời. Sản phẩm đã nằm trong “Sản phẩm của tôi”.',
        'The commune reads it and answers. The product is among “My products” now.',
      )}
    />
  );
}

/** A commune with the plan that takes its products: chosen together, so that nobody has to know of plans. */
const place = (programme: string, commune: string) => `${programme} ${commune}`;

function questionsFor(openings: Openings): Question[] {
  const communes = openings.flatMap(({ programme, title, until, communes: of }) =>
    of.map(({ area, name }) => ({
      value: place(programme, area),
      words: name,
      more: openings.length > 1 ? title : until ? `(${dayWritten(until)})` : '',
    })),
  );
  return [
    {
      name: 'name',
      kind: 'line',
      max: 200,
      ask: (say) => say('Sản phẩm tên là gì?', 'What is the product called?'),
      help: (say) =>
        say(
          'Ghi như trên nhãn hoặc như bà con vẫn gọi, ví dụ: Mật ong rừng Bình Thành.',
          'As on the label, or as people call it.',
        ),
    },
    {
      name: 'kind',
      kind: 'choice',
      ask: (say) => say('Sản phẩm đã có sao OCOP chưa?', 'Has it OCOP stars already?'),
      options: (say) => [
        { value: 'first', words: say('Chưa có, đăng ký lần đầu', 'No, this is the first time') },
        { value: 'upgrade', words: say('Có rồi, muốn lên sao', 'Yes, and it shall get more') },
      ],
    },
    {
      name: 'place',
      kind: 'choice',
      ask: (say) => say('Làm ở xã, phường nào?', 'In which commune is it made?'),
      options: () => communes,
    },
    {
      name: 'summary',
      kind: 'prose',
      max: 2000,
      ask: (say) => say('Kể ngắn về sản phẩm', 'Tell shortly about it'),
      help: (say) =>
        say(
          'Làm từ gì, nguyên liệu ở đâu, ai làm, mỗi năm được bao nhiêu, có gì hay.',
          'What it is made of, where that comes from, who makes it, how much a year, what is special.',
        ),
    },
  ];
}

function register(openings: Openings, answers: Answers, key: string) {
  const [programme = openings[0]?.programme ?? '', commune = ''] = (answers['place'] ?? '').split(
    ' ',
  );
  const { name = '', summary = '' } = answers;
  const kind = answers['kind'] === 'upgrade' ? 'upgrade' : 'first';
  const body = { programme, commune, name: name.trim(), summary: summary.trim(), kind } as const;
  const params = { header: { 'Idempotency-Key': key } };
  return answered(api.POST('/v1/ideas', { params, body }));
}
