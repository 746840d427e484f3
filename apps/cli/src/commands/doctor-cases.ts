import { CaseGateway, openClient } from '@ocop/platform';
import { CaseTroubles } from '@ocop/records';
import { sayTrouble } from '@ocop/words';
import { language, said } from '../language';
import { reconcile } from '../system/reconcile';
import type { Backstage } from './backstage';
import type { Finding } from './finding';

const SHOWN = 5;
const LEVEL = said('Vụ việc khớp giữa nhật ký và Temporal', 'Cases level between log and Temporal');

/** Every case that does not go on: engine and log held against each other, and what was refused on the way. */
export async function casesThatStand({ pool, settings }: Backstage): Promise<Finding[]> {
  const client = await openClient(settings);
  try {
    const { open, found, failed } = await reconcile(pool, new CaseGateway(client), { check: true });
    const differing = Object.entries(found).flatMap(([condition, names]) =>
      names.map((name) => `${name} (${condition})`),
    );
    const troubled = await new CaseTroubles(pool).list();
    return [
      {
        what: LEVEL,
        ok: differing.length === 0,
        found:
          differing.length === 0
            ? said(`${open} vụ việc đang mở`, `${open} open cases`)
            : shown(differing),
        advice: said('chạy ocop reconcile', 'run ocop reconcile'),
      },
      {
        what: said('Vụ việc xem được hết', 'Every case could be looked at'),
        ok: failed.length === 0,
        found:
          failed.length === 0
            ? said('có', 'yes')
            : shown(failed.map(({ stream, why }) => `${stream}: ${why}`)),
        advice: said(
          'xem worker có chạy không, rồi chạy lại',
          'see whether the worker runs, then try again',
        ),
      },
      {
        what: said(
          'Vụ việc bị dừng hoặc bị từ chối giữa chừng',
          'Cases that stopped or were refused on their way',
        ),
        ok: troubled.length === 0,
        found:
          troubled.length === 0
            ? said('không', 'none')
            : shown(troubled.map((one) => `${one.stream}: ${sayTrouble(one, language)}`)),
        advice: said(
          'xem trang của vụ việc; LOG_BEHIND, LOG_DIFFERS: chạy ocop reconcile',
          'see the page of the case; for LOG_BEHIND, LOG_DIFFERS run ocop reconcile',
        ),
      },
    ];
  } catch (error) {
    const why = (error as Error).message;
    return [
      {
        what: LEVEL,
        ok: false,
        found: why,
        advice: said('kiểm tra Temporal', 'check Temporal'),
      },
    ];
  } finally {
    await client.connection.close();
  }
}

function shown(names: readonly string[]): string {
  const more =
    names.length > SHOWN
      ? said(`, và ${names.length - SHOWN} vụ việc nữa`, `, and ${names.length - SHOWN} more cases`)
      : '';
  return `${names.slice(0, SHOWN).join('; ')}${more}`;
}
