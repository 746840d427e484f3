import { Button, Group, List, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { Refused } from '../../shared/forms/refused';
import { useSay } from '../../shared/language';
import { Notice } from '../notice';
import { useSending } from '../use-command';
import type { Sums } from './sheet-sums';

interface SubmitProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly round: string;
  readonly product: { readonly id: string; readonly name: string };
  readonly sums: Sums;
  /** Why it cannot be submitted yet. */
  readonly obstacles: readonly string[];
  readonly onDone: () => void;
}

/** Before a sheet goes in: what it gives, what is still missing, and what follows from it. */
export function SubmitSheet({
  opened,
  onClose,
  round,
  product,
  sums,
  obstacles,
  onDone,
}: SubmitProps) {
  const say = useSay();
  const [comment, setComment] = useState('');
  const href = `/v1/rounds/${encodeURIComponent(round)}/products/${encodeURIComponent(product.id)}/sheet/submit`;
  const { give, error, underWay } = useSending(href, round);
  const submit = async () => {
    const said = comment.trim();
    if (await give(said === '' ? {} : { comment: said })) onDone();
  };
  const { A, B, C } = sums.parts;
  return (
    <Modal opened={opened} onClose={onClose} title={say('Nộp phiếu chấm', 'Submit the sheet')}>
      <Stack>
        <Text fw={600}>{product.name}</Text>
        <Text>
          {say(
            `Phần A: ${A}, phần B: ${B}, phần C: ${C}. Cộng: ${sums.total} điểm.`,
            `Part A: ${A}, part B: ${B}, part C: ${C}. Total: ${sums.total} points.`,
          )}
        </Text>
        {obstacles.length > 0 ? (
          <Obstacles obstacles={obstacles} />
        ) : (
          <LastWord comment={comment} onWrite={setComment} />
        )}
        <Refused error={error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {say('Xem lại', 'Look again')}
          </Button>
          <Button disabled={obstacles.length > 0} loading={underWay} onClick={() => void submit()}>
            {say('Nộp phiếu', 'Submit')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

function Obstacles({ obstacles }: Pick<SubmitProps, 'obstacles'>) {
  const say = useSay();
  return (
    <Notice kind="care" title={say('Chưa nộp được', 'Not yet')}>
      <List size="sm">
        {obstacles.map((words) => (
          <List.Item key={words}>{words}</List.Item>
        ))}
      </List>
    </Notice>
  );
}

interface LastWordProps {
  readonly comment: string;
  readonly onWrite: (comment: string) => void;
}

function LastWord({ comment, onWrite }: LastWordProps) {
  const say = useSay();
  return (
    <>
      <Textarea
        label={say('Nhận xét chung (không bắt buộc)', 'General remark (optional)')}
        autosize
        minRows={2}
        maxLength={2000}
        value={comment}
        onChange={({ currentTarget }) => onWrite(currentTarget.value)}
      />
      <Text size="sm">
        {say(
          'Sau khi nộp, phiếu bị khóa. Trước khi kết thúc chấm còn sửa được, có ghi lý do; phiếu đầu vẫn được lưu.',
          'Once submitted the sheet is locked. Until scoring closes it may be corrected with a reason; the first one stays on record.',
        )}
      </Text>
    </>
  );
}
