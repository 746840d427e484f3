import { tellingLine } from './telling-line';

test.each([
  [
    'a taken port among the frames of a panic',
    'Error: warming up\npanic: listen tcp 127.0.0.1:40001: bind: address already in use\n\nmain.main()\n\t/cmd/main.go:18 +0x8e\n',
    'panic: listen tcp 127.0.0.1:40001: bind: address already in use',
  ],
  [
    'the first line of a panic',
    'panic: disk I/O error\n\t/cmd/main.go:18 +0x8e',
    'panic: disk I/O error',
  ],
  [
    'what PostgreSQL calls fatal',
    'LOG:  starting\nFATAL:  could not open file "x"\nLOG:  database system is shut down\n',
    'FATAL:  could not open file "x"',
  ],
  ['the last words where none names a cause', 'one\ntwo\n', 'two'],
  ['that there were none', '\n', 'no message'],
])('of the last words of a server is told: %s', (_, words, told) => {
  expect(tellingLine(words)).toBe(told);
});
