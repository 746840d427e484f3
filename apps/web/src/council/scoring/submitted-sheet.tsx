import { Button, Group, Paper, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { Refused } from '../../shared/forms/refused';
import { useSay } from '../../shared/language';
import { useTell } from '../../shared/told';
import type { OwnSheet, SessionProduct } from '../council-data';
import style from '../council.module.css';
import type { Entry } from '../drafts/draft-queue';
import { trimmed } from '../drafts/outbox';
import { Notice } from '../notice';
import { useCommand } from '../use-command';
import { Criterion } from './criterion';
import { Evidence } from './evidence';
import { SheetList } from './sheet-list';
import { type PrintedCriterion, sumsOf } from './sheet-sums';
import { Totals } from './totals';

interface SubmittedProps {
  readonly sheet: OwnSheet;
  readonly product: SessionProduct;
  /** Until scoring closes a slip of the pen is corrected by a second sheet. */
  readonly mayCorrect: boolean;
  readonly onNext: () => void;
}

type Entries = Readonly<Record<string, Entry>>;

/** A sheet that is in: locked as it counts, and corrected only with a reason. */
export function SubmittedSheet({ sheet, product, mayCorrect, onNext }: SubmittedProps) {
  const say = useSay();
  const [here, setHere] = useState('');
  const [changed, setChanged] = useState<Entries>();
  const { set } = sheet;
  const kept = entriesOf(sheet);
  const entryOf = (no: string) => (changed ?? kept)[no];
  const sums = sumsOf(set, entryOf);
  const isLocked = changed === undefined;
  const change = (no: string, entry: Entry) =>
    setChanged((now) => ({ ...(now ?? kept), [no]: entry }));
  const row = (one: PrintedCriterion) => (
    <Criterion
      key={one.no}
      criterion={one}
      entry={entryOf(one.no)}
      state="untouched"
      line="open"
      isHere={one.no === here}
      isLocked={isLocked}
      onOpen={() => setHere(one.no === here ? '' : one.no)}
      onChoose={(points) => change(one.no, { ...entryOf(one.no), points })}
    >
      <Evidence
        criterion={one.no}
        entry={entryOf(one.no)}
        isLocked={isLocked}
        onWrite={(words) => change(one.no, { points: entryOf(one.no)?.points ?? null, ...words })}
      />
    </Criterion>
  );
  return (
    <div className={style.split}>
      <SheetList set={set} row={row} />
      <Stack
        className={style.aside}
        component="aside"
        aria-label={say('Phiếu đã nộp', 'Submitted sheet')}
      >
        {isLocked && <Locked comment={sheet.submitted?.comment ?? ''} />}
        <Paper withBorder p="sm">
          <Totals set={set} sums={sums} score={undefined} />
        </Paper>
        {changed ? (
          <Correcting {...{ sheet, product, changed }} onEnd={() => setChanged(undefined)} />
        ) : (
          <Group>
            <Button onClick={onNext}>{say('Sang sản phẩm sau', 'Next product')}</Button>
            {mayCorrect && (
              <Button variant="default" onClick={() => setChanged(kept)}>
                {say('Sửa phiếu đã nộp', 'Correct the sheet')}
              </Button>
            )}
          </Group>
        )}
      </Stack>
    </div>
  );
}

function Locked({ comment }: { comment: string }) {
  const say = useSay();
  return (
    <Notice kind="good" title={say('Phiếu đã nộp, đã khóa', 'Submitted and locked')}>
      {comment}
    </Notice>
  );
}

interface CorrectingProps {
  readonly sheet: OwnSheet;
  readonly product: SessionProduct;
  readonly changed: Entries;
  readonly onEnd: () => void;
}

function Correcting({ sheet, product, changed, onEnd }: CorrectingProps) {
  const say = useSay();
  const tell = useTell();
  const [reason, setReason] = useState('');
  const { give, error, underWay } = useCommand(sheet.round);
  const correct = async () => {
    const command = { type: 'CorrectScoreSheet', product: product.id, member: sheet.member };
    const comment = sheet.submitted?.comment ? { comment: sheet.submitted.comment } : {};
    if (!(await give({ ...command, ...sentOf(changed), ...comment, reason: reason.trim() })))
      return;
    tell(say(`Đã ghi nhận phiếu sửa: ${product.name}.`, `Corrected: ${product.name}.`));
    onEnd();
  };
  return (
    <Paper withBorder p="sm" component="section" aria-label={say('Sửa phiếu', 'Correction')}>
      <Stack gap="xs">
        <Text size="sm">
          {say(
            'Chọn lại ở bên trái. Phiếu đầu vẫn được lưu; phiếu sửa được tính, kèm lý do.',
            'Choose anew on the left. The first sheet stays on record; the corrected one counts, with its reason.',
          )}
        </Text>
        <Textarea
          label={say('Lý do sửa', 'Reason for the correction')}
          withAsterisk
          autosize
          minRows={2}
          maxLength={1000}
          value={reason}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
        <Refused error={error} />
        <Group>
          <Button loading={underWay} disabled={reason.trim() === ''} onClick={() => void correct()}>
            {say('Nộp phiếu sửa', 'Submit the correction')}
          </Button>
          <Button variant="default" onClick={onEnd}>
            {say('Thôi sửa', 'Leave it')}
          </Button>
        </Group>
      </Stack>
    </Paper>
  );
}

function entriesOf({ submitted }: OwnSheet): Entries {
  const { choices = {}, evidence = {} } = submitted ?? {};
  return Object.fromEntries(
    Object.entries(choices).map(([no, points]) => [no, { ...evidence[no], points }]),
  );
}

/** As the command has them: the points apart from the words beside them. */
function sentOf(entries: Entries) {
  const whole = Object.entries(entries).map(([no, entry]) => [no, trimmed(entry)] as const);
  const words = whole.flatMap(([no, { points: _, ...said }]) =>
    Object.keys(said).length > 0 ? [[no, said] as const] : [],
  );
  return {
    choices: Object.fromEntries(whole.map(([no, { points }]) => [no, points])),
    ...(words.length > 0 ? { evidence: Object.fromEntries(words) } : {}),
  };
}
