import type { Language } from '@ocop/calendar';

type Words = Readonly<Record<Language, string>>;

const SLUG: Words = {
  vi: 'chữ thường không dấu, chữ số và dấu gạch nối, như bun-van-cu',
  en: 'small letters without marks, digits and hyphens, as bun-van-cu',
};
const FILE: Words = { vi: 'một tệp đã chọn', en: 'a file that has been chosen' };

/** The forms of text that commands ask for, as people are told them. */
const SAID: Readonly<Record<string, Words>> = {
  '^[a-z0-9][a-z0-9-]*$': SLUG,
  '^[a-z0-9-]+(/[a-z0-9-]+)*$': {
    vi: 'địa bàn từ trên xuống, như hue/huong-tra/huong-toan',
    en: 'the place from the top down, as hue/huong-tra/huong-toan',
  },
  '^\\d{2}-(\\d{3}-)?\\d{5}-\\d{1,4}-20\\d{2}$': {
    vi: 'mã số dạng 46-19996-01-2024',
    en: 'a number as 46-19996-01-2024',
  },
  '^\\d{2}-(\\d{3}-)?\\d{5}$': {
    vi: 'mã tỉnh và mã xã dạng 46-19996',
    en: 'codes of province and commune as 46-19996',
  },
  '^([01][0-9]|2[0-3]):[0-5][0-9]$': { vi: 'giờ và phút dạng 08:30', en: 'a time as 08:30' },
  '^[A-ZĐ0-9-]+$': {
    vi: 'chữ in hoa không dấu, chữ số và dấu gạch nối, như UBND',
    en: 'capital letters without marks, digits and hyphens, as UBND',
  },
  '^[1-9][0-9]?(\\.[1-9][0-9]?){0,3}[a-z]?$': {
    vi: 'số của tiêu chí dạng 1.2',
    en: 'the number of a criterion as 1.2',
  },
  '^[0-9a-f]{64}$': FILE,
  '^[0-9a-f]{32}$': FILE,
};

/** A form of text in words; the form itself where there are none. */
export function patternSaid(pattern: string, language: Language): string {
  return (
    SAID[pattern]?.[language] ?? (language === 'vi' ? `dạng ${pattern}` : `the form ${pattern}`)
  );
}
