import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

interface Change {
  readonly stream: string;
}

/** What changes beside the cases. */
interface Beside {
  readonly beside: 'clock' | 'notice' | 'session';
  readonly round?: string;
}

/**
 * Reads again what the API says has changed. The browser itself comes back after a lost connection and names the last
 * event that it heard, so that nothing is missed in between.
 */
export function useLive(signedIn: boolean): void {
  const queries = useQueryClient();
  useEffect(() => {
    if (!signedIn) return;
    const source = new EventSource('/v1/changes');
    const readBeside = (keys: readonly (readonly (string | undefined)[])[]) =>
      keys.forEach((queryKey) => void queries.invalidateQueries({ queryKey }));
    const readAll = () => void queries.invalidateQueries({ predicate: isAboutCases });
    source.addEventListener('change', (event) => {
      const { stream } = JSON.parse((event as MessageEvent<string>).data) as Change;
      void queries.invalidateQueries({ predicate: (query) => concerns(query.queryKey, stream) });
    });
    source.addEventListener('beside', (event) => {
      const { beside, round } = JSON.parse((event as MessageEvent<string>).data) as Beside;
      readBeside({ clock: [['clock']], notice: OF_NOTICES, session: [['current', round]] }[beside]);
    });
    source.addEventListener('read-again', readAll);
    // What lies beside the log has no place by which it could be told later: whoever was away reads it again.
    const back = () => readBeside([['clock'], ['current'], ...OF_NOTICES]);
    let wasOpen = false;
    source.addEventListener('open', () => {
      if (wasOpen) back();
      wasOpen = true;
    });
    addEventListener('online', back);
    return () => {
      removeEventListener('online', back);
      source.close();
    };
  }, [queries, signedIn]);
}

const OF_NOTICES = [
  ['list', 'notices'],
  ['list', 'servings'],
];

/** Lists change with any case; one case only with its own stream. A key names them: `['case', stream]`, `['list', …]`. */
function concerns(key: readonly unknown[], stream: string): boolean {
  return key[0] === 'list' || (key[0] === 'case' && key[1] === stream);
}

const ABOUT_CASES: ReadonlySet<string> = new Set(['list', 'case', 'current', 'clock']);

function isAboutCases({ queryKey }: { queryKey: readonly unknown[] }): boolean {
  return ABOUT_CASES.has(String(queryKey[0]));
}
