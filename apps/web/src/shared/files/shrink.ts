/** Long side of a photographed page in pixels: A4 at 200 points an inch, which prints and reads well. */
const PAGE_PIXELS = 2400;
const THUMB_PIXELS = 220;
const QUALITY = 0.82;

export interface Shrunk {
  readonly file: File;
  /** Address of a small picture; absent for what a browser cannot draw. */
  readonly thumb?: string;
}

/** A photograph small enough for a slow line, and its thumbnail; anything else as it came. */
export async function shrink(given: File): Promise<Shrunk> {
  if (!given.type.startsWith('image/')) return { file: given };
  const picture = await createImageBitmap(given).catch(() => undefined);
  if (!picture) return { file: given };
  // Written into its address: the pages' policy shows no picture from a blob.
  const thumb = canvasOf(picture, THUMB_PIXELS).toDataURL('image/jpeg', QUALITY);
  const page =
    Math.max(picture.width, picture.height) > PAGE_PIXELS
      ? await blobOf(canvasOf(picture, PAGE_PIXELS))
      : undefined;
  picture.close();
  const name = given.name.replace(/\.\w+$/, '') + '.jpg';
  const file = page && page.size < given.size ? new File([page], name, { type: page.type }) : given;
  return { file, thumb };
}

function canvasOf(picture: ImageBitmap, longest: number): HTMLCanvasElement {
  const scale = Math.min(1, longest / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return canvas;
}

async function blobOf(canvas: HTMLCanvasElement): Promise<Blob | undefined> {
  const blob = await new Promise<Blob | null>((take) => canvas.toBlob(take, 'image/jpeg', QUALITY));
  return blob ?? undefined;
}
