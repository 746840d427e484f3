import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { latestCalendar } from '@ocop/calendar';
import { projectRoot, SETTINGS, type Settings } from '@ocop/platform';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { Access } from '../access/access.decorator';
import { Answers, LIST_REFUSES, Refuses } from '../openapi/answers';
import { named } from '../openapi/components';

const aboutAnswer = named(
  'About',
  z.strictObject({
    release: z.string(),
    node: z.string(),
    calendar: z.string().describe('Version of the table of working days for new cases.'),
    temporalUi: z
      .string()
      .nullable()
      .describe('Where Temporal shows the workflows of this system; a case’s id follows.'),
  }),
  {
    release: '0.5.0',
    node: 'v20.19.0',
    calendar: 'vn-1',
    temporalUi: 'http://localhost:8233/namespaces/default/workflows/',
  },
);

/** What runs here, for health pages and for links into the engine’s own pages. */
@ApiTags('health')
@Controller('v1/about')
export class AboutController {
  private readonly release = releaseOf();

  constructor(@Inject(SETTINGS) private readonly settings: Settings) {}

  @Get()
  @Access({ of: 'forms' })
  @Answers(aboutAnswer, 'Versions, and where the engine shows its workflows.')
  @Refuses(...LIST_REFUSES)
  @ApiOperation({ operationId: 'readAbout', summary: 'Which release runs here, and on what' })
  read() {
    const { TEMPORAL_UI_URL: ui, TEMPORAL_NAMESPACE: namespace } = this.settings;
    return {
      release: this.release,
      node: process.version,
      calendar: latestCalendar().version,
      temporalUi: ui ? `${ui.replace(/\/$/, '')}/namespaces/${namespace}/workflows/` : null,
    };
  }
}

function releaseOf(): string {
  const file = readFileSync(join(projectRoot(), 'package.json'), 'utf8');
  return (JSON.parse(file) as { version: string }).version;
}
