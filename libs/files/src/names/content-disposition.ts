import { EXTENSIONS, type FileType } from '../kinds/file-types';

/** Names that Windows keeps for devices, whatever ending they have. */
const RESERVED = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i;
/** No file system takes more bytes than this in one name. */
const MOST_BYTES = 200;

/**
 * How a file is to be saved (RFC 6266, RFC 8187): under a name that every system takes and that no path hides in, with
 * the ending of what it is.
 */
export function contentDisposition(
  how: 'attachment' | 'inline',
  name: string,
  type: FileType,
): string {
  const safe = savedAs(name, type);
  const plain = safe
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .replace(/[^A-Za-z0-9 ._()-]/g, '_');
  return `${how}; filename="${plain}"; filename*=UTF-8''${extValue(safe)}`;
}

function savedAs(name: string, type: FileType): string {
  const flat = name.replace(/[/\\:*?"<>|%]/g, '_').replace(/^[. ]+|[. ]+$/g, '_');
  const named = RESERVED.test(flat) ? `_${flat}` : flat;
  const ending = `.${EXTENSIONS[type]}`;
  const isOwn =
    named.toLowerCase().endsWith(ending) || (ending === '.jpg' && /\.jpeg$/i.test(named));
  return isOwn
    ? within(named, named.slice(named.lastIndexOf('.')))
    : within(named + ending, ending);
}

function within(name: string, ending: string): string {
  let stem = name.slice(0, name.length - ending.length);
  while (Buffer.byteLength(stem + ending) > MOST_BYTES)
    stem = stem.slice(0, stem.length - 1).replace(/[\ud800-\udbff]$/, '');
  return stem + ending;
}

function extValue(text: string): string {
  return encodeURIComponent(text).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
