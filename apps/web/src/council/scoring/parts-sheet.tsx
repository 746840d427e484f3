import { Button, Group, NumberInput, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { Refused } from '../../shared/forms/refused';
import { useSay } from '../../shared/language';
import { useTell } from '../../shared/told';
import type { SessionProduct } from '../council-data';
import { Notice } from '../notice';
import { useCommand } from '../use-command';

interface PartsSheetProps {
  readonly round: string;
  readonly member: string;
  readonly product: SessionProduct;
  readonly onNext: () => void;
}

const PARTS = ['A', 'B', 'C'] as const;
type Points = Record<(typeof PARTS)[number], number | string>;

/** Where a product has no criteria set: three totals, and the result stays provisional. */
export function PartsSheet({ round, member, product, onNext }: PartsSheetProps) {
  const say = useSay();
  const tell = useTell();
  const { give, error, underWay } = useCommand(round);
  const [points, setPoints] = useState<Points>({ A: '', B: '', C: '' });
  const [comment, setComment] = useState('');
  const isWhole = PARTS.every((part) => points[part] !== '');
  const submit = async () => {
    const said = comment.trim() === '' ? {} : { comment: comment.trim() };
    const command = { type: 'SubmitScoreSheet', product: product.id, member, ...points, ...said };
    if (!(await give(command))) return;
    tell(say(`Đã nộp phiếu: ${product.name}.`, `Submitted: ${product.name}.`));
    onNext();
  };
  return (
    <Stack maw={480}>
      <Notice kind="care" title={say('Sản phẩm chưa có bộ tiêu chí', 'No criteria set')}>
        {say(
          'Chấm theo tổng điểm từng phần; kết quả là tạm tính.',
          'Scored by totals of parts; the result is provisional.',
        )}
      </Notice>
      {PARTS.map((part) => (
        <NumberInput
          key={part}
          label={say(`Phần ${part}`, `Part ${part}`)}
          min={0}
          max={100}
          allowDecimal={false}
          value={points[part]}
          onChange={(value) => setPoints({ ...points, [part]: value })}
        />
      ))}
      <Textarea
        label={say('Nhận xét', 'Remark')}
        autosize
        maxLength={2000}
        value={comment}
        onChange={({ currentTarget }) => setComment(currentTarget.value)}
      />
      <Refused error={error} />
      <Group>
        <Button disabled={!isWhole} loading={underWay} onClick={() => void submit()}>
          {say('Nộp phiếu', 'Submit')}
        </Button>
        <Button variant="default" onClick={onNext}>
          {say('Sang sản phẩm sau', 'Next product')}
        </Button>
      </Group>
    </Stack>
  );
}
