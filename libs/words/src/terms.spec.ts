import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..', '..', '..');

/** Where words for people stand: the book, the log's story, notices, pages, refusals, papers, the command line. */
const ROOMS = [
  'libs/words/src',
  'libs/lawbook/src/words',
  'libs/records/src',
  'libs/contracts/src',
  'libs/notices/src',
  'apps/notifications/src',
  'apps/api/src',
  'apps/certificates/src',
  'libs/typeset/templates',
  'apps/cli/src',
  'workflows/src',
];

/** A term that misleads, and what is said instead. */
const WRONG: readonly (readonly [RegExp, string])[] = [
  [/[Hh]ồ sơ \{stream\}|[Hh]ồ sơ vụ việc|[Cc]òn hồ sơ đang xử lý/, 'vụ việc: a hồ sơ is a dossier'],
  [/công nhận trong(?! (thời hạn|đợt))|trong ngày \$\{/i, 'chậm nhất ngày: it is a last day'],
  [/nghiệp vụ/i, 'ngày hệ thống, ngày giờ hệ thống'],
  [/[Tt]rả lại ý tưởng/, 'không chấp nhận ý tưởng'],
  [/túc số/, 'đủ số thành viên để họp'],
  [/Tờ trình \{\{/, 'báo cáo: the number is a report’s'],
  [/cấp trên nếu có/, 'say it only where there is a higher tier'],
  [/người ký quyết định/, 'cơ quan công nhận'],
  [/đoàn kiểm tra/, 'cán bộ kiểm tra'],
  [/BÁO CẤP TRÊN/, 'báo cáo chậm trễ'],
  [/phát câu chuyện|câu chuyện đã phát/, 'chạy kịch bản mẫu'],
  [
    /[Kk]hoá(?!\p{L})|[Hh]oạ(?!\p{L})|HOẠ(?!\p{L})/u,
    'khóa, họa: the tone stands on the first vowel, as in HÒA',
  ],
  [/>Vào<|>Thoát</, 'Đăng nhập, Đăng xuất'],
];

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|typ)$/.test(entry.name))
    .filter((entry) => !entry.name.endsWith('.spec.ts'))
    .map((entry) => join(entry.parentPath, entry.name));
}

function wrongTerms(text: string): string[] {
  return text
    .normalize('NFC')
    .split('\n')
    .flatMap((line, i) =>
      WRONG.filter(([term]) => term.test(line)).map(([, say]) => `${i + 1}: ${say}`),
    );
}

test('the check knows a wrong term when it sees one', () => {
  expect(wrongTerms("'Hồ sơ {stream} đã kết thúc.'\n'Khoá truy cập'")).toHaveLength(2);
  expect(wrongTerms("'Vụ việc {stream} đã kết thúc.'\n'Khóa truy cập'")).toEqual([]);
});

test('no words for people use a term that misleads', () => {
  const found = ROOMS.flatMap(sources).flatMap((file) =>
    wrongTerms(readFileSync(file, 'utf8')).map((place) => `${file.slice(root.length)}:${place}`),
  );
  expect(found).toEqual([]);
});
