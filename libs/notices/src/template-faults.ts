import type { Language } from '@ocop/calendar';
import { LiquidError } from 'liquidjs';
import { TAGS, wording } from './engine';
import { sampleOf, variablesOf } from './samples';
import { found, type Found, lineAt } from './found';
import { literalFaults } from './literal-faults';
import type { TemplateTexts } from './texts';
import { writeTexts } from './write-notice';

/** What is wrong with a template, on which line, and what is allowed there. */
export interface TemplateFault extends Found {
  readonly language: Language;
  readonly field: 'subject' | 'body';
}

const LONGEST = { subject: 200, body: 5_000 };

/** Everything that keeps these words from being adopted for a kind of notice. */
export function templateFaults(template: string, texts: TemplateTexts): TemplateFault[] {
  return (['vi', 'en'] as const).flatMap((language) => {
    const own = texts[language];
    if (!own) return [];
    const faults = (['subject', 'body'] as const).flatMap((field) =>
      faultsOf(template, own[field], field, language).map((fault) => ({
        language,
        field,
        ...fault,
      })),
    );
    if (faults.length > 0) return faults;
    return triedFaults(template, own, language).map((fault) => ({ language, ...fault }));
  });
}

function faultsOf(template: string, text: string, field: 'subject' | 'body', language: Language) {
  const longest = LONGEST[field];
  if (text.trim() === '') return [found(1, '', 'không để trống', 'something to say')];
  if (text.length > longest)
    return [found(1, `${text.length}`, `tối đa ${longest} ký tự`, `${longest} characters at most`)];
  if (field === 'subject' && /[\r\n\v\f\u0085\u2028\u2029]/u.test(text)) {
    const line = 'một dòng duy nhất: dòng thứ hai có thể thành tiêu đề thư khác';
    return [
      found(2, 'xuống dòng (line break)', line, 'one line: a second one could be another header'),
    ];
  }
  return [...literalFaults(text), ...grammarFaults(template, text, language)];
}

/** Unclosed braces, tags and filters that there are not, variables that this notice does not carry. */
function grammarFaults(template: string, text: string, language: Language): Found[] {
  const range = /\{[{%][^}]*\(\s*[\w.]+\s*\.\.[^}]*\}/u.exec(text);
  if (range) {
    const only = 'chỉ lặp theo danh sách của thông báo, không lặp theo số';
    return [
      found(
        lineAt(text, range.index),
        range[0],
        only,
        'loops over lists of the notice only, not over numbers',
      ),
    ];
  }
  try {
    const { needed, optional } = variablesOf(template);
    const known = [...needed, ...optional];
    const names = known.join(', ');
    return Object.entries(wording[language].variables(text))
      .filter(([name]) => !known.includes(name))
      .flatMap(([name, places]) =>
        places.map(({ location }) =>
          found(
            location.row,
            name,
            `một trong các biến: ${names}`,
            `one of the variables ${names}`,
          ),
        ),
      );
  } catch (error) {
    return [liquidFault(error, language)];
  }
}

function liquidFault(error: unknown, language: Language): Found {
  if (!LiquidError.is(error)) throw error;
  const [line = 1] = error.token.getPosition?.() ?? [];
  const said = error.message.replace(/, line:.*$/su, '');
  const { filters } = wording[language];
  const tags = TAGS.map((tag) => `{% ${tag} %}`).join(', ');
  if (/not found/u.test(said))
    return found(line, said, `chỉ dùng thẻ ${tags}`, `the tags ${tags} only`);
  if (/undefined filter/u.test(said)) {
    const names = filters.join(', ');
    return found(line, said, `một trong các bộ lọc: ${names}`, `one of the filters ${names}`);
  }
  const closed =
    'mỗi {{ có }}, mỗi {% có %}, mỗi {% if %} có {% endif %}, mỗi {% for %} có {% endfor %}';
  return found(
    line,
    said,
    closed,
    'every {{ with its }}, every {% if %} with its {% endif %}, every {% for %} with {% endfor %}',
  );
}

/** Tried with all facts and with those alone that every such notice carries. */
function triedFaults(
  template: string,
  texts: TemplateTexts['vi'],
  language: Language,
): Omit<TemplateFault, 'language'>[] {
  for (const bare of [false, true])
    for (const field of ['subject', 'body'] as const)
      try {
        const one = { subject: 'x', body: 'x', [field]: texts[field] };
        const written = writeTexts(one, sampleOf(template, { bare }), language)[field];
        if (written === '' && !bare)
          return [{ field, ...found(1, '', 'không để trống', 'something to say') }];
        if (written.includes('[object'))
          return [
            {
              field,
              ...found(
                1,
                '[object Object]',
                'danh sách cần {% for %} và bộ lọc',
                'a list wants {% for %} and a filter',
              ),
            },
          ];
      } catch (error) {
        if (!LiquidError.is(error)) throw error;
        const [line = 1] = error.token.getPosition?.() ?? [];
        const said = error.message.replace(/, line:.*$/su, '');
        const name = /undefined variable: ([\w.]+)/u.exec(said)?.[1];
        const asked = name ? `{% if ${name} %}…{% endif %}` : '';
        return [
          {
            field,
            ...(name
              ? found(
                  line,
                  name,
                  `biến này có thể thiếu: đặt trong ${asked}`,
                  `it may be missing: put it inside ${asked}`,
                )
              : found(line, said, 'giá trị mà bộ lọc này nhận', 'a value that this filter takes')),
          },
        ];
      }
  return [];
}
