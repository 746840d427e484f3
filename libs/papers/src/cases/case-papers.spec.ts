import { SYSTEM } from '@ocop/ground';
import { office, producer, provinceChair, provinceOffice } from '../../../../test/support/plans';
import { accept, atOffice, filed, first } from '../../../../test/support/product-bench';
import { of2024, recognised } from '../../../../test/support/recognition-bench';
import type { PaperContent } from '../content/content';
import { type CasePaper, cyclePapers, recognitionPapers } from './case-papers';

const MARK = 'Mã đối chiếu: 0';
const ids = (papers: readonly CasePaper[]) => papers.map(({ id }) => id);

/** Everything that stands on a paper, from top to bottom. */
function words(papers: readonly CasePaper[], id: string): string {
  const paper = papers.find((one) => one.id === id);
  if (!paper) throw new Error(`no ${id} among ${ids(papers).join(', ')}`);
  const { head, blocks, closing }: PaperContent = paper.content;
  const cells = blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.flat() : 'text' in block ? [block.text] : [],
  );
  const signed = closing.signatures.flatMap(({ as, name = '' }) => [...as, name]);
  return [head.agency, head.number, head.date, head.kind, head.subject, ...cells, ...signed].join(
    '\n',
  );
}

const onAgenda = () => atOffice().given('2024-06-24 17:00', office, accept);
const result = (more: object = {}) => ({
  type: 'RecordResult',
  score: {
    ...{ tier: 'district', round: first, roundNo: 1, stars: 3, outcome: 'recognise' },
    ...{ average: { sum: 277, count: 4 }, ...more },
  },
});

describe('papers of a product', () => {
  test('there is none before anything has happened that needs one', () =>
    expect(ids(cyclePapers(filed(), MARK))).toEqual([]));

  test('the receipt names number, papers, moment and the round that will judge', () => {
    const slip = words(cyclePapers(onAgenda(), MARK), 'receipt');
    expect(slip).toContain('Số: 31/BN');
    expect(slip).toContain('GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ');
    expect(slip).toMatch(/17 giờ 00 ngày 24\/06\/2024/);
    expect(slip).toContain('Phiếu đăng ký đánh giá, phân hạng sản phẩm');
    expect(slip).toContain('theo kết quả đợt 1 năm 2024');
  });

  test('the request to complete says what, why and until when, and whose clock stands', () => {
    const missing = [{ paper: 'Phiếu kiểm nghiệm', reason: 'đã hết hạn' }];
    const bench = atOffice().given('2024-06-24 17:00', office, { type: 'ReturnDossier', missing });
    const slip = words(cyclePapers(bench, MARK), 'supplement');
    expect(slip).toContain('Phòng Kinh tế');
    expect(slip).toMatch(/Phiếu kiểm nghiệm\nđã hết hạn/);
    expect(slip).toMatch(/Hạn bổ sung, hoàn thiện: hết ngày \d\d\/0[67]\/2024/);
    expect(slip).toContain('không tính vào thời hạn');
  });

  test('the notice of result is provisional until the decision, and names what was missed', () => {
    const missed = [{ criterion: '4.1', star: 4, met: 1 }];
    const until = { respondUntil: '2024-07-04', missed, set: '26/2026-01' };
    const bench = onAgenda().given('2024-07-01', SYSTEM, result(until));
    const notice = words(cyclePapers(bench, MARK), 'result');
    expect(notice).toContain('69,25 điểm, 3 sao');
    expect(notice).toMatch(/4\.1\n4 sao/);
    expect(notice).toContain('tạm thời');
    const signed = (number: string, signedOn: string) => ({
      ...{ type: 'SignResultNotice', number, signedOn },
      ...{ signer: 'Trần Thị Phòng', capacity: 'TUQ. CHỦ TỊCH - TRƯỞNG PHÒNG' },
    });
    bench.given('2024-07-02', office, signed('31/TB-PKT', '2024-07-01'));
    expect(words(cyclePapers(bench, MARK), 'result')).toMatch(
      /\nSố: 31\/TB-PKT\nngày 01 tháng 7 năm 2024\n[^]*\nTUQ\. CHỦ TỊCH\nTRƯỞNG PHÒNG\nTrần Thị Phòng$/,
    );
    bench.given('2024-07-08', SYSTEM, {
      type: 'RecordDecision',
      decision: {
        number: '1520/QĐ-UBND',
        signedOn: '2024-07-08',
        authority: 'UBND thị xã Hương Trà',
      },
    });
    const decided = words(cyclePapers(bench, MARK), 'result');
    expect(decided).toContain('Quyết định số 1520/QĐ-UBND ngày 08/07/2024');
    expect(decided).not.toContain('tạm thời');
    // Another paper: it has room for a number and a signature of its own.
    expect(decided).toMatch(/\nSố: {7}\/TB\n[^]*\nTHỦ TRƯỞNG CƠ QUAN\n$/);
    expect(bench.when('2024-07-09', office, signed('32/TB-PKT', '2024-07-07'))).toBe(
      'DAY_TOO_EARLY',
    );
    // Its cycle has ended by the decision, and its notice goes out after that.
    bench.given('2024-07-09', office, signed('32/TB-PKT', '2024-07-09'));
    expect(bench.state.stage).toBe('recognised');
    expect(words(cyclePapers(bench, MARK), 'result')).toContain('Số: 32/TB-PKT');
    expect(bench.when('2024-07-09', producer, signed('33/TB', '2024-07-09'))).toBe('WRONG_ROLE');
  });
});

describe('papers of a recognition', () => {
  const propose = { type: 'ProposeRevocation', cause: 'law-breach', finding: 'mẫu không đạt' };
  const revoke = { type: 'Revoke', decision: '9/QĐ', signedOn: '2026-09-10', cause: 'law-breach' };

  test('while it is valid there is none', () =>
    expect(ids(recognitionPapers(of2024(), MARK))).toEqual([]));

  test('the window is told with its days', () => {
    const bench = of2024();
    bench.untilDay('2027-01-12');
    const notice = words(recognitionPapers(bench, MARK), 'expiry');
    expect(notice).toContain('đến hết ngày 08/07/2027');
    expect(notice).toContain('từ ngày 09/01/2027 đến hết ngày 10/03/2027');
    expect(notice).toContain('Bún Vân Cù');
  });

  test('the decision is signed by the chair who has the power now, with the cause in the law’s words', () => {
    const bench = of2024();
    bench.untilDay('2026-09-01');
    bench.given('2026-09-01', provinceOffice, propose).given('2026-09-10', provinceChair, revoke);
    const paper = words(recognitionPapers(bench, MARK), 'revocation');
    expect(paper).toContain('Số: 9/QĐ\nngày 10 tháng 9 năm 2026\nQUYẾT ĐỊNH');
    expect(paper).toContain('Căn cứ Luật Tổ chức chính quyền địa phương;');
    expect(paper).toMatch(
      /Căn cứ Quyết định số 26\/2026\/QĐ-TTg.* của Thủ tướng Chính phủ \(điều 8\);/,
    );
    expect(paper).toMatch(/CHỦ TỊCH ỦY BAN NHÂN DÂN (TỈNH|THÀNH PHỐ)/);
    expect(paper).toContain('03/2024/GCN-OCOP-HT');
    expect(paper).toMatch(/Lý do: (?!law-breach)/);
    expect(paper).toMatch(/\nCHỦ TỊCH\n$/);
  });

  test('the decision carries whom the authority’s plan names, in the capacity that it gives', () => {
    const signer = { name: 'Lê Văn Ký', capacity: 'KT. CHỦ TỊCH - PHÓ CHỦ TỊCH' };
    const bench = recognised('2026-07-20', '2029-07-20', '26-2026', { tier: 'province', signer });
    bench.untilDay('2026-09-01');
    bench.given('2026-09-01', provinceOffice, propose).given('2026-09-10', provinceChair, revoke);
    const paper = words(recognitionPapers(bench, MARK), 'revocation');
    expect(paper).toMatch(/\nKT\. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nLê Văn Ký$/);
  });

  test('the notice has room for number and name until its office records them, and then carries them', () => {
    const bench = of2024();
    bench.untilDay('2027-01-12');
    expect(words(recognitionPapers(bench, MARK), 'expiry')).toMatch(
      /\nSố: {7}\/TB\n[^]*\nTHỦ TRƯỞNG CƠ QUAN\n$/,
    );
    bench.given('2027-01-14', provinceOffice, {
      ...{ type: 'SignExpiryNotice', number: '125/TB-SNNMT', signedOn: '2027-01-13' },
      ...{ signer: 'Trần Thị Sở', capacity: 'TUQ. GIÁM ĐỐC - CHI CỤC TRƯỞNG' },
    });
    expect(words(recognitionPapers(bench, MARK), 'expiry')).toMatch(
      /\nSố: 125\/TB-SNNMT\nngày 13 tháng 01 năm 2027\n[^]*\nTUQ\. GIÁM ĐỐC\nCHI CỤC TRƯỞNG\nTrần Thị Sở$/,
    );
  });
});
