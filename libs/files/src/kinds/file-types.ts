/** What is taken, by its media type; SVG and HTML can carry scripts and are not among them. */
export const EXTENSIONS = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/heic': 'heic',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
} as const;
export type FileType = keyof typeof EXTENSIONS;

export function isFileType(type: string): type is FileType {
  return Object.hasOwn(EXTENSIONS, type);
}

/** What a browser shows by itself; everything else is only ever downloaded. */
export function isShownInline(type: FileType): boolean {
  return type === 'application/pdf' || /^image\/(jpeg|png|webp)$/.test(type);
}
