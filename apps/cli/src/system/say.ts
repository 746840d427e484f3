import { saidSeconds } from '../language';

/** Where progress is said: plain lines, with the time each step took; nothing moves on the screen. */
export interface Say {
  readonly line: (text: string) => void;
  /** Does something and says how long it took. */
  step<T>(text: string, act: () => Promise<T>): Promise<T>;
}

export function sayTo(write: (text: string) => void): Say {
  const line = (text: string) => write(`${text}\n`);
  return {
    line,
    async step(text, act) {
      const began = Date.now();
      const result = await act();
      line(`  ${text} (${saidSeconds(Date.now() - began)})`);
      return result;
    },
  };
}
