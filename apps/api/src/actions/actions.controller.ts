import { Controller, Get, Header } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access } from '../access/access.decorator';
import { Answers, LIST_REFUSES, Refuses } from '../openapi/answers';
import { actionsAnswer } from './action.answers';
import { actionForms } from './forms';

@ApiTags('actions')
@Controller('v1/actions')
export class ActionsController {
  @Get()
  @Access({ of: 'forms' })
  @Header('Cache-Control', 'private, no-cache')
  @Answers(actionsAnswer, 'The forms; they change with a release only.')
  @Refuses(...LIST_REFUSES)
  @ApiOperation({
    operationId: 'listActions',
    summary: 'The form of every command: its fields with their limits, words and help',
  })
  list() {
    return { items: actionForms };
  }
}
