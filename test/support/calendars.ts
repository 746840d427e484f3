import type { Plan } from '@ocop/programmes';

type Activity = NonNullable<Plan['activities']>[number];
export type Said = NonNullable<Activity['when']>;

/** One dated step of a calendar: a thing to be done, or a day of a round of the authority's own tier. */
export interface CalendarStep {
  readonly what: string;
  readonly kind: Activity['kind'];
  /** Whose step it is, where not the authority's own. */
  readonly tier?: 'district';
  readonly when?: Said;
  /** Which day of which of its rounds it is. */
  readonly round?: { readonly no: number; readonly day: 'intake' | 'session' | 'decision' };
}

/** A calendar of a real place: a plan that was adopted, what happened, or the law's own days. */
export interface RealCalendar {
  readonly place: string;
  readonly tier: 'district' | 'province' | 'centre';
  /** Left out where the source names no year. */
  readonly year?: number;
  readonly law: string;
  readonly number?: string;
  readonly issuedOn?: string;
  readonly steps: readonly CalendarStep[];
}

const on = (day: string): Said => ({ from: day, to: day });
const at = (no: number, day: 'intake' | 'session' | 'decision') => ({ round: { no, day } });
const step = (what: string, kind: CalendarStep['kind'], when?: Said, more: object = {}) =>
  ({ what, kind, ...(when ? { when } : {}), ...more }) as CalendarStep;
const district = { tier: 'district' };

const QD1048 = '1048-2019';
const QD148 = '148-2023';

/** What the project knows of real calendars of the programme, each under the name of its place and year. */
export const calendars: Readonly<Record<string, RealCalendar>> = {
  'luat-2026-cap-tinh': {
    place: 'tỉnh, theo QĐ 26/2026 điều 5 khoản 1',
    tier: 'province',
    year: 2027,
    law: '26-2026',
    steps: [
      step('xã đề nghị, đợt 1', 'other', { before: '2027-04-30' }, at(1, 'intake')),
      step('tỉnh đánh giá xong, đợt 1', 'evaluation', { before: '2027-06-30' }, at(1, 'decision')),
      step('xã đề nghị, đợt 2', 'other', { before: '2027-10-30' }, at(2, 'intake')),
      step('tỉnh đánh giá xong, đợt 2', 'evaluation', { before: '2027-12-30' }, at(2, 'decision')),
    ],
  },
  'luat-2026-trung-uong': {
    place: 'trung ương, theo QĐ 26/2026 điều 5 khoản 2',
    tier: 'centre',
    year: 2027,
    law: '26-2026',
    steps: [
      step('tỉnh đề nghị, đợt 1', 'other', { before: '2027-07-30' }, at(1, 'intake')),
      step('đánh giá xong, đợt 1', 'evaluation', { before: '2027-09-30' }, at(1, 'decision')),
      step('tỉnh đề nghị, đợt 2', 'other', { before: '2028-01-30' }, at(2, 'intake')),
      step('đánh giá xong, đợt 2', 'evaluation', { before: '2028-03-30' }, at(2, 'decision')),
    ],
  },
  'bac-giang-2022': {
    place: 'tỉnh Bắc Giang',
    tier: 'province',
    year: 2022,
    law: QD1048,
    number: '959/KH-UBND',
    issuedOn: '2022-03-10',
    steps: [
      step('huyện đánh giá xong, đợt 1', 'evaluation', { by: '2022-07-10' }, district),
      step('hồ sơ từ 50 điểm lên tỉnh, đợt 1', 'other', { by: '2022-07-15' }, at(1, 'intake')),
      step('tỉnh đánh giá xong, đợt 1', 'evaluation', { by: '2022-07-30' }, at(1, 'decision')),
      step('huyện đánh giá xong, đợt 2', 'evaluation', { by: '2022-11-10' }, district),
      step('hồ sơ lên tỉnh, đợt 2', 'other', { by: '2022-11-15' }, at(2, 'intake')),
      step('tỉnh đánh giá xong, đợt 2', 'evaluation', { by: '2022-11-30' }, at(2, 'decision')),
      step('lễ công bố kết quả', 'ceremony', { by: '2022-12-15' }),
    ],
  },
  'quang-nam-2021': {
    place: 'tỉnh Quảng Nam',
    tier: 'province',
    year: 2021,
    law: QD1048,
    number: 'KH 5213',
    issuedOn: '2021-08-12',
    steps: [
      step('hồ sơ lên tỉnh, đợt 1', 'other', { by: '2021-10-05' }, at(1, 'intake')),
      step(
        'Hội đồng tỉnh họp, đợt 1',
        'evaluation',
        { from: '2021-10-13', to: '2021-10-21' },
        at(1, 'session'),
      ),
    ],
  },
  'ha-noi-2021': {
    place: 'thành phố Hà Nội',
    tier: 'province',
    year: 2021,
    law: QD1048,
    number: '220/KH-UBND',
    steps: [
      step(
        'đánh giá, đợt 1',
        'evaluation',
        { from: '2021-10-10', to: '2021-10-30' },
        at(1, 'decision'),
      ),
      step(
        'đánh giá, đợt 2',
        'evaluation',
        { from: '2021-11-10', to: '2021-11-30' },
        at(2, 'decision'),
      ),
    ],
  },
  'ha-noi-2023': {
    place: 'thành phố Hà Nội',
    tier: 'province',
    year: 2023,
    law: QD148,
    issuedOn: '2023-03-01',
    steps: [
      step('Hội đồng quận Ba Đình họp', 'evaluation', on('2023-11-02'), district),
      step('các quận, huyện đánh giá xong', 'evaluation', { by: '2023-11-15' }, district),
      step('thành phố đánh giá xong', 'evaluation', { by: '2023-12-31' }, at(1, 'decision')),
    ],
  },
  'da-nang-2021': {
    place: 'thành phố Đà Nẵng',
    tier: 'province',
    year: 2021,
    law: QD1048,
    number: '43/KH-UBND',
    issuedOn: '2021-03-15',
    steps: [step('nhận hồ sơ, đợt 1', 'other', { before: '2021-07-05' }, at(1, 'intake'))],
  },
  'thanh-hoa-2021': {
    place: 'tỉnh Thanh Hóa',
    tier: 'province',
    year: 2021,
    law: QD1048,
    steps: [step('Hội đồng tỉnh họp, đợt 2', 'evaluation', { month: '2021-06' }, at(2, 'session'))],
  },
  'bac-kan-2022': {
    place: 'tỉnh Bắc Kạn',
    tier: 'province',
    year: 2022,
    law: QD1048,
    number: '538/KH-UBND',
    issuedOn: '2022-08-23',
    steps: [step('huyện đánh giá xong', 'evaluation', { before: '2022-11-10' }, district)],
  },
  'quang-ninh-chu-trinh': {
    place: 'tỉnh Quảng Ninh',
    tier: 'province',
    law: '490-2018',
    // Months without a year: 3-4, 4-6, 6-8, all year, 3-4 or 7-8, 1 and 5.
    steps: [
      step('tuyên truyền', 'campaign'),
      step('đăng ký ý tưởng', 'ideas'),
      step('phương án kinh doanh', 'plans'),
      step('triển khai phương án', 'support'),
      step('huyện và tỉnh đánh giá', 'evaluation'),
      step('hội chợ', 'fair'),
    ],
  },
  'quang-ninh-2017': {
    place: 'tỉnh Quảng Ninh, thí điểm',
    tier: 'province',
    year: 2017,
    law: 'tieu-chi-cua-tinh',
    number: '54/KH-OCOP',
    steps: [
      step('huyện đánh giá xong', 'evaluation', { month: '2017-07' }, district),
      step('tỉnh đánh giá xong', 'evaluation', { before: '2017-08-25' }, at(1, 'decision')),
      step('trao giấy chứng nhận tại hội chợ', 'fair', on('2017-09-01')),
    ],
  },
  'hung-yen-2022-hop': {
    place: 'tỉnh Hưng Yên',
    tier: 'province',
    year: 2022,
    law: QD1048,
    steps: [step('Hội đồng tỉnh họp', 'evaluation', on('2022-12-27'), at(1, 'session'))],
  },
  'phu-tho-2025': {
    place: 'tỉnh Phú Thọ',
    tier: 'province',
    year: 2025,
    law: '148-1489-2025',
    issuedOn: '2025-07-21',
    steps: [step('Hội đồng tỉnh họp, đợt 1', 'evaluation', on('2025-11-28'), at(1, 'session'))],
  },
  'gia-lai-2023': {
    place: 'tỉnh Gia Lai',
    tier: 'province',
    year: 2023,
    law: QD148,
    issuedOn: '2023-03-01',
    steps: [step('Hội đồng tỉnh họp, đợt 1', 'evaluation', { month: '2023-11' }, at(1, 'session'))],
  },
  'lam-dong-2025-2026': {
    place: 'tỉnh Lâm Đồng',
    tier: 'province',
    year: 2026,
    law: '148-1489-2025',
    steps: [
      step('kiện toàn Hội đồng, QĐ 643/QĐ-UBND', 'council', on('2025-08-04')),
      step('quy chế Hội đồng, QĐ 1253/QĐ-UBND', 'council', on('2025-09-09')),
      step('đánh giá, đợt 2 năm 2025', 'evaluation', on('2025-12-29'), at(1, 'session')),
      step('các lớp tập huấn', 'training', { month: '2026-05' }),
      step('QĐ 3981/QĐ-UBND công nhận, đợt 1', 'evaluation', on('2026-08-05'), at(2, 'decision')),
    ],
  },
  'trung-uong-2024': {
    place: 'Hội đồng trung ương',
    tier: 'centre',
    year: 2024,
    law: QD148,
    steps: [step('Hội đồng trung ương họp', 'evaluation', on('2025-01-16'), at(1, 'session'))],
  },
  'hai-phong-2021': {
    place: 'thành phố Hải Phòng',
    tier: 'province',
    year: 2021,
    law: QD1048,
    steps: [step('tổng hợp đăng ký: 79 sản phẩm', 'registration', on('2021-09-14'))],
  },
  'quang-ngai-2024': {
    place: 'tỉnh Quảng Ngãi',
    tier: 'province',
    year: 2024,
    law: QD148,
    steps: [step('kiểm tra tiến độ các huyện', 'inspection', { month: '2024-08' })],
  },
  'huyen-binh-duong-2021': {
    place: 'một huyện của Bình Dương',
    tier: 'district',
    year: 2021,
    law: QD1048,
    steps: [
      step('đăng ký sản phẩm', 'registration', { from: '2021-03', to: '2021-04' }),
      step('lựa chọn ý tưởng', 'ideas', { from: '2021-04', to: '2021-05' }),
      step('tập huấn', 'training', { from: '2021-06', to: '2021-09' }),
      step('đánh giá', 'evaluation', { from: '2021-09', to: '2021-10' }, at(1, 'decision')),
      step('sơ kết', 'review', { month: '2021-11' }),
    ],
  },
  'tinh-2020': {
    place: 'một tỉnh, 27/KH-UBND',
    tier: 'province',
    year: 2020,
    law: QD1048,
    steps: [
      step('hội nghị triển khai, kiện toàn Hội đồng', 'conference', { month: '2020-04' }),
      step('huyện đánh giá xong', 'evaluation', { before: '2020-08' }, district),
      step('tỉnh đánh giá xong', 'evaluation', { before: '2020-09' }, at(1, 'decision')),
      step('hồ sơ lên trung ương', 'other', { before: '2020-10' }),
    ],
  },
  'de-an-bac-giang-2018': {
    place: 'tỉnh Bắc Giang, theo Đề án',
    tier: 'province',
    year: 2020,
    law: QD1048,
    steps: [
      step('nhận ý tưởng', 'ideas', { month: '2020-03' }),
      step('nhận phương án', 'plans', { month: '2020-04' }),
      step('huyện đánh giá', 'evaluation', { month: '2020-08' }, district),
      step('tỉnh đánh giá', 'evaluation', { month: '2020-09' }, at(1, 'decision')),
    ],
  },
  'huong-tra-2024': {
    place: 'thị xã Hương Trà',
    tier: 'district',
    year: 2024,
    law: QD148,
    number: '1227/KH-UBND',
    issuedOn: '2024-04-09',
    steps: [
      step('bổ sung danh mục', 'other', { before: '2024-06-10' }),
      step('công nhận, đợt 1', 'evaluation', { before: '2024-07-10' }, at(1, 'decision')),
      step('gửi hồ sơ lên tỉnh, đợt 1', 'other', { before: '2024-07-15' }),
      step('công nhận, đợt 2', 'evaluation', { before: '2024-10-10' }, at(2, 'decision')),
      step('gửi hồ sơ lên tỉnh, đợt 2', 'other', { before: '2024-10-15' }),
    ],
  },
  'hung-yen-2022': {
    place: 'tỉnh Hưng Yên, 12/KH-UBND: chỉ tiêu, không có ngày',
    tier: 'province',
    year: 2022,
    law: QD1048,
    number: '12/KH-UBND',
    issuedOn: '2022-01-19',
    steps: [],
  },
};
