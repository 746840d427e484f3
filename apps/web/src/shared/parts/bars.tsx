import classes from './bars.module.css';

interface Bar {
  readonly key: string;
  readonly label: string;
  readonly value: number;
}

/** A picture of some numbers; a table beside it says the same to whoever does not see it. */
export function Bars({ bars, wide = false }: { bars: readonly Bar[]; wide?: boolean }) {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  return (
    <div aria-hidden>
      {bars.map(({ key, label, value }) => (
        <div key={key} className={`${classes.row} ${wide ? classes.wide : ''}`}>
          <span>{label}</span>
          <span className={classes.track}>
            <span className={classes.bar} style={{ width: `${(value / most) * 100}%` }} />
          </span>
          <span>{value}</span>
        </div>
      ))}
    </div>
  );
}
