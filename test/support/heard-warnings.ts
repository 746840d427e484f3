import { Logger } from '@nestjs/common';

/** What is said as a warning in each test of a description, and in no other: specs that run together share the logger. */
export function heardWarnings(): () => string[] {
  let warned: jest.SpyInstance<void, [unknown, ...unknown[]]>;
  beforeEach(() => {
    warned = jest.spyOn(Logger.prototype, 'warn').mockImplementation(() => undefined);
  });
  afterEach(() => warned.mockRestore());
  return () => warned.mock.calls.map(([words]) => String(words));
}
