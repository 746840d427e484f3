import { type MeansKind, meansOf, signingSettings } from '@ocop/signing';
import { inWords, said } from '../language';
import type { Backstage } from './backstage';
import type { Finding } from './finding';

const MEANS: Readonly<Record<MeansKind, () => string>> = {
  demonstration: () =>
    said('khóa minh họa, không có giá trị pháp lý', 'demonstration key, without legal force'),
  pkcs12: () => said('tệp PKCS#12', 'PKCS#12 file'),
  'by-hand': () => said('ký tay, nộp bản quét', 'by hand; the scan comes back'),
  external: () => said('ký bên ngoài, nộp lại tệp đã ký', 'outside; the signed file comes back'),
};

/** Whether certificates can be signed; while they cannot, none is given a number, and all else goes on. */
export async function signing({ settings }: Pick<Backstage, 'settings'>): Promise<Finding> {
  const means = meansOf(signingSettings(settings));
  const readiness = await means.readiness(Date.now());
  const how = MEANS[means.kind]();
  return {
    what: said('Ký giấy chứng nhận', 'Signing of certificates'),
    ok: readiness.ready,
    found: readiness.ready
      ? [how, readiness.signer].filter(Boolean).join(': ')
      : `${how}: ${inWords(readiness.why)}`,
    advice: said(
      'sửa thiết lập PAPER_SIGNING…; đến lúc đó không giấy nào được cấp số',
      'mend the settings PAPER_SIGNING…; until then no certificate is given a number',
    ),
  };
}
