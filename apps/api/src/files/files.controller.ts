import { Controller, Get, Inject, Param, Query, Res } from '@nestjs/common';
import { ApiExcludeEndpoint, ApiOperation, ApiTags } from '@nestjs/swagger';
import { EXTENSIONS, type FileType, isShownInline } from '@ocop/files';
import type { Actor as Person } from '@ocop/ground';
import { SETTINGS, type Settings } from '@ocop/platform';
import type { Response } from 'express';
import { Access } from '../access/access.decorator';
import { OPEN } from '../access/rule';
import { Actor } from '../auth/actor';
import { Answers, AnswersWith, ITEM_REFUSES, Refuses } from '../openapi/answers';
import { ProblemError } from '../problems/problem';
import { fileLinkAnswer, shownFile } from './file.answers';
import { FileShelf } from './file-shelf';
import { sendFile } from './send-file';
import { Tickets } from './tickets';

@ApiTags('files')
@Controller()
export class FilesController {
  constructor(
    @Inject(FileShelf) private readonly shelf: FileShelf,
    @Inject(Tickets) private readonly tickets: Tickets,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Get('v1/files/:id')
  @Access({ of: 'files' })
  @AnswersWith(Object.keys(EXTENSIONS), 'The file, to be saved.', {
    type: 'string',
    format: 'binary',
  })
  @Refuses(...ITEM_REFUSES)
  @ApiOperation({
    operationId: 'readFile',
    summary: 'A file that you own, or that stands in a dossier you may see',
  })
  async download(@Param('id') id: string, @Actor() actor: Person, @Res() response: Response) {
    const file = await this.shelf.visible(id, actor);
    await sendFile(file, await this.shelf.bytes(file), response);
  }

  @Get('v1/files/:id/link')
  @Access({ of: 'files' })
  @Answers(fileLinkAnswer, 'What the file is, and where it can be fetched for a while.')
  @Refuses(...ITEM_REFUSES)
  @ApiOperation({
    operationId: 'readFileLink',
    summary: 'What a file is, with addresses for a viewer that are good for a quarter of an hour',
  })
  async link(@Param('id') id: string, @Actor() actor: Person) {
    const file = await this.shelf.visible(id, actor);
    const { ticket, until } = this.tickets.give(id);
    const place = `${this.settings.FILES_URL?.replace(/\/+$/, '') ?? ''}/files/${id}`;
    const download = `${place}?ticket=${ticket}`;
    const inline = isShownInline(file.type as FileType) ? `${download}&inline` : null;
    return { file: shownFile(file), download, inline, until: until.toISOString() };
  }

  /** The place where files are shown: it may have an origin of its own, and knows tickets instead of sessions. */
  @Get('files/:id')
  @Access(OPEN)
  @ApiExcludeEndpoint()
  async show(
    @Param('id') id: string,
    @Query('ticket') ticket: unknown,
    @Query('inline') inline: unknown,
    @Res() response: Response,
  ) {
    if (typeof ticket !== 'string' || !this.tickets.isGood(id, ticket))
      throw new ProblemError('TICKET_ENDED');
    const file = await this.shelf.byTicket(id);
    await sendFile(file, await this.shelf.bytes(file), response, {
      inline: inline !== undefined,
      framedBy: new URL(this.settings.PUBLIC_URL).origin,
    });
  }
}
