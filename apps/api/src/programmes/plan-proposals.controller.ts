import { Body, Controller, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor as Person, NATION, RuleViolation } from '@ocop/ground';
import { type Plan, planFaults, planOfLaw, planOfYear, withDefaults } from '@ocop/programmes';
import { ProgrammesQueries } from '@ocop/records';
import { z } from 'zod';
import { Access } from '../access/access.decorator';
import { programmesSeenBy } from '../access/seen';
import { Actor } from '../auth/actor';
import { slugOf } from '../ideas/slug';
import { Answers, Refuses } from '../openapi/answers';
import { named } from '../openapi/components';
import { ProblemError } from '../problems/problem';
import { daysOf, planAnswer, planDay } from './programme.answers';

const line = (longest: number) => z.string().trim().min(1).max(longest);
const paper = {
  year: z.int().min(2026).max(2099),
  number: line(60).describe('The number of the paper by which the plan is issued.'),
  issuedOn: z.iso.date(),
  signedBy: line(200),
};
const proposalBody = named(
  'PlanWish',
  z.union([
    z.strictObject({ ...paper, from: line(120).describe('The plan of an earlier year.') }),
    z.strictObject({
      ...paper,
      authority: line(190).describe('Whose plan it is: `UBND thành phố Huế`.'),
      place: line(80).describe('Beside the date of its papers: `Huế`.'),
      communes: z.array(line(120)).min(1).max(400).describe('By their names.'),
    }),
  ]),
);
type Wish = z.infer<typeof proposalBody>;
type NewWish = Extract<Wish, { authority: string }>;

const proposal = named(
  'PlanProposal',
  z.strictObject({
    plan: planAnswer.describe('To be sent as a draft when it is as wished.'),
    days: z.array(planDay),
  }),
);

/** A plan that nobody has to write by hand; nothing is kept of it before it is sent as a draft. */
@ApiTags('programmes')
@Controller('v1/programmes/proposals')
export class PlanProposalsController {
  constructor(@Inject(ProgrammesQueries) private readonly programmes: ProgrammesQueries) {}

  @Post()
  @Access({ of: 'programmes', gives: ['programme-year', 'DraftPlan'] })
  @HttpCode(200)
  @Answers(proposal, 'The plan as it would be drafted, with its days.')
  @Refuses(400, 401, 403, 404, 422, 429, 503)
  @ApiOperation({
    operationId: 'proposePlan',
    summary: 'A plan from the year before, or from the law’s own calendar; keeps nothing',
  })
  async propose(@Body({ schema: proposalBody }) wish: Wish, @Actor() actor: Person) {
    const written = 'from' in wish ? await this.later(wish, actor) : ofLaw(wish, actor);
    const plan = withDefaults(written) as Plan;
    const faults = planFaults(plan);
    if (faults.length > 0) throw new RuleViolation('PLAN_FAULTS', { plan: plan.id }, faults);
    return { plan, days: daysOf(plan) };
  }

  private async later(wish: Extract<Wish, { from: string }>, actor: Person): Promise<object> {
    const { from, year, number, issuedOn, signedBy } = wish;
    const row = await this.programmes.one(programmesSeenBy(actor), from);
    if (!row) throw new ProblemError('NOT_FOUND', { id: from });
    const next = planOfYear({ ...row.plan }, year);
    const document = { ...(next['document'] as object), number, issuedOn, signedBy };
    return { ...next, document };
  }
}

/** @throws RuleViolation NOT_YOUR_AREA where no province sits: the law gives its rounds to provinces */
function ofLaw(wish: NewWish, { area, name: office }: Person): object {
  if (area === NATION || area.includes('/'))
    throw new RuleViolation('NOT_YOUR_AREA', { place: 'cấp tỉnh', own: area });
  const { year, number, issuedOn, signedBy, authority: name, place } = wish;
  const communes = wish.communes.map((commune) => {
    return { area: `${area}/${slugOf(commune, 60)}`, name: commune };
  });
  const document = { number, issuedOn, signedBy };
  return planOfLaw({ area, year, authority: { name, office, place }, document, communes });
}
