import { Button, Group, Paper, Stack } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { type ReactNode, useMemo, useState } from 'react';
import { useSay } from '../../shared/language';
import { useTell } from '../../shared/told';
import type { OwnSheet } from '../council-data';
import style from '../council.module.css';
import { chose, isSettled, putAway, stateOf } from '../drafts/draft-queue';
import { nameOf, type SheetKey } from '../drafts/draft-store';
import { knownOf, outbox } from '../drafts/outbox';
import { useDrafts, useLine } from '../drafts/use-drafts';
import { ConflictChoice, KeptBack } from './conflict';
import { Criterion } from './criterion';
import { DossierPapers } from './dossier-papers';
import { Evidence } from './evidence';
import { obstaclesOf } from './obstacles';
import { SheetState } from './save-state';
import { SheetList } from './sheet-list';
import type { PrintedCriterion } from './sheet-sums';
import { Shortcuts } from './shortcuts';
import { SubmitSheet } from './submit';
import { Totals } from './totals';
import { useFilling } from './use-filling';
import type { OpenSheetProps, Writing } from './writing';

/** A sheet that is being filled in: each choice is kept on this device and saved as soon as somebody is there. */
export function OpenSheet(props: OpenSheetProps) {
  const { member, round, product, pass } = props.sheet;
  const known = useMemo(() => knownOf(props.sheet), [props.sheet]);
  const line = useLine();
  const { queue, write, change } = useDrafts({ member, round, product, pass }, known);
  return queue ? <Filling {...props} writing={{ queue, write, change, line }} /> : null;
}

interface FillingProps extends OpenSheetProps {
  readonly writing: Writing;
}

function Filling(props: FillingProps) {
  const { sheet, writing } = props;
  const { queue, line, change } = writing;
  const { set } = sheet;
  const isWide = useMediaQuery('(min-width: 68em)') ?? true;
  const [shown, show] = useState<'help' | 'submit'>();
  const windows = { help: () => show('help'), submit: () => show('submit') };
  const filling = useFilling(props, writing, windows);
  const { criterion: here, sums, entryOf, open, choose } = filling;
  const evidence = here && (
    <Evidence
      key={here.no}
      criterion={here.no}
      entry={entryOf(here.no)}
      onWrite={(words) => filling.say(here.no, words)}
    />
  );
  const row = (one: PrintedCriterion) => (
    <Criterion
      key={one.no}
      criterion={one}
      entry={entryOf(one.no)}
      state={stateOf(queue, one.no)}
      line={line}
      isHere={one.no === here?.no}
      onOpen={() => open(one.no === here?.no ? '' : one.no)}
      onChoose={(points) => choose(one.no, points)}
    >
      <OwnOrOther criterion={one} writing={writing} />
      {!isWide && evidence}
    </Criterion>
  );
  return (
    <>
      <KeptBack kept={queue.kept} criteria={set.criteria} onPutAway={() => change(putAway)} />
      <div className={style.split}>
        <SheetList set={set} row={row} />
        <Beside {...props} {...windows} isWide={isWide}>
          {isWide && here && <About criterion={here}>{evidence}</About>}
          <DossierPapers
            product={sheet.product}
            onUse={here && ((document) => filling.say(here.no, { ...entryOf(here.no), document }))}
          />
          <Paper withBorder p="sm">
            <Totals set={set} sums={sums} score={line === 'open' ? scoreOf(sheet) : undefined} />
          </Paper>
        </Beside>
      </div>
      {!isWide && <StateBelow writing={writing} />}
      <Shortcuts opened={shown === 'help'} onClose={() => show(undefined)} />
      <Submitting
        {...props}
        sums={sums}
        opened={shown === 'submit'}
        onClose={() => show(undefined)}
      />
    </>
  );
}

/** On a narrow screen the state stays in view at the foot of it. */
function StateBelow({ writing }: { writing: Writing }) {
  return (
    <div className={style.state}>
      <SheetState {...writing} />
    </div>
  );
}

function About({ criterion, children }: { criterion: PrintedCriterion; children: ReactNode }) {
  return (
    <Paper withBorder p="sm">
      <b>
        {criterion.printedNo ?? criterion.no} {criterion.name}
      </b>
      {children}
    </Paper>
  );
}

interface BesideProps extends FillingProps {
  readonly isWide: boolean;
  readonly help: () => void;
  readonly submit: () => void;
  readonly children: ReactNode;
}

/** What stays in view beside the criteria: how it is kept, the evidence, the sums, what comes next. */
function Beside({ writing, isWide, help, submit, onNext, children }: BesideProps) {
  const say = useSay();
  return (
    <Stack
      className={style.aside}
      component="aside"
      aria-label={say('Minh chứng và tổng điểm', 'Evidence and sums')}
    >
      {isWide && <SheetState {...writing} />}
      {children}
      <Group gap="xs">
        <Button onClick={submit}>{say('Nộp phiếu…', 'Submit…')}</Button>
        <Button variant="default" onClick={onNext}>
          {say('Lưu, sang sản phẩm sau', 'Save and next')}
        </Button>
        <Button variant="subtle" onClick={help}>
          {say('Phím tắt (?)', 'Keys (?)')}
        </Button>
      </Group>
    </Stack>
  );
}

interface SubmittingProps extends FillingProps {
  readonly sums: ReturnType<typeof useFilling>['sums'];
  readonly opened: boolean;
  readonly onClose: () => void;
}

function Submitting(props: SubmittingProps) {
  const say = useSay();
  const tell = useTell();
  const { sheet, product, writing, sums, opened, onClose, onNext, isInSession, isPresent } = props;
  const { queue, line } = writing;
  const standing = { sums, isSettled: isSettled(queue), line, isInSession, isPresent };
  const done = () => {
    onClose();
    tell(say(`Đã nộp phiếu: ${product.name}.`, `Submitted: ${product.name}.`));
    onNext();
  };
  return (
    <SubmitSheet
      {...{ opened, onClose, product, sums }}
      round={sheet.round}
      obstacles={obstaclesOf(standing, say)}
      onDone={done}
    />
  );
}

function OwnOrOther({ criterion, writing }: { criterion: PrintedCriterion; writing: Writing }) {
  const { no } = criterion;
  const conflict = writing.queue.conflicts[no];
  if (!conflict) return null;
  const choose = (side: 'mine' | 'theirs') => writing.change((now) => chose(now, no, side));
  return <ConflictChoice {...{ criterion, conflict }} onChoose={choose} />;
}

/** What the rules made of the last choice that was saved here, or of the sheet as it was read. */
function scoreOf({ member, round, product, pass, score }: OwnSheet): OwnSheet['score'] {
  const key: SheetKey = { member, round, product, pass };
  return outbox.scoreOf(nameOf(key)) ?? score;
}
