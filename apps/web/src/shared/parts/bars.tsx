import { Group } from '@mantine/core';
import classes from './bars.module.css';

/** What a bar is made of, in a colour that a legend explains. */
interface Part {
  readonly words: string;
  readonly color: string;
  readonly value: number;
}

interface Bar {
  readonly key: string;
  readonly label: string;
  readonly value: number;
  /** Together they are the value. */
  readonly parts?: readonly Part[];
}

/** A picture of some numbers; a table beside it says the same to whoever does not see it. */
export function Bars({ bars, wide = false }: { bars: readonly Bar[]; wide?: boolean }) {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  const width = (value: number) => ({ width: `${(value / most) * 100}%` });
  return (
    <div aria-hidden>
      {bars.map(({ key, label, value, parts }) => (
        <div key={key} className={`${classes.row} ${wide ? classes.wide : ''}`}>
          <span>{label}</span>
          <span className={classes.track}>
            {parts ? (
              parts.map((part) => (
                <span
                  key={part.words}
                  className={classes.bar}
                  style={{ ...width(part.value), background: part.color }}
                />
              ))
            ) : (
              <span className={classes.bar} style={width(value)} />
            )}
          </span>
          <span>{value}</span>
        </div>
      ))}
    </div>
  );
}

/** What the colours of the parts mean. */
export function Legend({ parts }: { parts: readonly Omit<Part, 'value'>[] }) {
  return (
    <Group gap="2px 16px" fz="sm">
      {parts.map(({ words, color }) => (
        <Group key={words} gap={6} wrap="nowrap">
          <span aria-hidden className={classes.swatch} style={{ background: color }} />
          {words}
        </Group>
      ))}
    </Group>
  );
}
