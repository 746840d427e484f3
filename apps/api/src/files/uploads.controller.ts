import {
  Controller,
  Delete,
  Head,
  Inject,
  Param,
  Patch,
  Post,
  Options,
  Req,
  Res,
} from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import { Access } from '../access/access.decorator';
import type { AuthenticatedRequest } from '../auth/actor';
import { Uploads } from './uploads';

/**
 * Resumable uploads: `POST` with `Upload-Length` and `Upload-Metadata` (`filename`; for officers `owner`; for photographs `recognition`) begins one,
 * `PATCH` goes on, `HEAD` asks where it stands, `DELETE` gives it up. Clients speak tus 1.0.0, not the description.
 */
@ApiExcludeController()
@Controller('v1/uploads')
export class UploadsController {
  constructor(@Inject(Uploads) private readonly uploads: Uploads) {}

  @Post()
  @Access({ of: 'uploads' })
  begin(@Req() request: AuthenticatedRequest, @Res() response: Response) {
    return this.uploads.handle(request, response);
  }

  @Options()
  @Access({ of: 'uploads' })
  can(@Req() request: AuthenticatedRequest, @Res() response: Response) {
    return this.uploads.handle(request, response);
  }

  @Head(':id')
  @Access({ of: 'uploads' })
  stand(@Param('id') id: string, @Req() request: AuthenticatedRequest, @Res() response: Response) {
    return this.uploads.stand(id, request, response);
  }

  @Patch(':id')
  @Access({ of: 'uploads' })
  goOn(@Req() request: AuthenticatedRequest, @Res() response: Response) {
    return this.uploads.handle(request, response);
  }

  @Delete(':id')
  @Access({ of: 'uploads' })
  giveUp(@Req() request: AuthenticatedRequest, @Res() response: Response) {
    return this.uploads.handle(request, response);
  }
}
