/** Why a file is not taken. */
export type FileRefusal =
  | 'FILE_EMPTY'
  | 'FILE_TOO_LARGE'
  | 'FILE_TYPE_NOT_TAKEN'
  | 'FILE_DAMAGED'
  | 'IMAGE_TOO_LARGE'
  | 'IMAGE_TOO_SMALL'
  | 'FILE_INFECTED'
  | 'PICTURE_TYPE_NOT_TAKEN'
  | 'PICTURE_TOO_SMALL'
  | 'PICTURE_TOO_LARGE'
  | 'PICTURE_TOO_NARROW'
  | 'PICTURE_COLOURS'
  | 'PICTURE_MOVES'
  | 'PICTURE_NOT_DRAWABLE';

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
