import { criterion, remark, section } from '../../notation';
import { sheetOf1048 } from './sheet';

/** Thủ công mỹ nghệ gia dụng: QĐ 1048/QĐ-TTg + 781/QĐ-TTg. */
export const set19 = sheetOf1048({
  no: 19,
  name: 'Thủ công mỹ nghệ gia dụng',
  group: 'Lưu niệm - nội thất - trang trí',
  subgroup: 'Thủ công mỹ nghệ gia dụng',
  parts: { A: 35, B: 25, C: 40 },
  sections: [
    section('A', '1', 'Tổ chức sản xuất', 18),
    section('A', '2', 'Phát triển sản phẩm', 8),
    section('A', '3', 'Sức mạnh cộng đồng', 9),
    section('B', '4', 'Tiếp thị', 15),
    section('B', '5', 'Câu chuyện về sản phẩm', 10),
    section('C', '6', 'Các chỉ tiêu', 27),
    section('C', '7', 'Công bố chất lượng sản phẩm', 5),
    section('C', '8', 'Kiểm tra định kỳ các chỉ tiêu attp', 3),
    section('C', '9', 'Cơ hội thị trường toàn cầu', 5),
  ],
  criteria: [
    criterion('A', '1.1', 'Nguồn nguyên liệu', 3, [
      [1, 'Nguyên liệu trong tỉnh dưới 50%'],
      [2, 'Nguyên liệu trong tỉnh từ 50% đến dưới 75%'],
      [3, 'Nguyên liệu trong tỉnh từ 75% đến 100%'],
      ['disqualify', 'Loại nếu toàn bộ nguyên liệu nhập khẩu hoặc không rõ nguồn gốc'],
    ]),
    criterion('A', '1.2', 'Gia tăng giá trị', 3, [
      [1, 'Phân loại'],
      [2, 'Sơ chế/chế tác/tạo dựng'],
      [3, 'Ứng dụng công nghệ, tạo ra sản phẩm tinh xảo, chất lượng cao hơn'],
    ]),
    criterion('A', '1.3', 'Năng lực sản xuất đáp ứng yêu cầu phân phối', 4, [
      [1, 'Năng lực, quy mô nhỏ'],
      [2, 'Năng lực, quy mô trung bình'],
      [3, 'Năng lực, quy mô lớn'],
      [4, 'Năng lực, quy mô lớn, có thể đáp ứng thị trường xuất khẩu'],
      ['scope', 'So với quy mô trung bình cùng đối tượng tại địa phương'],
    ]),
    criterion('A', '1.4', 'Liên kết sản xuất', 2, [
      [0, 'Không liên kết hoặc không rõ'],
      [1, 'Liên kết chặt chẽ trong tỉnh'],
      [2, 'Liên kết chuỗi trong tỉnh quy mô lớn, hoặc có hộ nghèo trong tỉnh tham gia'],
    ]),
    criterion('A', '1.5', 'Bảo vệ môi trường trong quá trình sản xuất', 5, [
      [1, 'Có hoạt động cụ thể giảm tác động môi trường'],
      [2, 'Có ĐTM/kế hoạch BVMT nhưng chưa đúng quy định'],
      [3, 'Có ĐTM/kế hoạch BVMT đúng quy định'],
      [4, 'Có ĐTM/kế hoạch BVMT đúng quy định; có minh chứng áp dụng'],
      [5, 'Có ĐTM/kế hoạch BVMT đúng quy định; đang áp dụng; tái chế phụ phẩm, chất thải'],
    ]),
    criterion('A', '1.6', 'Sử dụng năng lượng, công nghệ thân thiện bền vững trong SX', 1, [
      [0, 'Không dùng năng lượng sạch, bền vững hoặc công nghệ thân thiện môi trường'],
      [1, 'Có dùng năng lượng sạch, bền vững hoặc công nghệ thân thiện môi trường'],
    ]),
    criterion('A', '2.1', 'Nguồn gốc ý tưởng sản phẩm', 3, [
      [0, 'Theo sản phẩm nhà khác, chỉ đổi nhãn'],
      [1, 'Theo sản phẩm nhà khác, cải tiến chất lượng, bao bì'],
      [2, 'Ý tưởng riêng, sản phẩm chưa có trên thị trường'],
      [3, 'Ý tưởng riêng gắn bảo tồn sản phẩm truyền thống/đặc sản'],
    ]),
    criterion('A', '2.2', 'Tính hoàn thiện của bao bì', 3, [
      [0, 'Bao bì đơn giản, thông tin ghi nhãn chưa đầy đủ'],
      [1, 'Bao bì đơn giản, thông tin ghi nhãn đầy đủ'],
      [2, 'Bao bì phù hợp, thông tin ghi nhãn đầy đủ, có truy xuất nguồn gốc'],
      [3, 'Bao bì phù hợp, nhãn đủ, có truy xuất, có bảo hộ nhãn hiệu/kiểu dáng'],
    ]),
    criterion('A', '2.3', 'Phong cách, hình thức của bao bì', 2, [
      [0, 'Không thuận tiện, không đẹp'],
      [1, 'Thuận tiện hoặc đẹp'],
      [2, 'Thuận tiện, đẹp, sang trọng'],
    ]),
    criterion('A', '3.1', 'Loại hình tổ chức sản xuất - kinh doanh', 3, [
      [1, 'Hộ có ĐKKD, tổ hợp tác, TNHH 1 thành viên, DNTN'],
      [2, 'Công ty TNHH ≥2 thành viên, CTCP vốn cộng đồng <51%'],
      [3, 'HTX theo Luật HTX, hoặc CTCP vốn cộng đồng ≥51%'],
    ]),
    criterion('A', '3.2', 'Sự tham gia của cộng đồng trong quản lý, điều hành', 2, [
      [1, '<50% lãnh đạo (hoặc thành viên THT) là người trong tỉnh'],
      [2, '≥50% lãnh đạo là người trong tỉnh, hoặc <50% nhưng có phụ nữ địa phương'],
      [0, 'Giám đốc/Chủ hộ không phải là người trong tỉnh'],
      [1, 'Giám đốc/Chủ hộ là người trong tỉnh'],
      ['choose-case', 'Chọn một trong hai trường hợp'],
    ]),
    criterion('A', '3.3', 'Sử dụng lao động địa phương', 1, [
      [0, '< 50% lao động địa phương'],
      [1, '≥50% lao động địa phương, hoặc thu nhập/lao động ≥ chuẩn NTM địa phương'],
    ]),
    criterion('A', '3.4', 'Tăng trưởng sản xuất kinh doanh', 1, [
      [0, 'Tăng trưởng < 10% về doanh thu so với năm trước liền kề'],
      [1, 'Tăng trưởng ≥ 10% về doanh thu so với năm trước liền kề'],
    ]),
    criterion('A', '3.5', 'Kế toán', 2, [
      [0, 'Không có kế toán hoặc chỉ thuê kế toán khi có yêu cầu, thời vụ'],
      [1, 'Có kế toán, công tác kế toán được thực hiện thường xuyên'],
      [2, 'Có Tổ chức hệ thống kế toán'],
    ]),
    criterion('B', '4.1', 'Khu vực phân phối chính', 5, [
      [1, 'Thị trường trong huyện'],
      [2, 'Thị trường ngoài huyện, có dưới 5 đại diện/đại lý phân phối'],
      [3, 'Thị trường ngoài huyện, có ≥ 5 đại diện/đại lý phân phối'],
      [5, 'Thị trường quốc tế'],
    ]),
    criterion('B', '4.2', 'Tổ chức phân phối', 5, [
      [0, 'Không có người phụ trách phân phối'],
      [1, 'Có người phụ trách phân phối'],
      [3, 'Có bộ phận phân phối'],
      [5, 'Có bộ phận phân phối, có ứng dụng CNTT'],
      ['scope', 'Gồm tổ chức kinh doanh, phân phối'],
    ]),
    criterion('B', '4.3', 'Quảng bá sản phẩm', 5, [
      [0, 'Không có hoạt động quảng bá'],
      [1, 'Có một số hoạt động quảng bá'],
      [2, 'Nhiều hoạt động quảng bá, có website, XTTM trong tỉnh'],
      [3, 'Nhiều hoạt động quảng bá, có website, XTTM ngoài tỉnh'],
      [5, 'Nhiều hoạt động quảng bá, có website, XTTM ngoài tỉnh và quốc tế'],
    ]),
    criterion('B', '5.1', 'Câu chuyện về sản phẩm', 5, [
      [0, 'Không có câu chuyện (hoặc có nhưng không được tư liệu hóa)'],
      [1, 'Có tài liệu giới thiệu về sản phẩm'],
      [2, 'Có câu chuyện được tư liệu hóa (có cốt chuyện, nội dung cụ thể)'],
      [3, 'Có câu chuyện được tư liệu hóa, được sử dụng trên nhãn/tờ rơi'],
      [4, 'Tư liệu hóa, trên nhãn/tờ rơi và website'],
      [5, 'Tư liệu hóa, trên nhãn/tờ rơi và sinh động trên website'],
    ]),
    criterion('B', '5.2', 'Trí tuệ/bản sắc địa phương', 3, [
      [0, 'Giống với câu chuyện sản phẩm ở nơi khác'],
      [1, 'Khá giống nơi khác, có thay đổi'],
      [2, 'Có câu chuyện riêng'],
      [3, 'Có câu chuyện riêng, thể hiện trí tuệ/bản sắc địa phương'],
      ['applies-if', 'Chỉ chấm khi có câu chuyện sản phẩm'],
    ]),
    criterion('B', '5.3', 'Cấu trúc câu chuyện', 2, [
      [1, 'Đơn giản'],
      [2, 'Có đầy đủ các yếu tố của câu chuyện sản phẩm'],
      ['applies-if', 'Chỉ chấm khi có câu chuyện sản phẩm'],
    ]),
    criterion('C', '6.1', 'Mức độ tinh xảo/sắc nét của sản phẩm', 5, [
      [0, 'Không khéo léo/nhã nhặn, không thể bán được'],
      [1, 'Khá khéo léo/nhã nhặn, có thể bán được'],
      [3, 'Khéo léo/nhã nhặn, có thể bán được, có giá trị mỹ thuật, kỹ thuật'],
      [5, 'Tinh xảo, có giá trị mỹ thuật, bán được ở cửa hàng lớn và xuất khẩu'],
    ]),
    criterion('C', '6.2', 'Thiết kế độc đáo', 5, [
      [1, 'Phong cách thiết kế phổ biến'],
      [3, 'Phong cách độc đáo riêng, nhưng là dạng thông thường'],
      [5, 'Phong cách độc đáo riêng, thể hiện trí tuệ Việt'],
      ['disqualify', 'Vi phạm sở hữu trí tuệ: loại'],
    ]),
    criterion('C', '6.3', 'Cái nhìn tổng thể/thiết kế/khả năng tương thích của các yếu tố', 6, [
      [0, 'Các thuộc tính và các yếu tố có vẻ không phù hợp'],
      [2, 'Các thuộc tính và các yếu tố đã tương thích ở mức trung bình'],
      [4, 'Các thuộc tính và các yếu tố đã tương thích ở mức tốt'],
      [6, 'Các yếu tố tương thích tốt, có tính truyền thống, có hồn'],
      [
        'scope',
        'Kiểu dáng, hoa văn hài hòa, cân đối; màu sắc đều, đẹp mắt; kết cấu cân đối, chắc chắn, bền',
      ],
    ]),
    criterion('C', '6.4', 'Các tính năng của sản phẩm', 5, [
      [0, 'Sản phẩm không có các tính năng cơ bản'],
      [1, 'Sản phẩm có đủ các tính năng cơ bản để bán ở thị trường địa phương'],
      [3, 'Sản phẩm có đủ các tính năng cơ bản để bán ở thị trường trong nước'],
      [5, 'Sản phẩm có đủ các tính năng cơ bản để xuất khẩu'],
      ['scope', 'Giá trị sử dụng của sản phẩm: Tranh ảnh trang trí; túi đựng mỹ phẩm; lắc tay;...'],
    ]),
    criterion('C', '6.5', 'Chất lượng của nguyên Iiệu/thành phần', 3, [
      [0, 'Kém chất lượng, độc hại hoặc hủy hoại tài nguyên'],
      [1, 'Vật liệu trung bình, bán được'],
      [3, 'Vật liệu cao cấp, bán được và xuất khẩu được'],
    ]),
    criterion('C', '6.6', 'Tính thực tiễn', 3, [
      [0, 'Người tiêu dùng không biết làm thế nào để sử dụng nó / khó sử dụng'],
      [1, 'Sản phẩm có thể sử dụng, nhưng cần sử dụng thông tin / khó duy trì'],
      [2, 'Sản phẩm có thể sử dụng, dễ duy trì/bảo trì'],
      [3, 'Sản phẩm rất hữu ích, dễ duy trì/bảo trì'],
    ]),
    criterion('C', '7', 'Công bố chất lượng sản phẩm', 5, [
      [0, 'Không có hồ sơ công bố'],
      [1, 'Có hồ sơ công bố nhưng thiếu'],
      [3, 'Có hồ sơ công bố sản phẩm đầy đủ theo quy định'],
      [
        5,
        'Có hồ sơ công bố sản phẩm đầy đủ theo quy định, có phiếu kiểm nghiệm tại đơn vị kiểm nghiệm độc lập',
      ],
    ]),
    criterion('C', '8', 'Kiểm tra định kỳ các chỉ tiêu attp', 3, [
      [0, 'Không có'],
      [1, 'Có, nhưng không đạt'],
      [2, 'Có, đạt nhưng không đủ'],
      [3, 'Có, đạt đầy đủ theo quy định'],
      ['evidence', 'Theo phiếu kiểm nghiệm định kỳ chỉ tiêu an toàn'],
    ]),
    criterion('C', '9', 'Cơ hội thị trường toàn cầu', 5, [
      [1, 'Thị trường khu vực'],
      [3, 'Có thể xuất khẩu các thị trường ngoài khu vực'],
      [5, 'Thị trường tiêu chuẩn cao (Mỹ, Nhật, EU...)'],
    ]),
  ],
  remarks: [
    remark(
      'Tiêu chí 6.3: lời chú trong nguồn bị cắt',
      'criterion 6.3: the note is cut off in the source',
    ),
  ],
});
