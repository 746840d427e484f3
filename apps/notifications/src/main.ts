import 'reflect-metadata';
import { runApp } from '@ocop/platform';
import { startNotifications } from './notifications.module';

void runApp('notifications', startNotifications);
