import { DATA_SOURCE } from '@ocop/platform';
import {
  heldNotices,
  messageTemplates,
  MessageTemplates,
  noticeSettings,
  Outbox,
} from '@ocop/records';
import type { DataSource } from 'typeorm';
import { MessageTemplatesController } from './messages/message-templates.controller';
import { Mailing } from './messages/mailing';
import { OutboxController } from './messages/outbox.controller';
import { TemplateDesk } from './messages/template-desk';

/** What offices say to people in their own words. */
export const messageControllers = [MessageTemplatesController, OutboxController];
export const messageProviders = [
  TemplateDesk,
  Mailing,
  {
    provide: Outbox,
    useFactory: (source: DataSource) => new Outbox(source),
    inject: [DATA_SOURCE],
  },
  {
    provide: MessageTemplates,
    useFactory: (source: DataSource) => new MessageTemplates(source),
    inject: [DATA_SOURCE],
  },
];
export const messageTables = [messageTemplates, heldNotices, noticeSettings];
