import { DATA_SOURCE } from '@ocop/platform';
import { messageTemplates, MessageTemplates } from '@ocop/records';
import type { DataSource } from 'typeorm';
import { MessageTemplatesController } from './messages/message-templates.controller';
import { TemplateDesk } from './messages/template-desk';

/** What offices say to people in their own words. */
export const messageControllers = [MessageTemplatesController];
export const messageProviders = [
  TemplateDesk,
  {
    provide: MessageTemplates,
    useFactory: (source: DataSource) => new MessageTemplates(source),
    inject: [DATA_SOURCE],
  },
];
export const messageTables = [messageTemplates];
