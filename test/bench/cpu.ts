import { readdirSync, readFileSync } from 'node:fs';
import { round } from './measure';

/** A process that has its share in what is measured. */
export interface Named {
  readonly name: string;
  readonly pid: number;
}

/** Milliseconds of CPU by process, for each call. */
export interface CpuPerCall {
  readonly cpuMs: number;
  readonly cpuMsOf: Readonly<Record<string, number>>;
}

/** Linux counts CPU time in hundredths of a second. */
const TICK_MS = 10;

/** What every process of a system has used by now; the callers' own process among them. */
export class CpuMeter {
  private readonly before: Readonly<Record<string, number>>;

  constructor(private readonly processes: readonly Named[]) {
    this.before = this.read();
  }

  /** What has been used since the meter was made, shared out over so many calls. */
  perCall(calls: number): CpuPerCall {
    const after = this.read();
    const names = Object.keys(after);
    const used = names.map((name) => ((after[name] ?? 0) - (this.before[name] ?? 0)) / calls);
    return {
      cpuMs: round(used.reduce((sum, ms) => sum + ms, 0)),
      cpuMsOf: Object.fromEntries(names.map((name, i) => [name, round(used[i] ?? 0)])),
    };
  }

  private read(): Record<string, number> {
    const { user, system } = process.cpuUsage();
    const family = childrenByParent();
    const used = this.processes.map(({ name, pid }) => [name, cpuOf(pid, family)] as const);
    return { ...Object.fromEntries(used), callers: (user + system) / 1000 };
  }
}

type Family = ReadonlyMap<number, readonly number[]>;

/** A process with those it has started; one that has ended counts with its parent. */
function cpuOf(pid: number, family: Family): number {
  const [user = 0, system = 0, usersOfEnded = 0, systemOfEnded = 0] = statOf(pid).slice(11, 15);
  const own = (user + system + usersOfEnded + systemOfEnded) * TICK_MS;
  return (family.get(pid) ?? []).reduce((sum, child) => sum + cpuOf(child, family), own);
}

function childrenByParent(): Family {
  const family = new Map<number, number[]>();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    const parent = statOf(Number(name))[1] ?? 0;
    family.set(parent, [...(family.get(parent) ?? []), Number(name)]);
  }
  return family;
}

/** Fields of /proc/PID/stat from the third on (the state, which is no number); none when the process is gone. */
function statOf(pid: number): number[] {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
  } catch {
    return [];
  }
}
