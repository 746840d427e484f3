/** Why a file is not taken. */
export type FileRefusal =
  | 'FILE_EMPTY'
  | 'FILE_TOO_LARGE'
  | 'FILE_TYPE_NOT_TAKEN'
  | 'FILE_DAMAGED'
  | 'IMAGE_TOO_LARGE'
  | 'IMAGE_TOO_SMALL'
  | 'FILE_INFECTED';

/** A file that is not kept, with what it was and what would have been taken. */
export class FileRefused extends Error {
  constructor(
    readonly code: FileRefusal,
    readonly facts: Readonly<Record<string, unknown>> = {},
  ) {
    super(code);
    this.name = 'FileRefused';
  }
}
