import { criterion, section } from '../../notation';
import { sheetOf26 } from './sheet';

/** Cây cảnh: QĐ 26/2026/QĐ-TTg, phiếu số 24. */
export const set24 = sheetOf26({
  no: 24,
  name: 'Cây cảnh',
  group: 'Sinh vật cảnh',
  subgroup: 'Cây cảnh',
  ministries: ['BNNMT'],
  samples: 5,
  rejects: ['Giả mạo hồ sơ', 'Hồ sơ đăng ký không đáp ứng quy định'],
  parts: { A: 40, B: 25, C: 35 },
  sections: [
    section('A', '1', 'Tổ chức sản xuất', 19),
    section('A', '2', 'Phát triển sản phẩm', 9),
    section('A', '3', 'Sức mạnh cộng đồng', 12),
    section('B', '4', 'Tiếp thị', 13),
    section('B', '5', 'Câu chuyện sản phẩm', 12),
    section('C', '6', 'Chất lượng sản phẩm', 17),
  ],
  criteria: [
    criterion('A', '1.1', 'Nguồn gốc sản phẩm', 4, [
      [1, 'Có sản phẩm được trồng trên địa bàn cấp xã, nhưng tỷ lệ dưới 50%'],
      [2, 'Trồng tại cấp xã từ 50% đến dưới 75%'],
      [4, 'Trồng tại cấp xã từ 75% đến 100%'],
      ['require', '100% sản phẩm phải nuôi/trồng/đánh bắt trong tỉnh'],
    ]),
    criterion('A', '1.2', 'Gia tăng giá trị', 4, [
      [1, 'Trồng, chăm sóc đơn giản'],
      [2, 'Trồng, chăm sóc, cắt tỉa'],
      [4, 'Trồng, chăm sóc, cắt tỉa, tạo dáng kỹ thuật tay nghề cao'],
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
    criterion('A', '1.5', 'Bảo vệ môi trường trong quá trình sản xuất', 3, [
      [1, 'Đủ hồ sơ, thủ tục môi trường theo luật', '****'],
      [2, 'Đủ hồ sơ môi trường + minh chứng công trình thu gom, xử lý chất thải'],
      [3, 'Đủ hồ sơ môi trường + công trình chất thải + bao gói thân thiện môi trường'],
    ]),
    criterion('A', '1.6', 'Sử dụng công nghệ theo hướng bền vững trong sản xuất', 1, [
      [0, 'Không dùng công nghệ bền vững'],
      [1, 'Có áp dụng công nghệ bền vững (tiết kiệm, tái chế, tái sử dụng phụ phẩm...)'],
    ]),
    criterion('A', '2.1', 'Nguồn gốc ý tưởng sản phẩm', 5, [
      [0, 'Sản xuất phổ biến ở nhiều tỉnh'],
      [1, 'Sản xuất phổ biến nhiều tỉnh nhưng chất lượng nổi trội do điều kiện/kỹ thuật bản địa'],
      [3, 'Đặc trưng của tỉnh, chất lượng nổi trội; hoặc sản phẩm mới từ nguyên liệu đặc trưng'],
      [
        5,
        'Đặc sản truyền thống riêng của xã, gắn chỉ dẫn nguồn gốc địa lý; hoặc sản phẩm mới từ nguyên liệu đặc trưng đã bán ổn định ≥36 tháng',
        '****',
      ],
    ]),
    criterion('A', '2.2', 'Phong cách, ghi nhãn sản phẩm (tem, nhãn gắn trên sản phẩm)', 4, [
      [1, 'Thông tin/thuyết minh về sản phẩm đầy đủ', '***'],
      [3, 'Thuyết minh đầy đủ, có thông điệp câu chuyện'],
      [4, 'Thuyết minh đầy đủ, ấn tượng, có câu chuyện + mã truy xuất điện tử', '*****'],
    ]),
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
      [2, 'Thị trường ngoài thị trường cấp xã'],
      [3, 'Thị trường trong địa bàn cấp tỉnh'],
      [4, 'Thị trường ngoài địa bàn cấp tỉnh'],
      [5, 'Thị trường quốc tế (có hợp đồng và minh chứng thực hiện hợp đồng)'],
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
    criterion('C', '6.1', 'Hình dáng so với loại sản phẩm', 5, [
      [1, 'Trung bình'],
      [3, 'Đẹp, ấn tượng'],
      [5, 'Rất đẹp và ấn tượng', '*****'],
    ]),
    criterion('C', '6.2', 'Màu sắc', 4, [
      [1, 'Phù hợp với đặc tính sản phẩm'],
      [2, 'Đẹp, bắt mắt so với đặc tính sản phẩm'],
      [4, 'Rất đẹp, bắt mắt và ấn tượng so với đặc tính sản phẩm'],
    ]),
    criterion('C', '6.3', 'Kiểu dáng, tạo hình, mỹ thuật', 5, [
      [1, 'Tạo hình, kiểu dáng trung bình'],
      [2, 'Tạo hình, kiểu dáng khéo léo/đẹp mắt'],
      [3, 'Tạo hình, kiểu dáng khéo léo, có giá trị mỹ thuật, kỹ thuật'],
      [
        5,
        'Tạo hình tinh xảo, có giá trị mỹ thuật, kỹ thuật, thể hiện thông điệp truyền tải',
        '*****',
      ],
    ]),
    criterion('C', '6.4', 'Thiết kế sản phẩm (chậu trồng, phụ kiện kèm theo...)', 3, [
      [1, 'Thiết kế sản phẩm đơn giản, phổ biến'],
      [2, 'Thiết kế đẹp, phù hợp với sản phẩm'],
      [3, 'Thiết kế ấn tượng, sử dụng vật liệu thân thiện môi trường'],
    ]),
    criterion('C', '7', 'Tính độc đáo', 9, [
      [2, 'Trung bình'],
      [4, 'Tương đối độc đáo'],
      [6, 'Độc đáo, mang tính đặc trưng', '****'],
      [9, 'Rất độc đáo và có tính đặc trưng', '*****'],
    ]),
    criterion('C', '8', 'Đảm bảo chất lượng sản phẩm', 4, [
      [0, 'Không có hoạt động kiểm soát chất lượng sản phẩm'],
      [2, 'Có kế hoạch kiểm soát nội bộ chất lượng sản phẩm'],
      [4, 'Có kế hoạch kiểm soát nội bộ gắn với truy xuất nguồn gốc theo quy định', '***'],
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
