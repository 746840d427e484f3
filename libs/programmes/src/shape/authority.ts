import { signingShape } from '@ocop/casework';
import { areaPath, choice, list, optional, record, type RecordOf, slug, text } from '@ocop/ground';
import { EVALUATING_TIERS } from '@ocop/regulations';

export const authorityShape = record({
  id: slug(),
  tier: choice(...EVALUATING_TIERS),
  area: areaPath(),
  name: text(200),
  office: text(200),
  /** Place named beside the date of its papers: `Hương Trà, ngày …`. */
  place: text(80),
  /** Suffix of its certificate numbers: `01/2024/GCN-OCOP-HT`. */
  symbol: text(40, '^[A-ZĐ0-9-]+$'),
  /** Who signs its certificates, and as what: `CHỦ TỊCH`, `KT. CHỦ TỊCH - PHÓ CHỦ TỊCH`, `BỘ TRƯỞNG`. */
  signer: optional(signingShape),
});

export const communeShape = record({
  area: areaPath(),
  name: text(120),
  office: text(200),
  /** Codes of province and commune (QĐ 19/2025), of before also of the district: `46-19882`; product codes begin so. */
  unit: optional(text(16, '^\\d{2}-(\\d{3}-)?\\d{5}$')),
  /** Former communes merged into it: products recognised there renew here. */
  replaces: optional(list(areaPath(), 1, 40)),
});

/** A district of a province's plan: its office holds what the province dates for districts. */
export const districtShape = record({ area: areaPath(), name: text(120), office: text(200) });

export type Authority = RecordOf<(typeof authorityShape)['fields']>;
