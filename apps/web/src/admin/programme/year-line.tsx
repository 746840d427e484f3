import { Anchor, Text } from '@mantine/core';
import { roundStageWords, worded } from '@ocop/words';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useToday } from '../../shared/clock';
import { dayWritten } from '../../shared/dates';
import { useLanguage } from '../../shared/language';
import type { components } from '../../shared/schema.gen';
import { useWorkingYear } from '../calendar/use-year';
import { titleOf } from '../round/title';
import classes from './year-line.module.css';

type Round = components['schemas']['RoundInList'];

const MONTHS = Array.from({ length: 12 }, (_, i) => i + 1);
const DAY_MS = 86_400_000;

/** The rounds of one year on a line from January to December, with days off and today. */
export function YearLine({ year, rounds }: { year: number; rounds: readonly Round[] }) {
  return (
    <YearFrame year={year}>
      {rounds.map((round) => (
        <RoundBar key={round.id} year={year} round={round} />
      ))}
    </YearFrame>
  );
}

/** A year from January to December, with days off and today; what stands in it lies by `place`. */
export function YearFrame({ year, children }: { year: number; children: ReactNode }) {
  const { say } = useLanguage();
  const today = useToday();
  const { data } = useWorkingYear(year);
  const daysOff = (data?.days ?? []).filter(({ kind }) => kind !== 'make-up');
  return (
    <section tabIndex={0} aria-label={say(`Các đợt năm ${year}`, `Rounds of ${year}`)}>
      <div className={classes.frame}>
        <div className={classes.months} aria-hidden>
          {MONTHS.map((month) => (
            <span key={month}>T{month}</span>
          ))}
        </div>
        <div className={classes.field}>
          {daysOff.map(({ date, name }) => (
            <span
              key={date}
              className={classes.off}
              style={{ left: `${place(year, date)}%` }}
              title={`${dayWritten(date)}: ${name}`}
            />
          ))}
          {today.startsWith(String(year)) && (
            <span className={classes.now} style={{ left: `${place(year, today)}%` }}>
              {say('hôm nay', 'today')}
            </span>
          )}
          {children}
        </div>
      </div>
      <Text size="xs" c="dimmed" mt={4}>
        {say(
          'Vạch xám: ngày nghỉ lễ và hoán đổi theo lịch của Nhà nước.',
          'Grey ticks: days off by the State’s calendar.',
        )}
      </Text>
    </section>
  );
}

function RoundBar({ year, round }: { year: number; round: Round }) {
  const { language, say } = useLanguage();
  const marks = [
    [say('chốt nhận hồ sơ trước', 'intake closes before'), round.intakeClosesBefore],
    [say('công nhận đến hết', 'results by'), round.recogniseBy],
    [say('gửi cấp trên đến hết', 'forwarded by'), round.forwardBy],
  ] as const;
  const known = marks.flatMap(([words, day]) => (day === null ? [] : [{ words, day }]));
  return (
    <div className={classes.round}>
      <Text size="sm" lineClamp={1}>
        <Anchor component={Link} href={`/dot/${round.id}`} fw={600}>
          {titleOf(round, language)} - {round.authority}
        </Anchor>{' '}
        {worded(roundStageWords, round.stage, language)}
        {round.late && `, ${say('trễ hạn', 'late')}`}
      </Text>
      <Track year={year} marks={known} late={round.late} />
    </div>
  );
}

interface TrackProps {
  readonly year: number;
  readonly marks: readonly { readonly words: string; readonly day: string }[];
  readonly late?: boolean;
}

/** Some days of a year as marks on a bar from the first to the last, and in words. */
export function Track({ year, marks, late = false }: TrackProps) {
  const days = marks.map(({ day }) => day).sort();
  const [first, last] = [days[0], days.at(-1)];
  return (
    <>
      <div className={classes.track}>
        {first && last && (
          <span
            className={classes.bar}
            data-late={late}
            style={{
              left: `${place(year, first)}%`,
              width: `${Math.max(0.8, place(year, last) - place(year, first))}%`,
            }}
          />
        )}
        {marks.map(({ words, day }) => (
          <span
            key={words}
            className={classes.mark}
            style={{ left: `${place(year, day)}%` }}
            title={`${words} ${dayWritten(day)}`}
          />
        ))}
      </div>
      <Text size="xs" c="dimmed">
        {marks.map(({ words, day }) => `${words} ${dayWritten(day)}`).join(' · ')}
      </Text>
    </>
  );
}

/** Where in its year a day lies, of a hundred; what lies outside is at the edge. */
function place(year: number, day: string): number {
  const from = Date.UTC(year, 0, 1);
  const length = Date.UTC(year + 1, 0, 1) - from;
  const at = (Date.parse(day) - from + DAY_MS / 2) / length;
  return Math.min(100, Math.max(0, at * 100));
}
