import { criterion, section, yesNo } from '../../notation';
import { sheetOf26 } from './sheet';

/** Gạo, ngũ cốc, hạt sơ chế khác: QĐ 26/2026/QĐ-TTg, phiếu số 3. */
export const set03 = sheetOf26({
  no: 3,
  name: 'Gạo, ngũ cốc, hạt sơ chế khác',
  group: 'Thực phẩm',
  subgroup: 'Thực phẩm thô, sơ chế',
  ministries: ['BNNMT'],
  samples: 5,
  rejects: [
    'Giả mạo hồ sơ',
    'Không đủ giấy chứng nhận cơ sở đủ điều kiện ATTP theo quy định',
    'Hồ sơ đăng ký không đáp ứng quy định',
  ],
  parts: { A: 40, B: 25, C: 35 },
  sections: [
    section('A', '1', 'Tổ chức sản xuất', 18),
    section('A', '2', 'Phát triển sản phẩm', 10),
    section('A', '3', 'Sức mạnh cộng đồng', 12),
    section('B', '4', 'Tiếp thị', 13),
    section('B', '5', 'Câu chuyện sản phẩm', 12),
    section('C', '6', 'Chỉ tiêu cảm quan', 12),
  ],
  criteria: [
    criterion('A', '1.1', 'Nguồn gốc sản phẩm', 3, [
      [1, 'Trồng tại cấp xã dưới 50%'],
      [2, 'Trồng tại cấp xã từ 50% đến dưới 75%'],
      [3, 'Trồng tại cấp xã từ 75% đến 100%'],
      ['require', '100% sản phẩm phải nuôi/trồng/đánh bắt trong tỉnh'],
    ]),
    criterion('A', '1.2', 'Vùng nguyên liệu được cấp chứng nhận chất lượng', 2, [
      [0, 'Không có chứng nhận'],
      [1, 'Chứng nhận theo tiêu chuẩn quốc gia (VietGAP, hữu cơ,...)'],
      [2, 'Chứng nhận theo tiêu chuẩn quốc tế (GlobalGAP, hữu cơ - Organic,...)'],
    ]),
    criterion('A', '1.3', 'Gia tăng giá trị', 3, [
      [1, 'Sơ chế (rửa, làm sạch, phân loại, đóng gói...) thủ công'],
      [2, 'Ứng dụng máy móc trong sơ chế, đóng gói sản phẩm'],
      [3, 'Công nghệ tiên tiến trong sơ chế, bảo quản', '*****'],
    ]),
    criterion('A', '1.4', 'Năng lực sản xuất để đáp ứng yêu cầu phân phối', 3, [
      [1, 'Năng lực, quy mô nhỏ'],
      [2, 'Năng lực, quy mô trung bình'],
      [3, 'Năng lực, quy mô lớn'],
      ['scope', 'So với quy mô trung bình cùng đối tượng tại địa phương'],
    ]),
    criterion('A', '1.5', 'Liên kết chuỗi trong sản xuất', 3, [
      [0, 'Không liên kết hoặc không rõ'],
      [1, 'Hợp đồng liên kết 50% - <75% sản lượng'],
      [2, 'Hợp đồng liên kết >75% sản lượng', '****'],
      [
        3,
        'Hợp đồng liên kết >75% sản lượng, thực hiện ổn định ≥12 tháng tính đến khi đăng ký',
        '*****',
      ],
    ]),
    criterion('A', '1.6', 'Bảo vệ môi trường trong quá trình sản xuất', 3, [
      [1, 'Đủ hồ sơ, thủ tục môi trường theo luật', '****'],
      [2, 'Đủ hồ sơ môi trường + minh chứng công trình thu gom, xử lý chất thải'],
      [3, 'Đủ hồ sơ môi trường + công trình chất thải + bao gói thân thiện môi trường'],
    ]),
    criterion('A', '1.7', 'Sử dụng công nghệ theo hướng bền vững trong sản xuất', 1, [
      [0, 'Không dùng công nghệ bền vững'],
      [1, 'Có áp dụng công nghệ bền vững (tiết kiệm, tái chế, tái sử dụng phụ phẩm...)'],
    ]),
    criterion('A', '2.1', 'Nguồn gốc ý tưởng sản phẩm', 3, [
      [0, 'Sản phẩm được trồng phổ biến ở nhiều, tỉnh, thành phố'],
      [1, 'Trồng phổ biến nhiều tỉnh nhưng chất lượng nổi trội do điều kiện/kỹ thuật bản địa'],
      [
        3,
        'Đặc trưng của tỉnh (trồng nhiều nơi), chất lượng nổi trội, bán kèm dấu hiệu nguồn gốc địa lý',
        '****',
      ],
      [
        'exclude',
        'Không đánh giá sản phẩm phổ biến thuộc nhóm chủ lực quốc gia/tỉnh nếu không nổi trội, đặc sắc',
      ],
    ]),
    criterion('A', '2.2', 'Đóng gói, bao bì sản phẩm', 3, [
      [0, 'Đóng gói theo hình thức thông thường, không có bao bì'],
      [1, 'Đóng gói theo hình thức thông thường, bao bì đơn giản'],
      [2, 'Đóng gói sáng tạo, bao bì đẹp', '***'],
      [3, 'Đóng gói sáng tạo, tiện lợi, bao bì đẹp, sang trọng'],
    ]),
    criterion('A', '2.3', 'Phong cách, ghi nhãn hàng hóa', 3, [
      [1, 'Có nhãn, ghi đầy đủ đúng quy định', '***'],
      [2, 'Nhãn đầy đủ, có thông điệp câu chuyện'],
      [3, 'Nhãn đầy đủ, đẹp, có thông điệp câu chuyện + mã truy xuất điện tử', '****'],
    ]),
    yesNo(
      'A',
      '2.4',
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
      ['scope', 'Gồm tổ chức kinh doanh, phân phối'],
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
    criterion('C', '6.1', 'Tạp chất', 3, [
      [1, 'Có tạp chất, chấp nhận được'],
      [2, 'Có rất ít tạp chất, chấp nhận được'],
      [3, 'Sạch, không phát hiện tạp chất', '****'],
      ['stop', 'Có tạp chất nguy cơ mất ATTP: không chấm các bước tiếp'],
    ]),
    criterion('C', '6.2', 'Kích thước, độ đồng đều', 3, [
      [0, 'Không đồng đều'],
      [1, 'Không đồng đều, chấp nhận được'],
      [2, 'Tương đối đồng đều'],
      [3, 'Đồng đều', '****'],
    ]),
    criterion('C', '6.3', 'Màu sắc', 3, [
      [0, 'Chấp nhận được'],
      [1, 'Tương đối phù hợp với đặc tính sản phẩm'],
      [2, 'Tốt, phù hợp với đặc tính sản phẩm', '****'],
      [3, 'Rất tốt, phù hợp với đặc tính sản phẩm', '*****'],
    ]),
    criterion('C', '6.4', 'Mùi, vị', 3, [
      [0, 'Có mùi/vị lạ'],
      [1, 'Có mùi/vị tương đối phù hợp với đặc tính sản phẩm'],
      [2, 'Có mùi/vị phù hợp với đặc tính sản phẩm', '****'],
      [3, 'Có mùi/vị rất phù hợp với đặc tính sản phẩm', '*****'],
    ]),
    criterion('C', '7', 'Dinh dưỡng', 3, [
      [0, 'Không có'],
      [1, 'Có 1 - 2 chỉ tiêu'],
      [3, 'Có trên 2 chỉ tiêu'],
    ]),
    criterion('C', '8', 'Tính độc đáo', 5, [
      [0, 'Trung bình'],
      [1, 'Tương đối độc đáo'],
      [3, 'Độc đáo, mang tính đặc trưng', '****'],
      [5, 'Rất độc đáo và có tính đặc trưng', '*****'],
      ['scope', 'Nét riêng, khác biệt, dễ nhận biết, tiềm năng thương hiệu'],
    ]),
    criterion('C', '9', 'Công bố sản phẩm', 5, [
      [2, 'Có công bố chất lượng', '***'],
      [4, 'Công bố theo quy định (bắt buộc QCVN nếu có) và áp dụng tiêu chuẩn quốc gia'],
      [5, 'Công bố theo quy định và áp dụng tiêu chuẩn quốc tế'],
      ['evidence', 'Bản tiêu chuẩn phải kèm phiếu kiểm nghiệm chỉ tiêu ATTP'],
    ]),
    criterion('C', '10', 'Đảm bảo chất lượng sản phẩm', 5, [
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
    criterion(
      'C',
      '11',
      'Hướng dẫn sử dụng để đảm bảo sản phẩm có chất lượng tốt nhất cho người tiêu dùng',
      2,
      [
        [1, 'Hướng dẫn đơn giản'],
        [2, 'Hướng dẫn chi tiết để đảm bảo chất lượng sản phẩm'],
      ],
    ),
    criterion('C', '12', 'Cơ hội thị trường toàn cầu', 3, [
      [1, 'Khu vực Đông Nam Á'],
      [2, 'Ngoài Đông Nam Á'],
      [3, 'Thị trường tiêu chuẩn cao (Mỹ, Nhật, EU...)'],
      [
        'evidence',
        'Căn cứ hợp đồng xuất khẩu, chứng nhận chất lượng hoặc thông tin, kết quả xúc tiến thị trường',
      ],
    ]),
  ],
  remarks: [],
});
