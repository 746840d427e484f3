import { Group, List, Paper, Stack, Text, Title } from '@mantine/core';
import { gateWords } from '@ocop/words';
import { ActionButton } from '../../shared/forms/action-button';
import { type Say, useLanguage } from '../../shared/language';
import type { CouncilSession, SessionProduct } from '../council-data';
import { Notice } from '../notice';

interface ChairingProps {
  readonly session: CouncilSession;
  readonly current: SessionProduct | undefined;
}

/** For whoever presides: what to say next, and the close of the session when every gate is green. */
export function Chairing({ session, current }: ChairingProps) {
  const { say, language } = useLanguage();
  const closing = session.nextActions.find(({ command }) => command === 'CloseSession');
  const red = session.inTheWay.CloseSession;
  return (
    <Paper withBorder p="sm" component="section" aria-label={say('Chủ trì', 'Presiding')}>
      <Stack gap="xs">
        <Title order={2} size="h4">
          {say('Chủ trì phiên họp', 'Presiding')}
        </Title>
        {current && <Guide session={session} product={current} />}
        {closing && session.closedByChair && (
          <Group align="start">
            <ActionButton
              kind="evaluation-round"
              action={closing}
              look={{ disabled: red.length > 0 }}
            />
            {red.length > 0 && (
              <Text size="sm">
                {say('Còn chưa đạt: ', 'Not in order yet: ')}
                {red.map((gate) => gateWords[gate][language]).join('; ')}.
              </Text>
            )}
          </Group>
        )}
        {!current && !closing && (
          <Text size="sm">
            {say(
              'Đưa một sản phẩm ra ở phần Chương trình: màn hình của mọi thành viên theo cùng.',
              'Put a product on the table under Agenda: every member’s screen follows.',
            )}
          </Text>
        )}
      </Stack>
    </Paper>
  );
}

/** The discussion of one product, step by step. */
function Guide({ session, product }: { session: CouncilSession; product: SessionProduct }) {
  const { say } = useLanguage();
  const steps = product.pass > 1 ? again(session.spreadLimit, say) : first(product, session, say);
  return (
    <>
      {product.pass > 1 && (
        <Notice
          kind="care"
          title={say(
            'Thảo luận có hướng dẫn trước khi chấm lại',
            'Guided discussion before the second pass',
          )}
        />
      )}
      <List type="ordered" size="sm">
        {steps.map((step) => (
          <List.Item key={step}>{step}</List.Item>
        ))}
      </List>
    </>
  );
}

function first({ recused }: SessionProduct, { seats }: CouncilSession, say: Say): string[] {
  const names = recused.map((id) => seats.find((seat) => seat.id === id)?.name ?? id).join(', ');
  return [
    ...(names ? [say(`Mời ra ngoài: ${names}.`, `Ask to leave: ${names}.`)] : []),
    say(
      'Tổ giúp việc trình bày hồ sơ, mẫu và kết quả xem xét thực tế.',
      'The advisory team presents dossier, samples and visit.',
    ),
    say(
      'Thành viên hỏi; chủ thể trả lời nếu được mời.',
      'Members ask; the producer answers if invited.',
    ),
    say(
      'Mỗi người chấm và nộp phiếu của mình; không nói điểm trước khi nộp.',
      'Each scores and submits; nobody tells points before that.',
    ),
    say('Chuyển sang sản phẩm sau.', 'Go on to the next product.'),
  ];
}

function again(limit: number, say: Say): string[] {
  return [
    say(
      `Nêu lý do: điểm của các thành viên chênh quá ${limit}.`,
      `Say why: members differ by more than ${limit} points.`,
    ),
    say(
      'Từng người nêu tiêu chí mình chấm cao hoặc thấp và trang hồ sơ làm căn cứ.',
      'Each names criteria scored high or low, and the page it rests on.',
    ),
    say(
      'Đọc lại mức in trên phiếu ở tiêu chí còn khác nhau.',
      'Read the printed options where views differ.',
    ),
    say(
      'Ý kiến thiểu số được ghi vào biên bản nếu người nêu muốn.',
      'A minority view goes into the minutes if its author wishes.',
    ),
    say(
      'Mỗi người chấm lại độc lập; phiếu lần một vẫn được lưu.',
      'Each scores anew on their own; the first sheets stay on record.',
    ),
    say(
      'Vẫn chênh: biểu quyết giữ kết quả, hoặc để lại phiên sau.',
      'Still apart: vote to let it stand, or put it off.',
    ),
  ];
}
