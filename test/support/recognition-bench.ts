import { enclose } from '@ocop/casework';
import { SYSTEM } from '@ocop/ground';
import { caseRules } from '@ocop/programmes';
import { recognition, type RecognitionEvent, type RecognitionState } from '@ocop/recognition';
import { CaseBench } from './case-bench';
import { huongTra, openingOf, producer } from './plans';

type RecognitionBench = CaseBench<RecognitionState, RecognitionEvent>;

const { product } = openingOf('bun-van-cu');

/** A recognition of Bún Vân Cù by the town or the province, opened on the day its decision was signed. */
export function recognised(
  signedOn: string,
  validUntil: string,
  regulation = '148-2023',
  {
    name = product.name,
    tier = 'district',
    signer,
  }: {
    name?: string;
    tier?: 'district' | 'province';
    signer?: { name: string; capacity?: string };
  } = {},
) {
  const made = openingBy(signedOn, validUntil, { regulation, name, tier });
  const opening = signer ? { ...made, authority: { ...made.authority, signer } } : made;
  const bench: RecognitionBench = new CaseBench(
    recognition,
    'huong-tra-2024-bun-van-cu',
    Date.UTC(2020, 0, 1),
  );
  return bench.given(`${signedOn} 09:00`, SYSTEM, { type: 'OpenRecognition', opening });
}

/** What a recognition is opened with. */
export function openingBy(
  signedOn: string,
  validUntil: string,
  { regulation = '148-2023', name = product.name, tier = 'district' } = {},
) {
  const { authority: town, higher } = huongTra;
  const authority = [town, ...higher].find((one) => one.tier === tier) ?? town;
  const certificate = {
    id: 'abc',
    number: '03/2024/GCN-OCOP-HT',
    sha256: 'f',
    validFrom: signedOn,
    validUntil,
  };
  return {
    product: { ...product, name },
    certificate,
    stars: 3,
    authority,
    regulation,
    rules: enclose(caseRules(huongTra)),
  };
}
export const of2024 = () => recognised('2024-07-08', '2027-07-08');
export const start = { type: 'StartRenewal', programme: 'hue-2027' };
export const CYCLE = 'huong-tra-2024-bun-van-cu-2027';
export const filed = { type: 'RenewalFiled', cycle: CYCLE };
export const lost = { type: 'RenewalDecided', renewed: false, cycle: CYCLE };
/** Recognised so long before the law of 2026 that its window had passed: filing until the certificate expires. */
export const transitional = () => {
  const bench = recognised('2023-08-01', '2026-08-01');
  bench.untilDay('2026-06-01');
  bench.given('2026-06-02', producer, start);
  const cycle = 'huong-tra-2024-bun-van-cu-2026';
  return bench.given('2026-06-20', SYSTEM, { type: 'RenewalFiled', cycle });
};

export const renewing = () => {
  const bench = of2024();
  bench.untilDay('2027-01-12');
  return bench.given('2027-02-01', producer, start);
};
