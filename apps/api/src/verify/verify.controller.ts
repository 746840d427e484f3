import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access } from '../access/access.decorator';
import { OPEN } from '../access/rule';
import { Answers, Refuses } from '../openapi/answers';
import { PublicRegister, verifiedAnswer } from './public-register';

@ApiTags('verification')
@Controller('v1/verify')
export class VerifyController {
  constructor(@Inject(PublicRegister) private readonly register: PublicRegister) {}

  @Get(':id')
  @Access(OPEN)
  @Answers(verifiedAnswer, 'What the register says of it.')
  @Refuses(400, 404, 503)
  @ApiOperation({
    operationId: 'verifyCertificate',
    summary: 'Is this certificate good today? Open to everybody.',
    security: [],
  })
  verify(@Param('id') id: string) {
    return this.register.verify(id);
  }
}
