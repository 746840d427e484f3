import type { ErrorCode } from 'yaml';

/** What the parser found, in Vietnamese; its own words are English. */
const SYNTAX: Readonly<Record<ErrorCode, string>> = {
  ALIAS_PROPS: 'tham chiếu *tên có thêm thuộc tính',
  BAD_ALIAS: 'tham chiếu *tên viết sai',
  BAD_COLLECTION_TYPE: 'kiểu tập hợp không hợp nhãn',
  BAD_DIRECTIVE: 'chỉ thị % viết sai',
  BAD_DQ_ESCAPE: 'ký tự sau dấu \\ trong ngoặc kép không hợp lệ',
  BAD_INDENT: 'thụt đầu dòng sai',
  BAD_PROP_ORDER: 'thuộc tính đứng sai thứ tự',
  BAD_SCALAR_START: 'giá trị bắt đầu bằng ký tự không được phép, cần đặt trong ngoặc kép',
  BLOCK_AS_IMPLICIT_KEY: 'thiếu ngoặc kép hoặc xuống dòng: hai dấu hai chấm trên một dòng',
  BLOCK_IN_FLOW: 'khối nhiều dòng nằm trong ngoặc',
  DUPLICATE_KEY: 'trường viết hai lần',
  IMPOSSIBLE: 'chỗ này không đọc được',
  KEY_OVER_1024_CHARS: 'tên trường dài quá 1024 ký tự',
  MISSING_CHAR: 'thiếu dấu đóng, dấu hai chấm hoặc khoảng trắng',
  MULTILINE_IMPLICIT_KEY: 'tên trường nằm trên nhiều dòng',
  MULTIPLE_ANCHORS: 'nhiều nhãn &tên ở một giá trị',
  MULTIPLE_DOCS: 'nhiều văn bản trong một tệp',
  MULTIPLE_TAGS: 'nhiều nhãn !kiểu ở một giá trị',
  NON_STRING_KEY: 'tên trường không phải chữ',
  RESOURCE_EXHAUSTION: 'lồng nhau quá nhiều cấp',
  TAB_AS_INDENT: 'thụt đầu dòng bằng phím Tab, cần dùng dấu cách',
  TAG_RESOLVE_FAILED: 'nhãn !kiểu không biết',
  UNEXPECTED_TOKEN: 'có ký tự không đúng chỗ',
};

export function sayYamlFault(code: ErrorCode): string {
  return SYNTAX[code];
}
