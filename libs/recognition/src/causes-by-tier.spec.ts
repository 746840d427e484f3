import { enclose } from '@ocop/casework';
import { type Actor, SYSTEM } from '@ocop/ground';
import { caseRules } from '@ocop/programmes';
import { findRegulation, type Tier } from '@ocop/regulations';
import { CaseBench } from '../../../test/support/case-bench';
import { huongTra, openingOf } from '../../../test/support/plans';
import { recognition, type RecognitionEvent, type RecognitionState } from '.';

const { product } = openingOf('bun-van-cu');
const CAUSES = [
  'untrue-dossier',
  'criteria-not-met',
  'law-breach',
  'mark-misuse',
  'production-stopped',
  'other-finding',
];

/** Who recognised, with how many stars and by which law; and who answers for it when it is revoked. */
interface Recogniser {
  readonly who: string;
  readonly tier: Tier;
  readonly area: string;
  readonly stars: number;
  readonly regulation: string;
  readonly now: string;
  /** Those who had, or have, no say in it. */
  readonly others: readonly string[];
}
const HUE = { tier: 'province', area: 'hue', now: 'hue', regulation: '26-2026' } as const;
const RECOGNISERS: readonly Recogniser[] = [
  { ...HUE, who: 'a province (3)', stars: 3, others: ['trung-uong', 'lam-dong'] },
  { ...HUE, who: 'a province (4)', stars: 4, others: ['trung-uong', 'lam-dong'] },
  {
    ...{ who: 'the ministry', tier: 'centre', area: 'trung-uong', stars: 5 },
    ...{ regulation: '26-2026', now: 'trung-uong', others: ['hue'] },
  },
  {
    ...{ who: 'a district that ended', tier: 'district', area: 'hue/huong-tra', stars: 3 },
    ...{ regulation: '148-2023', now: 'hue', others: ['hue/huong-tra', 'trung-uong'] },
  },
  {
    ...{ who: 'a district of a province that ended', tier: 'district', area: 'dak-nong/dak-song' },
    ...{ stars: 3, regulation: '148-2023', now: 'lam-dong' },
    others: ['dak-nong/dak-song', 'dak-nong', 'hue'],
  },
  {
    ...{ who: 'a province that ended', tier: 'province', area: 'dak-nong', stars: 4 },
    ...{ regulation: '148-2023', now: 'lam-dong', others: ['dak-nong', 'hue'] },
  },
];

const of = (role: Actor['role'], area: string): Actor => {
  const id = `${role} ${area}`;
  return { id, name: id, role, area };
};

/** Recognised before units ended where its authority did, in 2026 where it did not; looked at in September 2026. */
function recognised({ tier, area, stars, regulation }: Recogniser) {
  const [province = ''] = area.split('/');
  const authorities = [
    { ...huongTra.authority, tier, area, id: area.replaceAll('/', '-') },
    ...(tier === 'district'
      ? [{ ...huongTra.authority, tier: 'province' as const, area: province, id: province }]
      : []),
  ];
  const validFrom = regulation === '26-2026' ? '2026-07-20' : '2025-06-16';
  const validUntil = validFrom.replace(/^\d+/, (year) => `${Number(year) + 3}`);
  const opening = {
    product: {
      ...product,
      commune: { area: `${province}/xa-a`, name: 'Xã A', office: 'UBND xã A' },
    },
    certificate: { id: 'abc', number: '01', sha256: 'f', validFrom, validUntil },
    ...{ stars, regulation, authority: authorities[0] },
    rules: enclose({ ...caseRules(huongTra), authorities }),
  };
  const bench: CaseBench<RecognitionState, RecognitionEvent> = new CaseBench(
    recognition,
    'x',
    Date.UTC(2025, 4, 1),
  );
  bench.given(`${validFrom} 09:00`, SYSTEM, { type: 'OpenRecognition', opening });
  bench.untilDay('2026-08-31');
  return bench;
}

const propose = (cause: string) => ({ type: 'ProposeRevocation', cause, finding: 'kết luận' });
const revoke = (cause: string) => ({
  ...{ type: 'Revoke', decision: '2/QĐ', signedOn: '2026-09-05', cause },
});

test('the law names six causes', () => {
  expect(findRegulation('26-2026').revocation.causes.map(({ id }) => id)).toEqual(CAUSES);
});

describe.each(RECOGNISERS)('recognised by $who, with $stars stars', (recogniser) => {
  const { now, others } = recogniser;

  test.each(CAUSES)('%s: proposed, and revoked in time by whoever answers for it', (cause) => {
    const bench = recognised(recogniser);
    for (const area of others) {
      expect(bench.when('2026-09-01', of('programme-office', area), propose(cause))).toBe(
        'NOT_YOUR_CASE',
      );
      expect(bench.when('2026-09-01', of('authority', area), revoke(cause))).toBe('NOT_YOUR_CASE');
    }
    expect(bench.when('2026-09-01', of('programme-office', now), propose(cause))).toContain(
      'RevocationProposed',
    );
    expect(bench.state.deadlines['revocation']).toMatchObject({
      deadline: { lastDay: '2026-09-16' },
    });
    expect(bench.when('2026-09-02', of('programme-office', now), revoke(cause))).toBe('WRONG_ROLE');
    expect(bench.when('2026-09-05', of('authority', now), revoke(cause))).toContain(
      'RecognitionRevoked',
    );
    expect(bench.events.find(({ type }) => type === 'RecognitionRevoked')).toMatchObject({
      data: { cause, decision: '2/QĐ', on: '2026-09-05', proposed: true },
    });
    expect(bench.state).toMatchObject({ stage: 'revoked', endedOn: '2026-09-05' });
    expect(bench.state.deadlines['revocation']?.open).toBe(false);
    expect(bench.noticed()).toEqual(['revoked']);
    expect(bench.when('2026-09-06', of('authority', now), revoke(cause))).toBe('WRONG_STAGE');
  });

  test('a cause that the law in force does not name is none', () => {
    const bench = recognised(recogniser);
    const wishes = [
      [of('programme-office', now), propose('khac')],
      [of('authority', now), revoke('khac')],
    ] as const;
    for (const [who, wish] of wishes)
      expect(bench.when('2026-09-05', who, wish)).toBe('CAUSE_UNKNOWN');
  });
});

test.each([
  ['province', 'hue', 5],
  ['centre', 'trung-uong', 4],
] as const)('a %s revokes no stars that are another’s to give', (tier, area, stars) => {
  const bench = recognised({
    ...{ who: '', tier, area, stars, regulation: '26-2026', now: area, others: [] },
  });
  expect(bench.when('2026-09-05', of('authority', area), revoke('law-breach'))).toBe(
    'REVOCATION_NOT_OURS',
  );
});
