import { formatAverage } from '@ocop/regulations';
import type { RoundState } from '@ocop/evaluation';
import type { Step } from '../../apps/cli/src/story/story';
import type { ApiInProcess } from './api-in-process';
import { besides } from './criteria-bench';
import { CriteriaRound } from './criteria-round';
import { recordEvent, recordStory } from './story-in-database';
import { playOnPaper, playedOnPaper, steps, story } from './story-on-paper';

export const SESSION = 'huong-tra-2024-dot-1';
/** What members wrote, in words that stand nowhere else. */
export const WRITTEN = {
  comment: 'BIMATNHANXET7391',
  evidence: 'BIMATMINHCHUNG7392',
  remark: 'BIMATPHIEU7393',
  draft: 'BIMATNHAP7394',
} as const;
const PRODUCT = 'huong-tra-2024-bun-van-cu';
/** Whose sheet of the session carries the comment. */
export const COMMENTS = 'hd-ht-2';

const isOf = ({ act }: Step, type: string): boolean =>
  act.kind === 'command' && act.command.type === type && act.to.id === SESSION;
const before = (type: string): number => steps.findIndex((step) => isOf(step, type));

/** How far the session of Hương Trà's council has come, by the steps of the story. */
export const MOMENTS = {
  'in session': before('CloseScoring'),
  provisional: before('CloseSession'),
  concluded: before('CloseSession') + 1,
} as const;
export type Moment = keyof typeof MOMENTS;

/** The member's sheets with the comment that nobody else may read. */
function withComment(step: Step): Step {
  const { act } = step;
  if (!isOf(step, 'SubmitScoreSheet') || act.kind !== 'command') return step;
  const { product, member } = act.command as { product?: string; member?: string };
  if (product !== PRODUCT || member !== COMMENTS) return step;
  return { ...step, act: { ...act, command: { ...act.command, comment: WRITTEN.comment } } };
}

/** A council that scores by criterion: member 2 has submitted, member 1 is still writing. */
const byCriterion = (): CriteriaRound => {
  const round = new CriteriaRound({ products: 2, members: 5 });
  const evidence = { '4.1': { document: WRITTEN.evidence, page: '3', reason: WRITTEN.evidence } };
  round.inSession().scores('uy-vien-2', 'san-pham-1', besides({ '4.1': 3 }), {
    evidence,
    comment: WRITTEN.remark,
  });
  return round;
};

/** Means of the products as the council left them, as they are said: nothing else has these two decimals. */
export function meansAt(moment: Moment): string[] {
  const state = playedTo(moment).state<RoundState>(`evaluation-round/${SESSION}`);
  return state.products.flatMap(({ result }) => (result ? [formatAverage(result)] : []));
}

const playedTo = (moment: Moment) =>
  playedOnPaper(story, steps.slice(0, MOMENTS[moment]).map(withComment));

/** Both councils as far as a moment, and beside them a certificate that somebody holds, for the routes that read one. */
export async function recordSession({ owner }: ApiInProcess, moment: Moment) {
  await recordStory(owner, playedTo(moment));
  await recordStory(owner, byCriterion().world);
  const recognition = 'huong-tra-2024-kieu-huong-chu';
  const whole = playOnPaper();
  for (const { stream, ...event } of whole.events)
    if (stream === `recognition/${recognition}`)
      await recordEvent(owner, stream, event, whole.matter);
  const { rows } = await owner.query<{ id: string; sha256: string }>(
    'select id, sha256 from certificate_register',
  );
  const certificate = rows[0]?.id ?? '';
  await owner.query(
    `insert into documents (id, kind, sha256, bytes)
     select id, 'x', 'x', 'x' from unnest($1::text[]) as id`,
    [['letter/dot-cham-diem', `certificate/${certificate}`]],
  );
  return { recognition, certificate, signedFile: rows[0]?.sha256 ?? '' };
}
