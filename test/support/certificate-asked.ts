import type { CertificateRequest } from '@ocop/casework';

/** What a case asks for when its certificate is due. */
export const certificateAsked = (
  cycle: string,
  more: Partial<CertificateRequest> = {},
): CertificateRequest => ({
  cycle,
  product: 'Bún Vân Cù',
  owner: 'Tổ hợp tác sản xuất Bún Vân Cù',
  address: 'Xã Hương Toàn',
  stars: 3,
  authority: {
    tier: 'district',
    name: 'UBND thị xã Hương Trà',
    office: 'Phòng Kinh tế',
    place: 'Hương Trà',
    area: 'hue/huong-tra',
    symbol: 'GCN-OCOP-HT',
  },
  decision: { number: '1/QĐ-UBND', signedOn: '2024-07-08', authority: 'UBND thị xã Hương Trà' },
  regulation: '148-2023',
  validFrom: '2024-07-08',
  validUntil: '2027-07-08',
  ...more,
});
