import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor as Person } from '@ocop/ground';
import { internally } from '@ocop/platform';
import { AreaNames } from '@ocop/records';
import { z } from 'zod';
import { Access } from '../access/access.decorator';
import { Actor } from '../auth/actor';
import { Answers, Refuses } from '../openapi/answers';
import { named } from '../openapi/components';

const places = named(
  'Places',
  z.strictObject({
    items: z.array(
      z.strictObject({
        area: z.string().describe('The path that posts and products name.'),
        name: z.string(),
      }),
    ),
  }),
  { items: [{ area: 'hue/huong-tra/huong-toan', name: 'Xã Hương Toàn' }] },
);

/** Where people can have a post and cases can lie: nobody should have to know the paths. */
@ApiTags('people')
@Controller('v1/places')
export class PlacesController {
  constructor(@Inject(AreaNames) private readonly names: AreaNames) {}

  @Get()
  @Access({ of: 'places' })
  @Answers(places, 'Places by name.')
  @Refuses(401, 429, 503)
  @ApiOperation({
    operationId: 'listPlaces',
    summary: 'Authorities, communes and producers of your area that plans and products have named',
  })
  async list(@Actor() { area }: Person) {
    return { items: await internally(() => this.names.inside(area)) };
  }
}
