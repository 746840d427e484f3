import { isKnownRegulation } from '@ocop/regulations';
import { lawsInUse } from '@ocop/records';
import { said } from '../language';
import type { Backstage } from './backstage';
import type { Finding } from './finding';

/** Whether this release knows every law that cases stand under: services leave out a case whose law they do not know. */
export async function lawsKnown({ pool }: Pick<Backstage, 'pool'>): Promise<Finding> {
  const unknown = (await lawsInUse(pool)).filter(({ law }) => !isKnownRegulation(law));
  return {
    what: said('Quy định của các vụ việc', 'Laws of the cases'),
    ok: unknown.length === 0,
    found:
      unknown.length === 0
        ? said('phiên bản này có đủ', 'this release knows them all')
        : unknown
            .map(({ law, cases }) =>
              said(
                `phiên bản này chưa có ${law} (${cases} vụ việc)`,
                `${law} is unknown (${cases} cases)`,
              ),
            )
            .join('; '),
    advice: said(
      'cài phiên bản có quy định này; cho đến khi đó các vụ việc ấy không được nhắc việc',
      'run a release that has this law; until then these cases are not reminded of',
    ),
  };
}
