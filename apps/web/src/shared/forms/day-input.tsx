import { ActionIcon, TextInput, type TextInputProps, VisuallyHidden } from '@mantine/core';
import { capital } from '@ocop/words';
import { useRef } from 'react';
import { useToday } from '../clock';
import { DAY_WANTED, dayRead, dayWritten } from '../dates';
import { useLanguage, useSay } from '../language';

interface DayInputProps extends Pick<TextInputProps, 'label' | 'description' | 'error'> {
  /** As it is being written. */
  readonly value: string;
  readonly write: (text: string) => void;
  /** A month is wanted, not a day. */
  readonly months?: boolean;
  readonly required?: boolean;
}

/** A day as people write it, dd/MM/yyyy, or picked in the browser's own calendar. */
export function DayInput({ value, write, months = false, ...around }: DayInputProps) {
  const say = useSay();
  const today = useToday();
  const calendar = useRef<HTMLInputElement>(null);
  return (
    <div style={{ position: 'relative', maxWidth: 240 }}>
      <TextInput
        {...around}
        inputMode="numeric"
        autoComplete="off"
        placeholder={months ? 'mm/yyyy' : 'dd/mm/yyyy'}
        value={value}
        onChange={(event) => write(event.currentTarget.value)}
        onBlur={() => write(tidied(value))}
        rightSection={
          !months && (
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={say('Chọn trên lịch', 'Pick in a calendar')}
              onClick={() => calendar.current?.showPicker()}
            >
              <span aria-hidden>▦</span>
            </ActionIcon>
          )
        }
      />
      <VisuallyHidden>
        <input
          ref={calendar}
          type="date"
          tabIndex={-1}
          aria-hidden
          value={dayRead(value) ?? today}
          onChange={(event) =>
            event.currentTarget.value && write(dayWritten(event.currentTarget.value))
          }
        />
      </VisuallyHidden>
    </div>
  );
}

/** `2/7/2024` becomes `02/07/2024`; what is no day stays as it was written. */
function tidied(text: string): string {
  const day = dayRead(text);
  return day ? dayWritten(day) : text;
}

/** What is wrong with a day that may be left out. */
export function useDayFault(): (text: string) => string | undefined {
  const { language } = useLanguage();
  return (text) =>
    text === '' || dayRead(text)?.length === 10 ? undefined : capital(DAY_WANTED[language]);
}
