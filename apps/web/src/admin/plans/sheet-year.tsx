import { List, Text } from '@mantine/core';
import { dayWritten } from '../../shared/dates';
import { useLanguage } from '../../shared/language';
import { Section } from '../../shared/parts/section';
import { Track, YearFrame } from '../programme/year-line';
import type { Sheet } from './use-sheet';

type Day = Sheet['days'][number];

/** The year of a sheet: its rounds on a line, and every day with its working days and days off. */
export function SheetYear({ sheet: { year, days } }: { sheet: Sheet }) {
  const { language, say } = useLanguage();
  if (year === null) return null;
  if (days.length === 0)
    return (
      <Text c="dimmed">
        {say(
          'Năm sẽ hiện thành một đường khi các mốc và đợt không còn chỗ sai.',
          'The year shows as a line once its days and rounds have no faults.',
        )}
      </Text>
    );
  const off = days.filter(({ dayOff }) => dayOff);
  return (
    <Section title={say('Năm kế hoạch', 'The year')}>
      <YearFrame year={year}>
        {byRound(days).map(([round, marks]) => (
          <div key={round}>
            <Text size="sm" fw={600}>
              {marks[0]?.what[language].split(':')[0] ?? round}
            </Text>
            <Track
              year={year}
              marks={marks.map(({ what, last }) => ({ words: what[language], day: last }))}
            />
          </div>
        ))}
      </YearFrame>
      {off.length > 0 && (
        <Text size="sm" c="var(--mantine-color-error)">
          {say('Rơi vào ngày nghỉ', 'On a day off')}:{' '}
          {off
            .map(({ what, last, dayOff }) => `${what[language]} ${dayWritten(last)} (${dayOff})`)
            .join('; ')}
        </Text>
      )}
      <details>
        <summary>
          {say(
            `Tất cả ${days.length} mốc, số ngày làm việc`,
            `All ${days.length} days, with working days`,
          )}
        </summary>
        <List size="sm" mt="xs">
          {days.map((day) => (
            <List.Item key={day.name}>
              <b>{dayWritten(day.last)}</b> {day.what[language]} ({day.said[language]}):{' '}
              {say(`${day.workingDays} ngày làm việc`, `${day.workingDays} working days`)}
              {day.dayOff && `; ${say('ngày nghỉ', 'a day off')}: ${day.dayOff}`}
              {day.provisional && `; ${say('lịch nghỉ chưa chính thức', 'days off not final')}`}
            </List.Item>
          ))}
        </List>
      </details>
    </Section>
  );
}

/** Days of rounds are named `<round>:<step>`; the others are the year’s own. */
function byRound(days: readonly Day[]): [string, Day[]][] {
  const rounds = new Map<string, Day[]>();
  for (const day of days) {
    const [round = '', step] = day.name.split(':');
    if (step === undefined || round === 'report') continue;
    rounds.set(round, [...(rounds.get(round) ?? []), day]);
  }
  return [...rounds];
}
