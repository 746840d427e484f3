import { DOSSIER_KINDS, findRegulation, type LegalSource, setIdsOf } from '@ocop/regulations';
import {
  councilLeftOpen,
  formerlyLeftOpen,
  from90LeftOpen,
  handedDownLeftOpen,
} from '../left-open';
import type { LawDetails, ListedPaper } from '../law-details';

const DOCUMENT = 'QĐ 1048/QĐ-TTg ngày 21/08/2019, sửa đổi bởi QĐ 781/QĐ-TTg ngày 08/06/2020';
const at = (article: string): LegalSource => ({
  document: DOCUMENT,
  article,
  certainty: 'text',
});
const law = findRegulation('1048-2019');

/** The list was read in the data of a provincial scoring system of 2022, not in the gazette. */
const seen: LegalSource = {
  document: DOCUMENT,
  article: 'Phụ lục II',
  certainty: 'practice',
  note: 'theo dữ liệu của một hệ thống chấm điểm cấp tỉnh năm 2022',
};

const mandatory = (id: string, name: string) => paper(id, name, true);
const supporting = (id: string, name: string) => paper(id, name, false);

function paper(id: string, name: string, isMandatory: boolean): ListedPaper {
  return { id, name, mandatory: isMandatory, from: 'producer', kinds: DOSSIER_KINDS, source: seen };
}

/** The 18 items: five without which there is no dossier, thirteen that support points. */
const papers: readonly ListedPaper[] = [
  mandatory('registration', 'Phiếu đăng ký đánh giá, phân hạng'),
  mandatory('business-plan', 'Phương án, kế hoạch sản xuất kinh doanh (Biểu 03)'),
  mandatory('profile', 'Giới thiệu tổ chức (Biểu 04)'),
  mandatory('business-licence', 'Giấy đăng ký kinh doanh'),
  mandatory('samples', '05 đơn vị sản phẩm mẫu'),
  supporting('food-safety', 'Giấy chứng nhận đủ điều kiện sản xuất, an toàn thực phẩm'),
  supporting('quality-declaration', 'Công bố chất lượng sản phẩm'),
  supporting('product-standard', 'Tiêu chuẩn sản phẩm'),
  supporting('test-reports', 'Phiếu kết quả kiểm nghiệm'),
  supporting('marks', 'Mã số mã vạch, tem truy xuất nguồn gốc, sở hữu trí tuệ'),
  supporting('material-origin', 'Nguồn gốc nguyên liệu, liên kết chuỗi'),
  supporting('quality-system', 'Hệ thống quản lý chất lượng tiên tiến'),
  supporting('environment', 'Bảo vệ môi trường'),
  supporting('accounting', 'Kế toán'),
  supporting('market', 'Phát triển thị trường, hoạt động quảng bá'),
  supporting('product-story', 'Câu chuyện sản phẩm'),
  supporting('quality-control', 'Kế hoạch kiểm soát chất lượng, ghi chép hồ sơ lô sản xuất'),
  supporting('awards', 'Giải thưởng của sản phẩm'),
];

export const details1048: LawDetails = {
  places: {
    part: at('điều 1 khoản 1'),
    'top-band': at('điều 1 khoản 2'),
    band: at('điều 1 khoản 2'),
  },
  groups: {
    names: [
      'thực phẩm',
      'đồ uống',
      'thảo dược',
      'vải và may mặc',
      'lưu niệm - nội thất - trang trí',
      'dịch vụ du lịch nông thôn, bán hàng',
    ],
    source: at('Phụ lục I'),
  },
  sets: { ids: setIdsOf('1048-2019'), source: at('Phụ lục III') },
  papers,
  samples: { count: 5, noneFor: [], source: seen },
  steps: law.procedure,
  rounds: [],
  transition: [],
  leftOpen: [...councilLeftOpen, from90LeftOpen, handedDownLeftOpen, ...formerlyLeftOpen],
  notFound: ['minimum-table', 'revocation-rules', 'step-terms', 'bands-between-whole-points'],
};
