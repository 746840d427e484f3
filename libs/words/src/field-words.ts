import { FIRST_DAY, LAST_DAY } from '@ocop/calendar';
import type { Language } from '@ocop/calendar';
import { describeField, type Field, type Fields } from '@ocop/ground';

/** What a field takes, in words: its length and form, its bounds, its own fields. */
export function sayField(field: Field, language: Language): string {
  return language === 'en' ? describeField(field) : inVietnamese(field);
}

function inVietnamese(field: Field): string {
  switch (field.kind) {
    case 'text':
      return textInVietnamese(field);
    case 'integer':
      return `số nguyên từ ${field.min} đến ${field.max}`;
    case 'date':
      return `ngày từ ${FIRST_DAY} đến ${LAST_DAY}, viết YYYY-MM-DD`;
    case 'flag':
      return 'true hoặc false';
    case 'choice':
      return `một trong: ${field.of.join(', ')}`;
    case 'list':
      return `danh sách ${field.min} đến ${field.max} mục, mỗi mục là ${inVietnamese(field.of)}`;
    case 'record':
      return recordInVietnamese(field.fields);
    case 'variants':
      return `một đối tượng có kind là một trong: ${Object.keys(field.of).join(', ')}`;
  }
}

function textInVietnamese({ max, pattern, lines }: Extract<Field, { kind: 'text' }>): string {
  if (pattern) return `chữ từ 1 đến ${max} ký tự theo dạng ${pattern}`;
  const form = lines === 'many' ? 'đoạn chữ' : 'một dòng chữ';
  return `${form} từ 1 đến ${max} ký tự, không có ký tự hỏng hoặc không nhìn thấy`;
}

function recordInVietnamese(fields: Fields): string {
  const names = Object.entries(fields).map(([name, { optional }]) =>
    optional ? `${name} (có thể bỏ)` : name,
  );
  return `một đối tượng gồm ${names.length > 0 ? names.join(', ') : 'không trường nào'}`;
}
