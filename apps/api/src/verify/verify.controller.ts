import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { OpenToAll } from '../auth/actor';
import { RegisterQueries } from './register.queries';

@ApiTags('verification')
@Controller('v1/verify')
export class VerifyController {
  constructor(@Inject(RegisterQueries) private readonly register: RegisterQueries) {}

  @Get(':id')
  @OpenToAll()
  @ApiOperation({ summary: 'Is this certificate good today? Open to everybody.' })
  verify(@Param('id') id: string) {
    return this.register.verify(id);
  }
}
