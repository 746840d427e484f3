import { PDF } from '@libpdf/core';
import { createHash } from 'node:crypto';

/** A4, in points. */
const [SHORT, LONG] = [595.28, 841.89];

/** A picture that is the right way up, as large as it goes on a page of a file: the same picture is the same file. */
export async function onAPage(jpeg: Uint8Array): Promise<Uint8Array> {
  const pdf = PDF.create();
  pdf.setCreationDate(new Date(0));
  pdf.setModificationDate(new Date(0));
  const image = pdf.embedJpeg(jpeg);
  const isWide = image.width > image.height;
  const [width, height] = isWide ? [LONG, SHORT] : [SHORT, LONG];
  const page = pdf.addPage({ width, height });
  const scale = Math.min(width / image.width, height / image.height);
  const [wide, high] = [image.width * scale, image.height * scale];
  page.drawImage(image, {
    ...{ x: (width - wide) / 2, y: (height - high) / 2 },
    ...{ width: wide, height: high },
  });
  return named(await pdf.save(), createHash('sha256').update(jpeg).digest('hex').slice(0, 32));
}

/** The library draws the id of a file by lot. */
function named(pdf: Uint8Array, id: string): Uint8Array {
  const file = Buffer.from(pdf);
  const at = file.lastIndexOf('/ID [<');
  const text = `/ID [<${id}> <${id}>]`;
  if (at >= 0) file.write(text, at, 'latin1');
  return file;
}
