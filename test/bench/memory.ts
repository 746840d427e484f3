import { readdirSync, readFileSync } from 'node:fs';

const read = (file: string) => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
};

/** Resident memory of a process and of those it has started, in MB; shared pages count in each. Linux only. */
export function memoryOf(pid: number): number {
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => Number(/\) \S (\d+)/.exec(read(`/proc/${name}/stat`))?.[1]) === pid);
  const own = Number(/VmRSS:\s+(\d+)/.exec(read(`/proc/${pid}/status`))?.[1] ?? 0) / 1024;
  return Math.round(own + children.reduce((sum, child) => sum + memoryOf(Number(child)), 0));
}
