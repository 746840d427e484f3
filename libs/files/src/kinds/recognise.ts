import { fileTypeFromBuffer } from 'file-type/node';
import { FileRefused } from '../file-refused';
import { EXTENSIONS, type FileType, isFileType } from './file-types';

/** The type that the first bytes tell; what the file is called tells nothing. @throws FileRefused FILE_TYPE_NOT_TAKEN */
export async function recognise(bytes: Buffer): Promise<FileType> {
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined);
  if (found && isFileType(found.mime)) return found.mime;
  const taken = Object.values(EXTENSIONS);
  throw new FileRefused('FILE_TYPE_NOT_TAKEN', { got: found?.ext ?? 'unknown', taken });
}
