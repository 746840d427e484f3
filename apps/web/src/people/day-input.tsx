import { TextInput } from '@mantine/core';

interface DayInputProps {
  readonly label: string;
  readonly value: string;
  readonly write: (day: string) => void;
  readonly required?: boolean;
}

/** A civil day; the browser shows it in the reader's way and keeps it as `2024-07-10`. */
export function DayInput({ label, value, write, required = false }: DayInputProps) {
  return (
    <TextInput
      type="date"
      label={label}
      value={value}
      required={required}
      maw={240}
      onChange={(event) => write(event.currentTarget.value)}
    />
  );
}
