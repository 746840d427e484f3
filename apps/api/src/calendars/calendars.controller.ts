import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { tablesIn, writtenDays } from '@ocop/exchange';
import type { Actor as Person } from '@ocop/ground';
import type { z } from 'zod';
import { Access } from '../access/access.decorator';
import { Actor } from '../auth/actor';
import { FileBody, TakesFile } from '../edge/file-body';
import { LIST_TYPES } from '../edge/readable-body';
import { Answers, ITEM_REFUSES, LIST_REFUSES, Refuses } from '../openapi/answers';
import { CalendarDesk } from './calendar-desk';
import {
  calendarAnswer,
  calendarExportAnswer,
  calendarsAnswer,
  calendarWish,
  type CalendarWish,
  previewAnswer,
  readAnswer,
  readQuery,
  yearAnswer,
  yearQuery,
} from './calendar.answers';
import { CalendarReads } from './calendar-reads';

const DECIDES = ['programme-office', 'authority', 'system-administrator'] as const;
const CHANGES = [...ITEM_REFUSES, 403, 413, 415, 422] as const;

/** The State's working days as they count here, and what is decided of them between two releases. */
@ApiTags('calendars')
@Controller('v1/calendars')
export class CalendarsController {
  constructor(
    @Inject(CalendarDesk) private readonly desk: CalendarDesk,
    @Inject(CalendarReads) private readonly reads: CalendarReads,
  ) {}

  @Get()
  @Access({ of: 'calendars' })
  @Answers(calendarsAnswer, 'Every version, the latest first.')
  @Refuses(...LIST_REFUSES)
  @ApiOperation({
    operationId: 'listCalendars',
    summary: 'Versions of the working calendar, by which decision, and which count',
  })
  async list() {
    return { items: await this.reads.list() };
  }

  @Get('export')
  @Access({ of: 'calendars' })
  @Answers(calendarExportAnswer, 'Every calendar with all its days, and which of them counts.')
  @Refuses(...LIST_REFUSES)
  @ApiOperation({
    operationId: 'exportCalendars',
    summary: 'All calendars as a file to count by where the system cannot be reached',
  })
  export() {
    return this.reads.exported();
  }

  @Get('year')
  @Access({ of: 'calendars' })
  @Answers(yearAnswer, 'The year as it counts in your place.')
  @Refuses(...LIST_REFUSES)
  @ApiOperation({
    operationId: 'readWorkingYear',
    summary: 'Days off and make-up days of a year, each with its source',
  })
  year(@Query({ schema: yearQuery }) { year }: z.infer<typeof yearQuery>, @Actor() actor: Person) {
    return this.reads.year(year, actor.area);
  }

  @Post('import')
  @Access({ of: 'calendars', who: DECIDES })
  @HttpCode(200)
  @Answers(readAnswer, 'The days of the file, and what is wrong by row and column.')
  @Refuses(400, 401, 413, 415, 422, 503)
  @TakesFile(LIST_TYPES)
  @ApiOperation({
    operationId: 'readCalendarFile',
    summary: 'Read a yearly decision from an XLSX or CSV file; nothing is kept',
  })
  async read(
    @Query({ schema: readQuery }) { document }: z.infer<typeof readQuery>,
    @FileBody(LIST_TYPES) bytes: Buffer,
  ) {
    const { days, faults } = writtenDays(
      'tệp gửi lên',
      await tablesIn('tệp gửi lên', bytes),
      document,
    );
    return {
      days: days.map(({ row: _, ...day }) => day),
      faults: faults.map(({ row, column, expected, got }) => ({
        ...{ row, path: column, got },
        expected: expected.en,
        expectedVi: expected.vi,
      })),
    };
  }

  @Post('preview')
  @Access({ of: 'calendars', who: DECIDES })
  @HttpCode(200)
  @Answers(previewAnswer, 'Every running deadline that would move; nothing is recorded.')
  @Refuses(...CHANGES)
  @ApiOperation({
    operationId: 'previewCalendar',
    summary: 'Which running deadlines a decision on working days would move',
  })
  preview(@Body({ schema: calendarWish }) wish: CalendarWish, @Actor() actor: Person) {
    return this.desk.preview(wish, actor);
  }

  @Post()
  @Access({ of: 'calendars', who: DECIDES })
  @HttpCode(200)
  @Answers(calendarAnswer, 'The new version; it counts in no case before it is adopted.')
  @Refuses(...CHANGES)
  @ApiOperation({
    operationId: 'decideCalendar',
    summary: 'Record a decision on working days as a version; the same decision again is the same',
  })
  async decide(@Body({ schema: calendarWish }) wish: CalendarWish, @Actor() actor: Person) {
    const { version } = await this.desk.decide(wish, actor);
    return this.reads.one(version);
  }

  @Get(':version/preview')
  @Access({ of: 'calendars', who: DECIDES })
  @Answers(previewAnswer, 'Every running deadline that would move; nothing is recorded.')
  @Refuses(...ITEM_REFUSES)
  @ApiOperation({
    operationId: 'previewAdoption',
    summary: 'Which running deadlines the adoption of a version would move',
  })
  async foresee(@Param('version') version: string, @Actor() actor: Person) {
    const calendar = await this.reads.calendar(version);
    return { base: calendar.decided?.base ?? '', ...(await this.desk.changes(calendar, actor)) };
  }

  @Post(':version/adopt')
  @Access({ of: 'calendars', who: DECIDES })
  @HttpCode(200)
  @Answers(calendarAnswer, 'It counts from now on; open cases are being told.')
  @Refuses(...CHANGES)
  @ApiOperation({
    operationId: 'adoptCalendar',
    summary: 'Let a version count, and tell the open cases; asked again it tells those left out',
  })
  async adopt(@Param('version') version: string, @Actor() actor: Person) {
    await this.desk.adopt(await this.reads.calendar(version), actor);
    return this.reads.one(version);
  }
}
