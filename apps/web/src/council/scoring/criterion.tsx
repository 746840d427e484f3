import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { type Say, useSay } from '../../shared/language';
import style from '../council.module.css';
import { sayMinimum, sayPoints } from '../council-words';
import type { DraftState, Entry } from '../drafts/draft-queue';
import type { Line } from '../drafts/outbox';
import { SaveState } from './save-state';
import type { PrintedCriterion, PrintedOption } from './sheet-sums';

interface CriterionProps {
  readonly criterion: PrintedCriterion;
  readonly entry: Entry | undefined;
  readonly state: DraftState;
  readonly line: Line;
  readonly isHere: boolean;
  /** Nothing can be changed: it is submitted, or scoring is over. */
  readonly isLocked?: boolean;
  readonly onOpen: () => void;
  readonly onChoose: (points: number | null) => void;
  /** Where it was seen, why none was chosen, which of two versions. */
  readonly children?: ReactNode;
}

/** One criterion as its sheet prints it: a line, and its options while it is being judged. */
export function Criterion(props: CriterionProps) {
  const { criterion, entry, state, line, isHere, isLocked, onOpen, onChoose, children } = props;
  const say = useSay();
  const { no, printedNo, name, notes } = criterion;
  return (
    <section
      className={style.criterion}
      data-here={isHere || undefined}
      data-conflict={state === 'conflict' || undefined}
      id={`tieu-chi-${no}`}
      aria-label={`${printedNo ?? no} ${name}`}
    >
      <h3 style={{ margin: 0, font: 'inherit' }}>
        <button type="button" className={style.head} aria-expanded={isHere} onClick={onOpen}>
          <span className={style.no}>{printedNo ?? no}</span>
          <span>{name}</span>
          <span className={style.given}>
            {sayGiven(criterion, entry, say)} <SaveState state={state} line={line} />
          </span>
        </button>
      </h3>
      {isHere && (
        <div className={style.body}>
          {notes.map(({ kind, text }) => (
            <Text key={text} size="sm" mb={4} fw={GRAVE.has(kind) ? 600 : undefined}>
              {sayNote(kind, say)}: {text}
            </Text>
          ))}
          <Options {...{ criterion, entry, onChoose }} isLocked={isLocked ?? false} />
          {children}
        </div>
      )}
    </section>
  );
}

interface OptionsProps {
  readonly criterion: PrintedCriterion;
  readonly entry: Entry | undefined;
  readonly isLocked: boolean;
  readonly onChoose: (points: number | null) => void;
}

function Options({ criterion, entry, isLocked, onChoose }: OptionsProps) {
  const say = useSay();
  const { no, name, options } = criterion;
  const chosen = options.findIndex(({ points }) => points === entry?.points);
  const isNone = entry !== undefined && entry.points === null;
  return (
    <div role="radiogroup" aria-label={say(`Mức điểm của tiêu chí ${no}`, `Options of ${no}`)}>
      {options.map((option, i) => (
        <label
          key={`${option.ofCase ?? ''} ${option.text}`}
          className={style.option}
          data-chosen={i === chosen || undefined}
        >
          <input
            type="radio"
            name={`${no} ${name}`}
            checked={i === chosen}
            disabled={isLocked}
            onChange={() => onChoose(option.points)}
          />
          <kbd className={style.kbd} aria-hidden>
            {i + 1}
          </kbd>
          <span className={style.points}>{sayPoints(option.points, say)}</span>
          <OptionWords option={option} />
        </label>
      ))}
      <label className={style.option} data-chosen={isNone || undefined}>
        <input
          type="radio"
          name={`${no} ${name}`}
          checked={isNone}
          disabled={isLocked}
          onChange={() => onChoose(null)}
        />
        <kbd className={style.kbd} aria-hidden>
          0
        </kbd>
        <span className={style.points}>{sayPoints(0, say)}</span>
        <span>{say('Không chọn mức nào (ghi lý do)', 'None of these (with a reason)')}</span>
      </label>
    </div>
  );
}

function OptionWords({ option: { text, ofCase, minimumFor } }: { option: PrintedOption }) {
  const say = useSay();
  return (
    <span>
      {ofCase && <em>{ofCase}: </em>}
      {text}
      {minimumFor !== undefined && (
        <span className={style.minimum}>{sayMinimum(minimumFor, say)}</span>
      )}
    </span>
  );
}

function sayGiven({ max }: PrintedCriterion, entry: Entry | undefined, say: Say): string {
  if (entry === undefined) return say(`chưa chấm / ${max}`, `open / ${max}`);
  return `${entry.points ?? 0} / ${max}`;
}

const GRAVE: ReadonlySet<string> = new Set(['disqualify', 'stop']);
const NOTES: Readonly<Record<string, readonly [string, string]>> = {
  disqualify: ['Loại hồ sơ', 'Dossier out'],
  stop: ['Dừng chấm', 'Scoring stops'],
  require: ['Yêu cầu', 'Required'],
  exclude: ['Không áp dụng', 'Not for'],
  'applies-if': ['Chấm khi', 'Scored when'],
  'choose-case': ['Chọn trường hợp', 'Choose the case'],
  evidence: ['Minh chứng', 'Proved by'],
  scope: ['Phạm vi', 'Covers'],
};

function sayNote(kind: string, say: Say): string {
  return say(...(NOTES[kind] ?? (['Ghi chú', 'Note'] as const)));
}
