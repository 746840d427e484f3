import type { Pool } from 'pg';
import type { MessageTemplate } from './message-template';

/** Words that an authority adopted. */
export interface AdoptedTexts {
  readonly texts: NonNullable<MessageTemplate['texts']>;
  readonly sha256: string;
}

type Latest = Pick<MessageTemplate, 'area' | 'texts' | 'sha256'> & {
  readonly place: string | null;
};

/** What a kind of notice says in a case: the words of the nearest authority, from where the case lies upwards, that has its own. */
export async function adoptedTexts(
  pool: Pool,
  template: string,
  stream: string,
): Promise<AdoptedTexts | undefined> {
  const { rows } = await pool.query<Latest>(
    `select distinct on (area) area, texts, sha256, area_of_case($2) as place from message_templates
     where template = $1 and state = 'adopted' order by area, version desc`,
    [template, stream],
  );
  const places = upwards(rows[0]?.place ?? '');
  const [nearest] = places.flatMap((place) => rows.filter(({ area }) => area === place));
  // An authority that went back to the words of the release has said so for what lies below it.
  if (!nearest?.texts || !nearest.sha256) return undefined;
  return { texts: nearest.texts, sha256: nearest.sha256 };
}

/** The area itself, then what it lies in. */
export function upwards(area: string): string[] {
  const parts = area.split('/');
  return parts.map((_, i) => parts.slice(0, parts.length - i).join('/'));
}
