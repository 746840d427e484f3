export { startNotifications } from './notifications.module';
