/** What says most of the cause, the first that is there: a port that is taken is tried anew, so it comes before all. */
const CAUSES = [/already in use/i, /FATAL|PANIC/, /panic:|error/i];

/** The line among a server's last words that tells why it ended: below a panic stands only where, not why. */
export function tellingLine(words: string): string {
  const lines = words
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const causes = CAUSES.map((cause) => lines.find((line) => cause.test(line)));
  return causes.find((line) => line !== undefined) ?? lines.at(-1) ?? 'no message';
}
