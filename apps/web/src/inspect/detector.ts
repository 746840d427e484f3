/** As browsers that read codes have it. */
export interface Detector {
  detect(source: HTMLVideoElement): Promise<readonly { readonly rawValue: string }[]>;
}
interface DetectorClass {
  new (options: { formats: readonly string[] }): Detector;
  getSupportedFormats(): Promise<readonly string[]>;
}

const CODES = ['qr_code', 'code_128', 'ean_13'];

/**
 * The browser's own reader; where it has none that knows our codes (Firefox, Safari, Chromium on most desktops), one of
 * ours, which comes when a camera is opened.
 */
export async function openDetector(): Promise<Detector> {
  const { BarcodeDetector: Own } = window as { BarcodeDetector?: DetectorClass };
  const known = (await Own?.getSupportedFormats()) ?? [];
  if (Own && known.includes('qr_code'))
    return new Own({ formats: CODES.filter((code) => known.includes(code)) });
  const { BarcodeDetector } = await import('qr/decode.js');
  return new BarcodeDetector({ formats: ['qr_code'] });
}

/** Browsers give a camera to pages of a secure address alone. */
export const hasCamera = (): boolean => 'mediaDevices' in navigator;
