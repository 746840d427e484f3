import { at } from './support/case-bench';
import { PaperWorld } from './support/paper-world';
import {
  chair,
  commune,
  huongTra,
  office,
  planNamed,
  producer,
  provinceChair,
  provinceOffice,
} from './support/plans';
import { of2024 } from './support/recognition-bench';
import type { Actor } from '@ocop/ground';
import { type Command, parseStreamName } from '@ocop/casework';

const CYCLE = 'product-cycle/huong-tra-2024-bun-van-cu';
const ROUND = 'evaluation-round/huong-tra-2024-dot-1';
const dossier = {
  type: 'FileDossier',
  papers: [{ id: 'registration' }, { id: 'self-assessment' }],
};
const check = {
  type: 'CheckDossier',
  ...{ material: 'confirmed', labour: 'confirmed', idea: 'confirmed', identity: 'confirmed' },
  letter: '12/UBND',
};
const accept = { type: 'AcceptDossier', receipt: '31/BN' };
/** The same person in another post. */
const as = ({ id }: Actor, post: Actor): Actor => ({ ...post, id });

class Day {
  readonly world = new PaperWorld(at('2024-04-09'));
  private count = 0;

  constructor() {
    this.world.openYear(planNamed('thua-thien-hue-2024'));
    this.world.advance(at('2024-04-09 09:00'));
    this.world.openYear(huongTra);
  }

  does(when: string, actor: Actor, command: Command, stream = CYCLE): this {
    this.world.advance(at(when));
    this.world.command(parseStreamName(stream), command, actor, `c${(this.count += 1)}`);
    return this;
  }
}

describe('nobody decides on what they handed in, in whatever post', () => {
  test('the producer does not check the own dossier as the commune', () => {
    const day = new Day().does('2024-05-15', producer, dossier);
    expect(() => day.does('2024-05-29', as(producer, commune), check)).toThrow('SAME_PERSON');
    expect(() => day.does('2024-05-29', commune, check)).not.toThrow();
    expect(() => day.does('2024-06-04', as(producer, office), accept)).toThrow('SAME_PERSON');
    expect(() => day.does('2024-06-04', office, accept)).not.toThrow();
  });

  test('an officer who files for a producer checks it, and neither accepts it nor approves its result', () => {
    const day = new Day().does('2024-05-15', commune, dossier).does('2024-05-29', commune, check);
    expect(() => day.does('2024-06-04', as(commune, office), accept)).toThrow('SAME_PERSON');
    day.does('2024-06-04', office, accept);
    const members = ['m1', 'm2', 'm3', 'm4', 'm5'];
    const round = (when: string, actor: Actor, command: Command) =>
      day.does(when, actor, command, ROUND);
    round('2024-06-26', office, {
      type: 'ConveneCouncil',
      members: members.map((id, i) => ({ id, name: id, ...(i === 0 ? { chair: true } : {}) })),
      ...{ dossiersSentOn: '2024-06-26', sessionOn: '2024-07-01' },
    });
    round('2024-07-01', office, { type: 'OpenSession', present: members });
    for (const member of members)
      round(
        '2024-07-01',
        { ...office, id: member, role: 'council-member' },
        {
          ...{ type: 'SubmitScoreSheet', product: 'huong-tra-2024-bun-van-cu', member },
          ...{ A: 30, B: 22, C: 13 },
        },
      );
    round('2024-07-01', office, { type: 'CloseScoring' });
    round('2024-07-01', office, { type: 'SubmitResults', report: '31/BC' });
    const approve = { type: 'ApproveResults', decision: '1520/QĐ-UBND', signedOn: '2024-07-05' };
    expect(() => round('2024-07-05 17:00', as(commune, chair), approve)).toThrow('SAME_PERSON');
    expect(() => round('2024-07-05 17:00', { ...chair, id: 'm2' }, approve)).toThrow(
      'APPROVER_SAT',
    );
    expect(() => round('2024-07-05 17:00', chair, approve)).not.toThrow();
  });

  test('a revocation is decided by somebody else than who proposed it', () => {
    const bench = of2024();
    bench.untilDay('2026-09-01');
    bench.given('2026-09-01', provinceOffice, {
      type: 'ProposeRevocation',
      cause: 'law-breach',
      finding: 'mẫu không đạt',
    });
    const revoke = {
      type: 'Revoke',
      cause: 'law-breach',
      ...{ decision: '9/QĐ-UBND', signedOn: '2026-09-10' },
    };
    const dismiss = { type: 'DismissRevocation', reason: 'mẫu lưu đạt' };
    const both = as(provinceOffice, provinceChair);
    expect(bench.when('2026-09-10', both, revoke)).toBe('SAME_PERSON');
    expect(bench.when('2026-09-10', both, dismiss)).toBe('SAME_PERSON');
    expect(bench.when('2026-09-10', provinceChair, revoke)).toContain('RecognitionRevoked');
  });
});
