import { SAMPLE_NAMES, type SampleName } from './samples';
import type { Fault, Required, TemplateFault } from './template-fault';

interface Phrase {
  readonly vi: string;
  readonly en: string;
}

const SAMPLE_WORDS: Readonly<Record<SampleName, Phrase>> = {
  usual: { vi: 'giấy thường gặp', en: 'a usual certificate' },
  'five-stars': { vi: 'giấy 5 sao', en: 'five stars' },
  'long-name': { vi: 'tên sản phẩm 200 ký tự', en: 'a product’s name of 200 letters' },
  'all-long': {
    vi: 'tên, chủ thể, địa chỉ 300 ký tự',
    en: 'name, producer and address of 300 letters',
  },
  'one-word': { vi: 'một từ 200 ký tự', en: 'one word of 200 letters' },
  'long-signer': { vi: 'tên và chức vụ người ký dài', en: 'a signer with long name and title' },
  bare: { vi: 'giấy chỉ có phần bắt buộc', en: 'only what every certificate has' },
  pictured: { vi: 'giấy có ảnh sản phẩm', en: 'one with a picture of the product' },
  decomposed: { vi: 'tên ở dạng dấu rời (NFD)', en: 'a name in decomposed letters (NFD)' },
  quotes: { vi: 'tên có dấu ngoặc kép', en: 'a name with quotes' },
  markup: { vi: 'tên giống lệnh Typst', en: 'a name that looks like Typst' },
  tags: { vi: 'tên giống thẻ HTML', en: 'a name that looks like HTML' },
  directions: { vi: 'tên có dấu đổi chiều chữ', en: 'a name with marks that turn the writing' },
  unseen: {
    vi: 'tên có gạch nối mềm, khoảng trắng không ngắt',
    en: 'soft hyphens and unbreakable blanks',
  },
  emoji: { vi: 'tên có biểu tượng cảm xúc', en: 'a name with emoji' },
  specimen: { vi: 'bản minh họa của hệ thống thử', en: 'a specimen of a sandbox' },
};

/** The samples that every template is tried with, in words. */
export const TEMPLATE_SAMPLES = SAMPLE_NAMES.map((name) => ({ name, words: SAMPLE_WORDS[name] }));

const FIELD_WORDS: Readonly<Record<Required, Phrase>> = {
  number: { vi: 'số giấy (data.number)', en: 'the number (data.number)' },
  product: { vi: 'tên sản phẩm (data.product)', en: 'the product (data.product)' },
  owner: { vi: 'chủ thể (data.owner)', en: 'the producer (data.owner)' },
  stars: { vi: 'hạng sao bằng chữ “N sao” (data.stars)', en: 'the stars as “N sao” (data.stars)' },
  validUntil: { vi: 'ngày hết hạn (data.validUntil)', en: 'the last day (data.validUntil)' },
  signer: { vi: 'người ký (data.signer)', en: 'the signer (data.signer)' },
  qr: {
    vi: 'mã QR (image(bytes(data.qr), format: "svg"))',
    en: 'the code (image(bytes(data.qr), format: "svg"))',
  },
  watermark: {
    vi: 'dấu bản minh họa (data.watermark)',
    en: 'the mark of a specimen (data.watermark)',
  },
};

/** What is wrong, with which certificate, where, and what to do. */
export function sayTemplateFault(fault: TemplateFault): Phrase {
  const { vi, en } = sayFault(fault);
  if (fault.sample === undefined) return { vi, en };
  const words = SAMPLE_WORDS[fault.sample];
  return { vi: `Với ${words.vi}: ${vi}`, en: `With ${words.en}: ${en}` };
}

function sayFault(fault: Fault): Phrase {
  switch (fault.kind) {
    case 'too-long':
      return {
        vi: `mẫu dài quá ${fault.most} ký tự`,
        en: `the template is longer than ${fault.most} characters`,
      };
    case 'word-not-taken':
      return {
        vi: `dòng ${fault.line}: không dùng “${fault.word}”; ngày in lấy từ data.date, data.signedOn`,
        en: `line ${fault.line}: “${fault.word}” is not taken; days come from data.date and data.signedOn`,
      };
    case 'too-slow':
      return { vi: 'dàn trang quá lâu, đã dừng', en: 'setting it took too long and was ended' };
    case 'too-big':
      return {
        vi: 'dàn trang tốn quá nhiều bộ nhớ, đã dừng',
        en: 'setting it took too much memory and was ended',
      };
    case 'not-one-page':
      return {
        vi: `ra ${fault.pages} trang, cần đúng 1 trang`,
        en: `${fault.pages} pages came out, one is wanted`,
      };
    case 'outside-page':
      return {
        vi: `in ra ngoài trang giấy: “${short(fault.what)}”`,
        en: `printed outside the page: “${short(fault.what)}”`,
      };
    case 'not-printed':
      return {
        vi: `không in đủ ${FIELD_WORDS[fault.field].vi}; cần thấy “${short(fault.expected)}”`,
        en: `${FIELD_WORDS[fault.field].en} is not printed whole; “${short(fault.expected)}” is wanted`,
      };
    case 'code-too-small':
      return {
        vi: `mã QR rộng ${fault.millimetres} mm, cần 30 mm`,
        en: `the code is ${fault.millimetres} mm wide, 30 mm are wanted`,
      };
    default:
      return sayTypst(fault);
  }
}

const REMEDY = {
  'does-not-compile': { vi: 'không dàn trang được', en: 'it does not compile' },
  'reads-file': {
    vi: 'mẫu không được đọc tệp; hình để thẳng trong mẫu dưới dạng SVG',
    en: 'a template may not read files; put pictures into it as SVG',
  },
  'takes-package': { vi: 'mẫu không được dùng gói ngoài', en: 'a template may not take packages' },
  'unknown-font': {
    vi: 'phông chữ không có; dùng "Tinos"',
    en: 'there is no such font; take "Tinos"',
  },
} as const;

function sayTypst({ kind, said, line }: Extract<Fault, { readonly said: string }>): Phrase {
  const where =
    line === undefined ? { vi: '', en: '' } : { vi: `dòng ${line}: `, en: `line ${line}: ` };
  return {
    vi: `${where.vi}${REMEDY[kind].vi} (${said})`,
    en: `${where.en}${REMEDY[kind].en} (${said})`,
  };
}

const SHOWN = 60;
const short = (text: string) => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);
