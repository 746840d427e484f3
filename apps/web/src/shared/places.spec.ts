import { placeOf, placeOfNotice } from './places';

const stream = 'programme-year/huong-tra-2024';
const notice = (template: string, about: string) => ({
  ...{ stream, template },
  key: `${stream}:${template}:${about}:17`,
});

test('a notice of a report opens the report of the place that sent it, another its case', () => {
  const area = 'hue/huong-tra/huong-toan';
  expect(placeOfNotice(notice('report-arrived', `half-year:${area}`))).toBe(
    '/bao-cao/huong-tra-2024/half-year?area=hue%2Fhuong-tra%2Fhuong-toan',
  );
  expect(placeOfNotice(notice('figures-asked', 'so-lieu-nam'))).toBe('/ke-hoach/huong-tra-2024');
  expect(placeOf('recognition/x')).toBe('/giay-chung-nhan/x');
});
