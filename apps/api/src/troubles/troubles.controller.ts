import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { POOL } from '@ocop/platform';
import { troublesOfArea } from '@ocop/records';
import { type Actor as Person, RuleViolation } from '@ocop/regulations';
import type { Pool } from 'pg';
import { Actor } from '../auth/actor';

const MAY_LOOK: readonly string[] = ['programme-office', 'authority'];

@ApiTags('work')
@Controller('v1/troubles')
export class TroublesController {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  @Get()
  @ApiOperation({
    summary: 'Cases of your area that do not go on, or on which something was refused',
  })
  async list(@Actor() { role, area }: Person) {
    if (!MAY_LOOK.includes(role))
      throw new RuleViolation('WRONG_ROLE', {
        role,
        command: 'GET /v1/troubles',
        allowed: MAY_LOOK,
      });
    return { items: await troublesOfArea(this.pool, area) };
  }
}
