import { Typesetter } from '@ocop/typeset';
import { certificateAsked } from '../../../test/support/certificate-asked';
import { pdfPages } from '../../../test/support/pdf-text';
import { certificatePaper } from './papers';

const setter = new Typesetter();
const address = 'https://ocop.example/c/abcdefghijklmnopqrstuvwxyz';
const { authority } = certificateAsked('x');
const ministry = {
  tier: 'centre' as const,
  ...{ name: 'Bộ Nông nghiệp và Môi trường', office: 'Văn phòng Điều phối' },
  ...{ place: 'Hà Nội', area: 'viet-nam', symbol: 'GCN-BNNMT' },
};
const printed = (issuer: typeof authority, stars: 3 | 5) => {
  const number = stars === 5 ? '12/QĐ-BNNMT' : '12/QĐ-UBND';
  const decision = { number, signedOn: '2026-07-08', authority: issuer.name };
  const request = certificateAsked('x', { authority: issuer, stars, decision });
  const paper = certificatePaper(
    { number: `01/2026/${issuer.symbol}`, request, code: null },
    { address, specimen: false },
  );
  return (pdfPages(setter.pdf('certificate', paper))[0] ?? '').replace(/[\s\u00a0]+/gu, ' ');
};

test('five stars are the minister’s to sign, and the ministry’s paper: no people’s committee stands on it', () => {
  const text = printed(ministry, 5);
  expect(text).toContain('BỘ TRƯỞNG');
  expect(text).toContain('BỘ NÔNG NGHIỆP VÀ MÔI TRƯỜNG');
  expect(text).toContain('Hà Nội, ngày');
  expect(text).not.toMatch(/nhân dân|UBND|CHỦ TỊCH/iu);
});

test('three stars are signed by the chair in their own name, not on behalf of the committee', () => {
  const text = printed(authority, 3);
  expect(text).toContain('CHỦ TỊCH');
  expect(text).not.toMatch(/TM\.|KT\.|TUQ\./u);
});

test('a deputy signs in the chair’s stead, as the authority says, with their name', () => {
  const signer = { name: 'Lê Văn Ký', capacity: 'KT. CHỦ TỊCH - PHÓ CHỦ TỊCH' };
  const text = printed({ ...authority, signer }, 3);
  expect(text).toContain('KT. CHỦ TỊCH - PHÓ CHỦ TỊCH');
  expect(text).toContain('Lê Văn Ký');
});
