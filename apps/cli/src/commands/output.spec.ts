import { FileFaultsError, readPlanFile } from '@ocop/platform';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileFaultLines, when } from './output';

describe('days and hours are those of Viet Nam', () => {
  test.each([
    ['2024-07-10', '10/07/2024'],
    ['2027-01-04T01:00:00.000Z', '08:00 04/01/2027'],
    ['2024-06-30T17:30:00.000Z', '00:30 01/07/2024'],
    [null, '-'],
    ['chưa', 'chưa'],
  ])('%j is %s', (value, shown) => expect(when(value)).toBe(shown));
});

describe('a file that cannot be read is told in one language, whole', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ocop-output-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const told = async (file: string) => {
    const error = await readPlanFile(file).catch((caught: unknown) => caught);
    if (!(error instanceof FileFaultsError))
      throw new Error(`read, or failed with ${String(error)}`);
    return fileFaultLines(error).map((line) => line.replace(`${folder}/`, ''));
  };
  const written = (name: string, content: string | Buffer) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };

  test.each([
    [
      'that is not there',
      'khong-co.yaml',
      undefined,
      'cần một tệp đọc được, nhận không có tệp này',
    ],
    [
      'indented by tabs',
      'tab.yaml',
      'a:\n\tb: 1\n',
      /^tab\.yaml:2: cần YAML đúng cú pháp, nhận .*Tab/,
    ],
    ['with a field twice', 'hai.yaml', 'a: 1\na: 2\n', /^hai\.yaml:2: .*trường viết hai lần$/],
    ['of other bytes', 'byte.yaml', Buffer.from([0xff, 0xfe]), 'nhận byte không phải UTF-8'],
  ])('one %s', async (_, name, content, words) => {
    const file = content === undefined ? join(folder, name) : written(name, content);
    const [line = ''] = await told(file);
    expect(line).toEqual(
      typeof words === 'string' ? expect.stringContaining(words) : expect.stringMatching(words),
    );
    expect(line).not.toMatch(/expected|bytes|such file|Map keys/);
  });
});
