import { type Command, Help, Option } from 'commander';
import { language, LANGUAGES, said } from './language';

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Cách dùng:',
  'Options:': 'Tùy chọn:',
  'Global Options:': 'Tùy chọn chung:',
  'Arguments:': 'Tham số:',
  'Commands:': 'Lệnh:',
};

/** What commander itself refuses, in Vietnamese. */
const REFUSALS: readonly (readonly [RegExp, string])[] = [
  [/^error: missing required argument '(.*)'/, "lỗi: thiếu tham số '$1'"],
  [/^error: required option '(.*?)' not specified/, "lỗi: thiếu tùy chọn '$1'"],
  [/^error: unknown option '(.*?)'/, "lỗi: không có tùy chọn '$1'"],
  [/^error: unknown command '(.*?)'/, "lỗi: không có lệnh '$1'"],
  [/^error: option '(.*?)' argument missing/, "lỗi: tùy chọn '$1' thiếu giá trị"],
  [
    /^error: option '(.*?)' argument '(.*?)' is invalid\./,
    "lỗi: tùy chọn '$1' không nhận giá trị '$2'.",
  ],
  [
    /^error: too many arguments(?: for '(.*?)')?\. Expected (\d+) arguments? but got (\d+)\./,
    'lỗi: thừa tham số: cần $2, nhận $3.',
  ],
  [/Allowed choices are (.*)\./, 'Các giá trị: $1.'],
  [/\(Did you mean (.*)\?\)/, '(Có phải $1?)'],
];

/** Commander's own words in the language that was asked for; commands added later inherit them. */
export function speakHelp(program: Command): Command {
  return program
    .addOption(
      new Option(
        '--lang <vi|en>',
        said(
          'ngôn ngữ: vi, en (hoặc biến môi trường OCOP_LANG)',
          'language: vi, en (or the environment variable OCOP_LANG)',
        ),
      ).choices([...LANGUAGES]),
    )
    .helpOption('-h, --help', said('hiện trợ giúp', 'show this help'))
    .helpCommand(
      said('help [lệnh]', 'help [command]'),
      said('trợ giúp của một lệnh', 'help for a command'),
    )
    .configureHelp({ showGlobalOptions: true, ...(language === 'vi' ? vietnamese : {}) })
    .configureOutput({
      writeErr: (text) => process.stderr.write(text),
      outputError: (text, write) => write(language === 'vi' ? refusalInVietnamese(text) : text),
    });
}

const PLACEHOLDERS: Readonly<Record<string, string>> = {
  options: 'tùy chọn',
  command: 'lệnh',
  folder: 'thư-mục',
  person: 'người',
  number: 'số',
  file: 'tệp',
  text: 'chữ',
  key: 'khóa',
  stream: 'chuỗi',
  seal: 'dấu',
  roles: 'vai-trò',
  area: 'địa-bàn',
  name: 'tên',
  names: 'tên',
  day: 'ngày',
  change: 'thay-đổi',
  kind: 'loại',
  from: 'từ',
  to: 'đến',
};

/** `--data <folder>` as `--data <thư-mục>`. */
function placeholders(text: string): string {
  return text.replace(
    /([<[])(\w+)(\.\.\.)?([>\]])/g,
    (_, open: string, name: string, dots: string | undefined, close: string) =>
      `${open}${PLACEHOLDERS[name] ?? name}${dots ?? ''}${close}`,
  );
}

const vietnamese: Partial<Help> = {
  styleTitle: (title) => TITLES[title] ?? title,
  styleUsage: placeholders,
  subcommandTerm: (command) => placeholders(new Help().subcommandTerm(command)),
  optionTerm: ({ flags }) => placeholders(flags),
  // Without the list of choices and the default, which commander would add in English.
  optionDescription: ({ description, defaultValue }) =>
    defaultValue === undefined
      ? description
      : `${description} (mặc định: ${String(defaultValue as string)})`,
};

export function refusalInVietnamese(text: string): string {
  return REFUSALS.reduce((said, [pattern, words]) => said.replace(pattern, words), text);
}

/** Examples under a command's help. */
export function examples(...lines: readonly string[]): string {
  const title = lines.length > 1 ? said('Ví dụ', 'Examples') : said('Ví dụ', 'Example');
  return `\n${title}:\n${lines.map((line) => `  ${line}\n`).join('')}`;
}
