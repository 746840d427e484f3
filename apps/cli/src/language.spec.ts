import { refusalInVietnamese } from './help';
import { chosenLanguage } from './language';

test.each([
  ['--lang before the command', ['--lang', 'en', 'status'], undefined, 'en'],
  ['--lang behind it', ['status', '--lang=en'], 'vi', 'en'],
  ['OCOP_LANG', ['status'], 'en', 'en'],
  ['OCOP_LANG as systems write it', ['status'], 'en_US.UTF-8', 'en'],
  ['nothing', ['status'], undefined, 'vi'],
])('the language by %s', (_, args, wish, language) =>
  expect(chosenLanguage(args, wish)).toBe(language),
);

test('commander’s own refusals are said in Vietnamese', () => {
  expect(refusalInVietnamese("error: unknown command 'x'\n(Did you mean y?)")).toBe(
    "lỗi: không có lệnh 'x'\n(Có phải y?)",
  );
  expect(refusalInVietnamese("error: missing required argument 'case'")).not.toContain('error');
});
