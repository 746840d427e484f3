import { StartFault } from '../start-fault';
import { readSettings } from './settings';

const database = 'postgresql://ocop@127.0.0.1/ocop';
const right = {
  DATABASE_URL: database,
  TEMPORAL_ADDRESS: '127.0.0.1:7233',
  SMTP_URL: 'smtp://127.0.0.1:2525',
};

function faultOf(env: Readonly<Record<string, string | undefined>>): StartFault {
  try {
    readSettings(env);
  } catch (error) {
    if (error instanceof StartFault) return error;
    throw error;
  }
  throw new Error('these settings are taken');
}

test('everything that is wrong is told at once, in both languages', () => {
  const { words, message } = faultOf({
    ...right,
    DATABASE_URL: undefined,
    API_PORT: '99999',
    OCOP_CLOCK: 'fast',
  });
  expect(words.vi.split('\n')).toEqual([
    'thiết lập sai:',
    '  DATABASE_URL: cần địa chỉ postgresql://…, chưa đặt',
    '  API_PORT: cần số nguyên từ 0 đến 65535, nhận "99999"',
    '  OCOP_CLOCK: cần một trong real, sandbox, nhận "fast"',
  ]);
  expect(message).toContain('DATABASE_URL: expected an address postgresql://…, it is not set');
});

test('a clock that can be moved is not taken into production', () => {
  const { words } = faultOf({ ...right, NODE_ENV: 'production', OCOP_CLOCK: 'sandbox' });
  expect(words.vi).toContain('đồng hồ');
  expect(readSettings({ ...right, NODE_ENV: 'production' }).OCOP_CLOCK).toBe('real');
});
