import { inFull } from './citation';

test.each([
  ['QĐ 148/QĐ-TTg', 'Quyết định số 148/QĐ-TTg'],
  ['KH 1227/KH-UBND', 'Kế hoạch số 1227/KH-UBND'],
  ['31/BC', 'Báo cáo số 31/BC'],
  ['14/BC-PKT ngày 02/07/2024', 'Báo cáo số 14/BC-PKT ngày 02/07/2024'],
  ['Quyết định số 148/QĐ-TTg', 'Quyết định số 148/QĐ-TTg'],
  ['QĐND', 'QĐND'],
])('%s is cited as %s', (citation, full) => expect(inFull(citation)).toBe(full));
