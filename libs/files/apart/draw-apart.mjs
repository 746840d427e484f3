// Draws a picture of a product anew, for print and for the page, in a process of its own: what is unpacked here is of
// strangers, so the decoders are WebAssembly, see no file and are ended when they take too long. WebAssembly gives the
// same bytes on every machine. Plain JavaScript, so that it runs by itself wherever the library does.
import decodeJpeg, { init as withJpegDecoder } from '@jsquash/jpeg/decode.js';
import encodeJpeg, { init as withJpegEncoder } from '@jsquash/jpeg/encode.js';
import decodePng, { init as withPngDecoder } from '@jsquash/png/decode.js';
import resize, { initResize } from '@jsquash/resize';
import decodeWebp, { init as withWebpDecoder } from '@jsquash/webp/decode.js';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const program = (name, file) =>
  new WebAssembly.Module(
    readFileSync(join(dirname(require.resolve(`@jsquash/${name}/package.json`)), file)),
  );
globalThis.ImageData ??= class ImageData {
  constructor(data, width, height) {
    Object.assign(this, { data, width, height });
  }
};

const DECODERS = {
  'image/jpeg': async (bytes) => {
    const said = [];
    await withJpegDecoder(program('jpeg', 'codec/dec/mozjpeg_dec.wasm'), {
      printErr: (line) => said.push(line),
    });
    const picture = await decodeJpeg(bytes, { preserveOrientation: true });
    // It goes on with grey where data are missing or wrong; bytes too many between its parts do no harm.
    const wrong = said.find((line) => !line.includes('extraneous bytes'));
    if (wrong) throw new Error(wrong);
    return picture;
  },
  'image/png': async (bytes) => {
    await withPngDecoder(program('png', 'codec/pkg/squoosh_png_bg.wasm'));
    return decodePng(bytes);
  },
  'image/webp': async (bytes) => {
    await withWebpDecoder(program('webp', 'codec/dec/webp_dec.wasm'));
    return decodeWebp(bytes);
  },
};

process.once('message', async ({ bytes, type, sizes }) => {
  process.send(await answer(bytes, type, sizes));
  process.disconnect();
});

async function answer(bytes, type, sizes) {
  try {
    const whole = onWhite(await DECODERS[type](bytes));
    await withJpegEncoder(program('jpeg', 'codec/enc/mozjpeg_enc.wasm'));
    await initResize(program('resize', 'lib/resize/pkg/squoosh_resize_bg.wasm'));
    const { width, height } = whole;
    const drawn = [];
    // The smaller from the larger: a photograph of 50 million points is scaled once.
    let from = whole;
    for (const size of sizes) {
      from = await scaled(from, size.side);
      drawn.push(await within(from, size.most));
    }
    return { width, height, drawn };
  } catch (error) {
    return { failed: String(error?.message ?? error) };
  }
}

/** What shines through is white, like the paper. */
function onWhite({ data, width, height }) {
  for (let at = 0; at < data.length; at += 4) {
    const alpha = data[at + 3];
    if (alpha === 255) continue;
    for (let one = at; one < at + 3; one += 1)
      data[one] = Math.round((data[one] * alpha + 255 * (255 - alpha)) / 255);
    data[at + 3] = 255;
  }
  return new ImageData(data, width, height);
}

/** As large and as good as its bytes allow: first the quality gives way, then the size. */
async function within(whole, most) {
  for (let picture = whole; ;) {
    for (const quality of [84, 70, 55]) {
      const bytes = new Uint8Array(await encodeJpeg(picture, { quality, progressive: false }));
      if (bytes.length <= most) return { bytes, width: picture.width, height: picture.height };
    }
    picture = await scaled(picture, Math.round(Math.max(picture.width, picture.height) * 0.7));
  }
}

async function scaled(whole, longest) {
  const scale = longest / Math.max(whole.width, whole.height);
  if (scale >= 1) return whole;
  const [width, height] = [whole.width, whole.height].map((one) =>
    Math.max(1, Math.round(one * scale)),
  );
  return resize(whole, { width, height, method: 'lanczos3', premultiply: false, linearRGB: false });
}
