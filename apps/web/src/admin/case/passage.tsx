import { cycleStepWords } from '@ocop/words';
import { Text } from '@mantine/core';
import { dayWritten } from '../../shared/dates';
import { type Deadline, dutySaid, standingOf, standingSaid } from '../../shared/deadline-words';
import { useToday } from '../../shared/clock';
import { useLanguage } from '../../shared/language';
import classes from './passage.module.css';
import { type Step, STEPS } from './steps';

/** At which step a deadline is owed. */
const STEP_OF: Partial<Record<Deadline['kind'], Step>> = {
  'file-dossier': 'preparing',
  'commune-check': 'commune',
  completion: 'intake',
  'office-intake': 'intake',
  'handed-down': 'result',
};

interface PassageProps {
  readonly at: Step;
  /** The case has ended. */
  readonly ended: boolean;
  readonly deadlines: readonly Deadline[];
}

/** The passage of a product as a line: behind, here, ahead, each with its deadlines. */
export function Passage({ at, ended, deadlines }: PassageProps) {
  const { language, say } = useLanguage();
  const steps = Object.keys(STEPS) as Step[];
  const here = steps.indexOf(at);
  return (
    <ol className={classes.line} aria-label={say('Đường đi của sản phẩm', 'The product’s way')}>
      {steps.map((step, i) => {
        const state = i < here || (ended && i === here) ? 'past' : i === here ? 'here' : 'ahead';
        return (
          <li
            key={step}
            className={classes.step}
            data-state={state}
            aria-current={state === 'here' ? 'step' : undefined}
          >
            <span className={classes.dot} aria-hidden>
              {state === 'past' ? '✓' : state === 'here' ? '●' : ''}
            </span>
            <Text fw={state === 'here' ? 700 : 500} size="sm">
              {cycleStepWords[step][language]}
            </Text>
            {deadlines
              .filter(({ kind, milestone }) => !milestone && STEP_OF[kind] === step)
              .map((deadline) => (
                <StepDeadline key={deadline.id} deadline={deadline} />
              ))}
          </li>
        );
      })}
    </ol>
  );
}

function StepDeadline({ deadline }: { deadline: Deadline }) {
  const { language } = useLanguage();
  const today = useToday();
  const overdue = standingOf(deadline, today) === 'overdue';
  return (
    <Text
      size="xs"
      c={overdue ? 'var(--mantine-color-error)' : 'dimmed'}
      title={dutySaid(deadline.kind, language)}
    >
      {dayWritten(deadline.lastDay)}: {standingSaid(deadline, today, language)}
    </Text>
  );
}
