import type { Language } from '../../shared/language';
import type { components } from '../../shared/schema.gen';

export type Wish = components['schemas']['ActOnMany'];
export type Act = Wish['act'];
export type Became = components['schemas']['ManyBecame'];
export type OneBecame = Became['items'][number];

/** One case among those that may be chosen; with a deadline, that deadline of it. */
export interface Choosable {
  readonly kind: Wish['cases'][number]['kind'];
  readonly id: string;
  readonly deadline?: string;
  readonly label: string;
}

/** What is filled in beside the cases. */
export interface Particulars {
  readonly to: string;
  readonly decision: string;
  readonly paper: string;
  readonly officer: string;
  readonly reissue: Reissued;
  readonly reason: string;
}

/** What stands otherwise on certificates that are issued anew. */
export interface Reissued {
  readonly change: 'merger' | 'owner' | 'misprint';
  readonly signedOn: string;
  readonly communeName: string;
  readonly ownerId: string;
  readonly ownerName: string;
}

const UNCHANGED: Reissued = {
  ...{ change: 'merger', signedOn: '', communeName: '', ownerId: '', ownerName: '' },
};

export const NOTHING: Particulars = {
  ...{ to: '', decision: '', paper: '', officer: '', reason: '' },
  reissue: UNCHANGED,
};

const WORDS: Readonly<Record<Act, Readonly<Record<Language, string>>>> = {
  extend: { vi: 'Gia hạn', en: 'Extend' },
  return: { vi: 'Trả lại để bổ sung', en: 'Return for completion' },
  reopen: { vi: 'Mở lại', en: 'Reopen' },
  assign: { vi: 'Giao cán bộ xử lý', en: 'Hand to an officer' },
  reissue: { vi: 'Cấp lại giấy', en: 'Issue anew' },
  retry: { vi: 'Chạy lại bước bị kẹt', en: 'Retry a stuck step' },
};

export function actSaid(act: Act, language: Language): string {
  return WORDS[act][language];
}

export function keyOf({ kind, id, deadline = '' }: Omit<Choosable, 'label'>): string {
  return `${kind}/${id} ${deadline}`;
}

/** What is sent; undefined while something is still missing. */
export function wishOf(
  act: Act,
  chosen: readonly Choosable[],
  { to, decision, paper, officer, reissue, reason }: Particulars,
): Wish | undefined {
  if (chosen.length === 0 || reason.trim() === '') return undefined;
  const cases = chosen.map(({ kind, id }) => ({ kind, id }));
  switch (act) {
    case 'extend': {
      if (to === '' || decision.trim() === '') return undefined;
      const deadlines = chosen.map(({ kind, id, deadline = '' }) => ({ kind, id, deadline }));
      return { act, cases: deadlines, to, decision, reason };
    }
    case 'return':
      return { act, cases, reason, ...(paper.trim() === '' ? {} : { paper }) };
    case 'assign':
      return officer === '' ? undefined : { act, cases, officer, reason };
    case 'reissue':
      return reissueOf({ act, cases, decision, reason }, reissue);
    default:
      return { act, cases, reason };
  }
}

type Reissue = Extract<Wish, { act: 'reissue' }>;

function reissueOf(
  wish: Pick<Reissue, 'act' | 'cases' | 'decision' | 'reason'>,
  { change, signedOn, communeName, ownerId, ownerName }: Reissued,
): Reissue | undefined {
  if (wish.decision.trim() === '' || signedOn === '') return undefined;
  if (change === 'owner')
    return ownerId === '' || ownerName.trim() === ''
      ? undefined
      : { ...wish, change, signedOn, owner: { id: ownerId, name: ownerName } };
  return communeName.trim() === '' ? undefined : { ...wish, change, signedOn, communeName };
}

/** The same with the revisions that were previewed, without those that refuse: what was seen is what is done. */
export function asPreviewed(wish: Wish, { items }: Became): Wish {
  const cases = items.flatMap(({ kind, id, deadline, outcome, revision }) => {
    if (outcome === 'refused') return [];
    const sure = wish.act === 'retry' || revision === null ? {} : { expectedRevision: revision };
    return [{ kind, id, ...(deadline === undefined ? {} : { deadline }), ...sure }];
  });
  return { ...wish, cases } as Wish;
}
