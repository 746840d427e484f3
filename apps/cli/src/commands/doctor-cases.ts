import { CaseGateway, openClient } from '@ocop/platform';
import { CaseTroubles } from '@ocop/records';
import { reconcile } from '../system/reconcile';
import type { Backstage } from './backstage';
import type { Finding } from './finding';

const SHOWN = 5;

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
        what: 'Vụ việc khớp giữa nhật ký và Temporal',
        ok: differing.length === 0,
        found: differing.length === 0 ? `${open} vụ việc đang mở` : shown(differing),
        advice: 'chạy ocop reconcile',
      },
      {
        what: 'Vụ việc xem được hết',
        ok: failed.length === 0,
        found:
          failed.length === 0 ? 'có' : shown(failed.map(({ stream, why }) => `${stream}: ${why}`)),
        advice: 'xem worker có chạy không, rồi chạy lại',
      },
      {
        what: 'Vụ việc bị dừng hoặc bị từ chối giữa chừng',
        ok: troubled.length === 0,
        found:
          troubled.length === 0
            ? 'không'
            : shown(troubled.map(({ stream, code, detail }) => `${stream}: ${code} ${detail}`)),
        advice: 'xem trang của vụ việc; LOG_BEHIND, LOG_DIFFERS: chạy ocop reconcile',
      },
    ];
  } catch (error) {
    const why = (error as Error).message;
    return [
      {
        what: 'Vụ việc khớp giữa nhật ký và Temporal',
        ok: false,
        found: why,
        advice: 'kiểm tra Temporal',
      },
    ];
  } finally {
    await client.connection.close();
  }
}

function shown(names: readonly string[]): string {
  const more = names.length > SHOWN ? `, và ${names.length - SHOWN} vụ việc nữa` : '';
  return `${names.slice(0, SHOWN).join('; ')}${more}`;
}
