import { Controller, Get } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';

@ApiExcludeController()
@Controller()
export class PageController {
  @Get('/')
  page() {
    return 'soon';
  }
}
