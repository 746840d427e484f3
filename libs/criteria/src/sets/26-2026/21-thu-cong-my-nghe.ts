import { criterion, section, yesNo } from '../../notation';
import { sheetOf26 } from './sheet';

/** Thủ công mỹ nghệ: QĐ 26/2026/QĐ-TTg, phiếu số 21. */
export const set21 = sheetOf26({
  no: 21,
  name: 'Thủ công mỹ nghệ',
  group: 'Hàng thủ công mỹ nghệ',
  subgroup: 'Thủ công mỹ nghệ gia dụng, trang trí',
  ministries: ['BCT', 'BNNMT'],
  samples: 5,
  rejects: ['Giả mạo hồ sơ', 'Hồ sơ đăng ký không đáp ứng quy định'],
  parts: { A: 40, B: 25, C: 35 },
  sections: [
    section('A', '1', 'Tổ chức sản xuất', 19),
    section('A', '2', 'Phát triển sản phẩm', 9),
    section('A', '3', 'Sức mạnh cộng đồng', 12),
    section('B', '4', 'Tiếp thị', 13),
    section('B', '5', 'Câu chuyện sản phẩm', 12),
    section('C', '6', 'Các chỉ tiêu', 21),
  ],
  criteria: [
    criterion('A', '1.1', 'Nguồn nguyên liệu', 4, [
      [1, 'Nguyên liệu trong tỉnh dưới 50%', '***'],
      [2, 'Nguyên liệu trong tỉnh từ 50% đến dưới 75%'],
      [4, 'Nguyên liệu trong tỉnh từ 75% đến 100%'],
    ]),
    criterion('A', '1.2', 'Gia tăng giá trị', 3, [
      [1, 'Phân loại, chế tác giản đơn'],
      [2, 'Chế tác/tạo dựng gắn với kỹ năng nghề truyền thống'],
      [3, 'Công nghệ phù hợp gắn kỹ năng nghề truyền thống, sản phẩm tinh xảo hơn'],
    ]),
    criterion('A', '1.3', 'Năng lực sản xuất để đáp ứng yêu cầu phân phối', 3, [
      [1, 'Năng lực, quy mô nhỏ'],
      [2, 'Năng lực, quy mô trung bình'],
      [3, 'Năng lực, quy mô lớn'],
    ]),
    criterion('A', '1.4', 'Liên kết chuỗi trong sản xuất', 4, [
      [0, 'Không liên kết hoặc không rõ'],
      [1, 'Hợp đồng liên kết 50% - <75% sản lượng'],
      [2, 'Hợp đồng liên kết >75% sản lượng', '****'],
      [
        4,
        'Hợp đồng liên kết >75% sản lượng, thực hiện ổn định ≥12 tháng tính đến khi đăng ký',
        '*****',
      ],
    ]),
    criterion('A', '1.5', 'Bảo vệ môi trường trong quá trình sản xuất', 4, [
      [1, 'Đủ hồ sơ, thủ tục môi trường theo luật', '****'],
      [2, 'Đủ hồ sơ môi trường + minh chứng công trình thu gom, xử lý chất thải'],
      [4, 'Đủ hồ sơ môi trường + công trình chất thải + bao gói thân thiện môi trường'],
    ]),
    criterion('A', '1.6', 'Sử dụng công nghệ theo hướng bền vững trong sản xuất', 1, [
      [0, 'Không dùng công nghệ bền vững'],
      [1, 'Có áp dụng công nghệ bền vững (tiết kiệm, tái chế, tái sử dụng phụ phẩm...)'],
    ]),
    criterion('A', '2.1', 'Nguồn gốc ý tưởng sản phẩm', 4, [
      [0, 'Sản xuất phổ biến ở nhiều tỉnh'],
      [1, 'Sản xuất phổ biến nhiều tỉnh nhưng chất lượng nổi trội do điều kiện/kỹ thuật bản địa'],
      [2, 'Đặc trưng của tỉnh, chất lượng nổi trội; hoặc sản phẩm mới từ nguyên liệu đặc trưng'],
      [
        4,
        'Đặc sản truyền thống riêng của xã, gắn chỉ dẫn nguồn gốc địa lý; hoặc sản phẩm mới từ nguyên liệu đặc trưng đã bán ổn định ≥36 tháng',
        '****',
      ],
    ]),
    criterion('A', '2.2', 'Bao bì, ghi nhãn sản phẩm', 4, [
      [1, 'Có nhãn, ghi đầy đủ đúng quy định', '***'],
      [3, 'Nhãn đầy đủ, có thông điệp câu chuyện'],
      [4, 'Nhãn đầy đủ, đẹp, có thông điệp câu chuyện + mã truy xuất điện tử', '****'],
    ]),
    yesNo(
      'A',
      '2.3',
      'Ghi nhãn hàng hóa có sử dụng song ngữ (Việt - Anh hoặc ngôn ngữ nước ngoài khác)',
    ),
    criterion('A', '3.1', 'Loại hình tổ chức sản xuất - kinh doanh', 3, [
      [1, 'Hộ có ĐKKD, trang trại hoặc tổ hợp tác có ĐKKD'],
      [2, 'Công ty TNHH, DNTN, hoặc CTCP vốn cộng đồng địa phương <51%'],
      [3, 'HTX đúng luật, hoặc CTCP vốn cộng đồng địa phương ≥51%'],
    ]),
    criterion(
      'A',
      '3.2',
      'Đại diện pháp luật của chủ thể là nữ; hoặc đồng bào dân tộc thiểu số; hoặc người khuyết tật',
      1,
      [
        [0, 'Không thuộc nhóm trên'],
        [1, 'Thuộc một trong các nhóm trên'],
      ],
    ),
    criterion('A', '3.3', 'Sử dụng lao động địa phương', 3, [
      [1, 'Từ 25% đến dưới 50% lao động ở cấp xã'],
      [2, 'Từ 50% đến 75% lao động ở cấp xã'],
      [3, '≥ 75% lao động ở cấp xã'],
    ]),
    criterion('A', '3.4', 'Tăng trưởng sản xuất kinh doanh', 2, [
      [
        1,
        'Lợi nhuận năm trước năm đánh giá tăng so với năm trước nữa (HTX: hoặc xếp loại trung bình)',
      ],
      [2, 'Lợi nhuận tăng 2 năm liên tiếp (HTX: hoặc xếp loại khá trở lên)', '****'],
    ]),
    criterion('A', '3.5', 'Sở hữu trí tuệ', 3, [
      [1, 'Đơn nhãn hiệu được chấp nhận/công bố (qua thẩm định hình thức)', '***'],
      [
        2,
        'Có GCN nhãn hiệu + dấu hiệu chỉ dẫn nguồn gốc địa lý của cộng đồng (nếu đã bảo hộ CDĐL/NHTT/NHCN: có văn bản ghi nhận quyền sử dụng)',
        '****',
      ],
      [
        3,
        'Có GCN nhãn hiệu + dấu hiệu chỉ dẫn nguồn gốc địa lý của cộng đồng (nếu đã bảo hộ CDĐL/NHTT/NHCN: có văn bản ghi nhận quyền sử dụng); thêm bằng kiểu dáng/sáng chế/giải pháp hữu ích hoặc GCN quyền tác giả (không tính quyền tác giả của nhãn hiệu)',
      ],
    ]),
    criterion('B', '4.1', 'Khu vực phân phối chính', 5, [
      [1, 'Chỉ trong xã'],
      [2, 'Ngoài xã, dưới 5 đại lý', '***'],
      [3, 'Ngoài xã, ≥ 5 đại lý', '****'],
      [
        5,
        'Xuất khẩu, hoặc kênh hiện đại (siêu thị, TMĐT) có hợp đồng và minh chứng thực hiện',
        '*****',
      ],
    ]),
    criterion('B', '4.2', 'Tổ chức phân phối', 3, [
      [0, 'Không có người phụ trách phân phối'],
      [1, 'Có người phụ trách phân phối'],
      [2, 'Có bộ phận phân phối'],
      [3, 'Có bộ phận phân phối, có ứng dụng CNTT'],
    ]),
    criterion('B', '4.3', 'Quảng bá sản phẩm', 5, [
      [0, 'Không quảng bá'],
      [1, '≤3 hoạt động quảng bá'],
      [2, '>3 hoạt động quảng bá, có website/MXH, XTTM trong tỉnh'],
      [3, '>3 hoạt động quảng bá, có website/MXH, XTTM ngoài tỉnh'],
      [5, '>3 hoạt động quảng bá, website/MXH thường xuyên, XTTM ngoài tỉnh và quốc tế'],
    ]),
    criterion('B', '5.1', 'Câu chuyện sản phẩm', 5, [
      [0, 'Không có câu chuyện sản phẩm'],
      [1, 'Có câu chuyện sản phẩm'],
      [2, 'Tư liệu hóa trên tờ rơi'],
      [3, 'Tư liệu hóa trên tờ rơi và website'],
      [5, 'Tư liệu hóa trên tờ rơi, website và trong truy xuất nguồn gốc điện tử', '****'],
    ]),
    criterion('B', '5.2', 'Cấu trúc câu chuyện sản phẩm', 2, [
      [0, 'Đơn giản'],
      [1, 'Ngắn gọn, xúc tích'],
      [2, 'Ngắn gọn, xúc tích và có văn phong kể chuyện'],
      ['applies-if', 'Chỉ chấm khi có câu chuyện sản phẩm', { needs: '5.1' }],
    ]),
    criterion('B', '5.3', 'Trí tuệ/bản sắc địa phương', 5, [
      [0, 'Trùng câu chuyện của chủ thể/sản phẩm khác'],
      [1, 'Câu chuyện riêng, gắn nguồn gốc', '***'],
      [3, 'Mang sắc thái văn hóa địa phương, giá trị đặc trưng'],
      [5, 'Đậm bản sắc, giá trị đặc trưng, truyền cảm, thuyết phục'],
      ['require', 'Nội dung phải nêu rõ nguồn gốc, tài nguyên bản địa, văn hóa, giá trị đặc trưng'],
    ]),
    criterion('C', '6.1', 'Mức độ tinh xảo/sắc nét của sản phẩm', 5, [
      [0, 'Không khéo léo/nhã nhặn, không thể bán được'],
      [1, 'Khá khéo léo/nhã nhặn, có thể bán được'],
      [3, 'Khéo léo/nhã nhặn, có thể bán được, có giá trị mỹ thuật, kỹ thuật'],
      [5, 'Tinh xảo, có giá trị mỹ thuật, bán được ở cửa hàng lớn và xuất khẩu', '*****'],
    ]),
    criterion('C', '6.2', 'Thiết kế độc đáo', 5, [
      [1, 'Phong cách thiết kế phổ biến'],
      [3, 'Phong cách độc đáo riêng, nhưng là dạng thông thường'],
      [5, 'Phong cách độc đáo riêng, thể hiện trí tuệ địa phương (vi phạm SHTT: loại)', '*****'],
    ]),
    criterion('C', '6.3', 'Các yếu tố tích hợp lên giá trị của sản phẩm', 3, [
      [0, 'Không thể hiện rõ nét về giá trị sản phẩm'],
      [1, 'Giá trị sản phẩm được tích hợp hài hòa, phù hợp'],
      [2, 'Tích hợp hài hòa yếu tố văn hóa, dân tộc'],
      [3, 'Tích hợp văn hóa, dân tộc truyền thống thành sản phẩm đặc trưng'],
    ]),
    criterion('C', '6.4', 'Các tính năng của sản phẩm', 3, [
      [0, 'Sản phẩm không có các tính năng cơ bản'],
      [1, 'Sản phẩm có đủ các tính năng cơ bản để bán ở thị trường địa phương'],
      [2, 'Sản phẩm có đủ các tính năng cơ bản để bán ở thị trường trong nước'],
      [3, 'Sản phẩm có đủ các tính năng cơ bản để xuất khẩu'],
    ]),
    criterion('C', '6.5', 'Chất lượng của nguyên liệu/thành phần', 5, [
      [0, 'Không rõ nguồn gốc, không an toàn, hoặc vi phạm môi trường/tài nguyên'],
      [3, 'Nguyên liệu xanh, có giá trị bảo tồn, cải thiện sinh kế'],
      [
        5,
        'Nguyên liệu xanh, có giá trị bảo tồn, cải thiện sinh kế, có chứng chỉ quản lý rừng/vùng nguyên liệu bền vững',
      ],
    ]),
    criterion('C', '7', 'Công bố chất lượng sản phẩm', 4, [
      [1, 'Có công bố chất lượng', '***'],
      [2, 'Công bố theo quy định (bắt buộc QCVN nếu có) và áp dụng tiêu chuẩn quốc gia'],
      [4, 'Công bố theo quy định và áp dụng tiêu chuẩn quốc tế'],
      ['evidence', 'Bản tiêu chuẩn phải kèm phiếu kiểm nghiệm chỉ tiêu ATTP'],
    ]),
    criterion('C', '8', 'Đảm bảo chất lượng sản phẩm', 5, [
      [1, 'Cơ sở có GCN đủ điều kiện ATTP', '***'],
      [
        3,
        'Cơ sở có chứng nhận hệ thống quản lý chất lượng theo tiêu chuẩn quốc gia (ISO, HACCP...)',
        '****',
      ],
      [
        5,
        'Cơ sở có chứng nhận theo tiêu chuẩn quốc tế, đủ ATTP xuất khẩu và thủ tục của thị trường đích (BRC, Halal, FDA...)',
      ],
    ]),
    criterion('C', '9', 'Cơ hội thị trường toàn cầu', 5, [
      [1, 'Khu vực Đông Nam Á'],
      [3, 'Ngoài Đông Nam Á'],
      [5, 'Thị trường tiêu chuẩn cao (Mỹ, Nhật, EU...)'],
      [
        'evidence',
        'Căn cứ hợp đồng xuất khẩu, chứng nhận chất lượng hoặc thông tin, kết quả xúc tiến thị trường',
      ],
    ]),
  ],
  remarks: [],
});
