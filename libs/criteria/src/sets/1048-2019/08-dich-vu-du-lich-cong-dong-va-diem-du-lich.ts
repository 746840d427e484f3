import { criterion, section } from '../../notation';
import { sheetOf1048 } from './sheet';

/** Dịch vụ du lịch cộng đồng và điểm du lịch: QĐ 1048/QĐ-TTg + 781/QĐ-TTg. */
export const set08 = sheetOf1048({
  no: 8,
  name: 'Dịch vụ du lịch cộng đồng và điểm du lịch',
  group: 'Dịch vụ du lịch nông thôn, bán hàng',
  subgroup: 'Dịch vụ du lịch cộng đồng và điểm du lịch',
  parts: { A: 35, B: 25, C: 40 },
  sections: [
    section('A', '1', 'Tổ chức dịch vụ cộng đồng', 15),
    section('A', '2', 'Phát triển sản phẩm', 7),
    section('A', '3', 'Sức mạnh cộng đồng', 13),
    section('B', '4', 'Tiếp thị', 17),
    section('B', '5', 'Câu chuyện sản phẩm', 8),
    section('C', '6', 'Vị trí', 3),
    section('C', '7', 'Kiến trúc và cảnh quan môi trường', 3),
    section(
      'C',
      '8',
      'Bảo vệ, bảo tồn các di sản văn hóa, thiên nhiên, đa dạng sinh học liên quan đến sản phẩm dịch vụ du lịch',
      4,
    ),
    section('C', '9', 'Chất lượng về điều kiện kinh doanh dịch vụ', 3),
    section('C', '10', 'Chất lượng an toàn và an ninh trật tự', 2),
    section('C', '11', 'Tính hoàn thiện của quá trình dịch vụ', 3),
    section('C', '12', 'Hoạt động trải nghiệm', 2),
    section('C', '13', 'Quản lý và nhân viên', 4),
    section('C', '14', 'Chất lượng sản phẩm dịch vụ du lịch', 4),
    section('C', '15', 'Chất lượng phục vụ', 4),
    section('C', '16', 'Tiện nghi', 3),
    section('C', '17', 'Hoạt động thu hút khách du lịch', 3),
    section('C', '18', 'Hàng hóa dịch vụ (ăn uống, đồ lưu niệm...)', 2),
  ],
  criteria: [
    criterion('A', '1.1', 'Bộ phận điều phối quản lý và điều hành dịch vụ', 3, [
      [1, 'Có bộ phận điều phối'],
      [3, 'Có bộ phận điều phối, có kế hoạch và triển khai'],
    ]),
    criterion('A', '1.2', 'Cơ chế quản lý/quy định', 6, [
      [2, 'Có cơ chế/quy định quản lý hoạt động dịch vụ'],
      [4, 'Có cơ chế quản lý phân nhiệm rõ'],
      [6, 'Có cơ chế quản lý phân nhiệm rõ người dân tham gia quản lý, vận hành, hưởng lợi'],
    ]),
    criterion('A', '1.3', 'Bảo vệ môi trường trong cộng đồng làm du lịch/điểm du lịch', 4, [
      [1, 'Có giải pháp cụ thể về bảo vệ môi trường (thu gom rác thải, nước thải sinh hoạt...)'],
      [2, 'Có giải pháp và hạ tầng BVMT'],
      [3, 'Có giải pháp và hạ tầng BVMT và mô hình cộng đồng tự quản'],
      [
        4,
        'Có giải pháp và hạ tầng BVMT và mô hình cộng đồng tự quản, đạt chuẩn môi trường NTM hoặc có ĐTM',
      ],
    ]),
    criterion('A', '1.4', 'Sử dụng năng lượng tiết kiệm', 2, [
      [1, 'Có giải pháp tiết kiệm năng lượng (bằng hoạt động cụ thể)'],
      [2, 'Tiết kiệm, thu hồi, tái sử dụng năng lượng và dùng công nghệ thân thiện'],
    ]),
    criterion('A', '2.1', 'Nguồn gốc ý tưởng sản phẩm dịch vụ du lịch', 5, [
      [1, 'Theo mô hình nơi khác, dựa trên lợi thế địa phương'],
      [3, 'Ý tưởng riêng, không trùng sản phẩm du lịch khác'],
      [5, 'Độc đáo, gắn giá trị văn hóa truyền thống địa phương'],
    ]),
    criterion('A', '2.2', 'Tổ chức dịch vụ theo thị trường mục tiêu', 2, [
      [1, 'Có kế hoạch phát triển thị trường mục tiêu'],
      [2, 'Có kế hoạch và có các sản phẩm dịch vụ du lịch phù hợp với thị trường mục tiêu'],
    ]),
    criterion('A', '3.1', 'Loại hình tổ chức sản xuất - kinh doanh', 3, [
      [1, 'Hộ có ĐKKD, tổ hợp tác, TNHH 1 thành viên, DNTN'],
      [2, 'Công ty TNHH ≥2 thành viên, CTCP vốn cộng đồng <51%'],
      [3, 'HTX theo Luật HTX, hoặc CTCP vốn cộng đồng ≥51%'],
    ]),
    criterion('A', '3.2', 'Sự tham gia của cộng đồng trong quản lý, điều hành', 2, [
      [1, '<50% lãnh đạo (hoặc thành viên THT) là người trong tỉnh'],
      [2, '≥50% lãnh đạo là người trong tỉnh, hoặc <50% nhưng có phụ nữ địa phương'],
      [1, 'Giám đốc/Chủ hộ không phải là người trong tỉnh'],
      [2, 'Giám đốc/chủ hộ là người trong tỉnh hoặc đã làm việc trong tỉnh ≥6 tháng'],
      ['choose-case', 'Chọn một trong hai trường hợp'],
    ]),
    criterion('A', '3.3', 'Sử dụng lao động địa phương', 3, [
      [1, '< 50% lao động địa phương'],
      [3, '≥ 50% lao động địa phương'],
    ]),
    criterion('A', '3.4', 'Tăng trưởng sản xuất kinh doanh', 3, [
      [1, 'Có tăng trưởng về doanh thu so với năm trước liền kề'],
      [3, 'Có tăng trưởng ≥ 10% về doanh thu so với năm trước liền kề'],
    ]),
    criterion('A', '3.5', 'Kế toán', 2, [
      [1, 'Có kế toán khi có yêu cầu, thời vụ'],
      [2, 'Có kế toán, công tác kế toán được thực hiện thường xuyên'],
    ]),
    criterion('B', '4.1', 'Liên kết chuỗi giá trị trong quảng bá sản phẩm', 5, [
      [1, 'Có đại diện/đại lý quảng bá sản phẩm'],
      [3, 'Có ≥ 3 đại diện/đại lý quảng bá sản phẩm trong và ngoài tỉnh'],
      [5, 'Có ≥ 5 đại diện/đại lý quảng bá sản phẩm trong và ngoài tỉnh'],
    ]),
    criterion('B', '4.2', 'Liên kết vùng và chuỗi giá trị trong sản phẩm', 3, [
      [1, 'Liên kết với điểm du lịch khác trong tỉnh'],
      [2, 'Liên kết với điểm du lịch khác trong và ngoài tỉnh'],
      [3, 'Liên kết với điểm du lịch khác trong, ngoài tỉnh và quốc tế'],
    ]),
    criterion('B', '4.3', 'Tổ chức quảng bá, bán hàng', 2, [
      [1, 'Có người chịu trách nhiệm quản lý quảng bá, bán hàng'],
      [2, 'Có bộ phận quảng bá, phân phối, ứng dụng CNTT'],
      ['scope', 'Gồm tổ chức kinh doanh, phân phối'],
    ]),
    criterion('B', '4.4', 'Quảng bá sản phẩm', 4, [
      [1, 'Nhiều hoạt động quảng bá, có website'],
      [2, 'Nhiều hoạt động quảng bá, website, kênh đặt trực tuyến'],
      [3, 'Nhiều hoạt động quảng bá, website, kênh đặt trực tuyến uy tín trong nước và quốc tế'],
      [4, 'Quảng bá quốc tế, website tiếng nước ngoài, kênh đặt trực tuyến trong nước và quốc tế'],
    ]),
    criterion('B', '4.5', 'Bộ nhận diện quảng bá sản phẩm', 3, [
      [1, 'Có tờ rơi quảng bá về dịch vụ du lịch'],
      [2, 'Có video, poster, tờ rơi quảng bá về dịch vụ du lịch'],
      [
        3,
        'Có video, poster, tờ rơi quảng bá về dịch vụ du lịch tiếng Việt và ≥1 ngoại ngữ, có đăng ký nhãn hiệu dịch vụ du lịch của cộng đồng',
      ],
    ]),
    criterion('B', '5.1', 'Câu chuyện về sản phẩm', 4, [
      [1, 'Có cẩm nang/câu chuyện'],
      [2, 'Cẩm nang/câu chuyện riêng, đặc sắc, thể hiện bản sắc'],
      [4, 'Cẩm nang/câu chuyện riêng, đặc sắc, có bản tiếng nước ngoài'],
    ]),
    criterion('B', '5.2', 'Trình bày câu chuyện sản phẩm', 2, [
      [1, 'Cẩm nang/câu chuyện được tư liệu hóa và trình bày tại điểm cung cấp dịch vụ du lịch'],
      [2, 'Cẩm nang/câu chuyện được tư liệu hóa và trình bày tại điểm du lịch trong và ngoài tỉnh'],
    ]),
    criterion('B', '5.3', 'Sản phẩm dịch vụ du lịch trên địa bàn đạt chuẩn nông thôn mới', 2, [
      [1, 'Địa bàn xã/thôn chưa được công nhận đạt chuẩn NTM hoặc không thuộc khu vực nông thôn'],
      [2, 'Địa bàn xã/thôn đã được công nhận đạt chuẩn NTM'],
    ]),
    criterion('C', '6', 'Vị trí', 3, [
      [1, 'Thuận lợi, dễ tiếp cận'],
      [2, 'Thuận lợi, gần khu vực có lợi thế du lịch'],
      [3, 'Thuận lợi, kết nối được với điểm du lịch khác'],
    ]),
    criterion('C', '7', 'Kiến trúc và cảnh quan môi trường', 3, [
      [1, 'Cảnh quan môi trường sạch đẹp'],
      [2, 'Sạch đẹp, kiến trúc đặc trưng vùng miền'],
      [3, 'Sạch đẹp, kiến trúc đặc trưng vùng miền; xã/thôn đạt sáng-xanh-sạch-đẹp NTM'],
    ]),
    criterion(
      'C',
      '8',
      'Bảo vệ, bảo tồn các di sản văn hóa, thiên nhiên, đa dạng sinh học liên quan đến sản phẩm dịch vụ du lịch',
      4,
      [
        [1, 'Có hoạt động bảo tồn di sản, hệ sinh thái'],
        [2, 'Có kế hoạch chung của cộng đồng, có hoạt động bảo tồn di sản, hệ sinh thái'],
        [
          4,
          'Có kế hoạch chung của cộng đồng, cả cộng đồng đều có hoạt động bảo tồn di sản, hệ sinh thái',
        ],
      ],
    ),
    criterion('C', '9', 'Chất lượng về điều kiện kinh doanh dịch vụ', 3, [
      [1, 'Dưới 50% cơ sở dịch vụ được cấp chứng nhận đủ điều kiện kinh doanh'],
      [2, 'Có từ 50% đến dưới 75% cơ sở dịch vụ được chứng nhận đủ điều kiện kinh doanh'],
      [3, 'Có từ 75% trở lên cơ sở dịch vụ được cấp chứng nhận đủ điều kiện kinh doanh'],
      [1, 'Có đăng ký kinh doanh dịch vụ du lịch'],
      [2, 'Có chứng nhận đủ điều kiện kinh doanh dịch vụ du lịch'],
      [3, 'Có chứng nhận đủ điều kiện, đạt chuẩn về kinh doanh dịch vụ du lịch'],
    ]),
    criterion('C', '10', 'Chất lượng an toàn và an ninh trật tự', 2, [
      [1, 'An ninh trật tự tốt và có ít nhất 75% số cơ sở kinh doanh dịch vụ đảm bảo PCCC'],
      [2, 'An ninh trật tự tốt và có 100% số cơ sở kinh doanh dịch vụ đảm bảo PCCC'],
      [1, 'An ninh trật tự tốt và đảm bảo PCCC'],
      [2, 'An ninh tốt, PCCC, có bảo vệ và nhân viên PCCC tập huấn định kỳ'],
    ]),
    criterion('C', '11', 'Tính hoàn thiện của quá trình dịch vụ', 3, [
      [1, 'Có điểm trưng bày, giới thiệu và bán sản phẩm truyền thống địa phương'],
      [2, 'Điểm bán sản phẩm truyền thống và OCOP, có tài liệu'],
      [3, 'Điểm bán sản phẩm truyền thống và OCOP, có tài liệu, hạ tầng bố trí hài hòa'],
    ]),
    criterion('C', '12', 'Hoạt động trải nghiệm', 2, [
      [1, 'Có hoạt động trải nghiệm'],
      [2, 'Có mô hình hoạt động trải nghiệm'],
    ]),
    criterion('C', '13', 'Quản lý và nhân viên', 4, [
      [1, 'Có dưới 50% nhân sự đã qua đào tạo nghiệp vụ'],
      [2, 'Có từ 50% đến 75% nhân sự đã qua đào tạo nghiệp vụ'],
      [
        4,
        'Trên 75% nhân sự đã qua đào tạo nghiệp vụ; có nhân viên tiếp đón thành thạo ít nhất 01 ngoại ngữ',
      ],
    ]),
    criterion('C', '14', 'Chất lượng sản phẩm dịch vụ du lịch', 4, [
      [1, 'Phong phú, hấp dẫn'],
      [2, 'Phong phú, hấp dẫn, an toàn, chất lượng cao'],
      [3, 'Phong phú, an toàn, chất lượng cao, khách đánh giá cao qua phiếu/trang du lịch uy tín'],
      [
        4,
        'Phong phú, an toàn, chất lượng cao, đặc sắc vùng miền, khách đánh giá cao qua phiếu/trang du lịch uy tín',
      ],
    ]),
    criterion('C', '15', 'Chất lượng phục vụ', 4, [
      [1, 'Thân thiện, nhanh nhẹn, chu đáo'],
      [2, 'Thân thiện, chu đáo, khách đánh giá cao'],
      [4, 'Thân thiện, chu đáo, khách đánh giá cao qua phiếu/bình chọn trên trang du lịch uy tín'],
    ]),
    criterion('C', '16', 'Tiện nghi', 3, [
      [1, 'Giao thông, điện, nước sạch, vệ sinh, internet đầy đủ'],
      [3, 'Giao thông, điện, nước sạch, vệ sinh, internet đầy đủ, đạt các tiêu chí NTM liên quan'],
      [1, 'Điện, nước sạch, vệ sinh, internet đầy đủ'],
      [3, 'Điện, nước sạch, vệ sinh, internet đầy đủ, chất lượng, khách đánh giá cao'],
    ]),
    criterion('C', '17', 'Hoạt động thu hút khách du lịch', 3, [
      [1, 'Có trình diễn lễ hội, văn hóa'],
      [2, 'Có trình diễn lễ hội, văn hóa cộng đồng, ≥2 lần/năm'],
      [3, 'Có trình diễn lễ hội, văn hóa cộng đồng đặc sắc vùng miền, ≥2 lần/năm'],
    ]),
    criterion('C', '18', 'Hàng hóa dịch vụ (ăn uống, đồ lưu niệm...)', 2, [
      [1, 'Nguồn gốc rõ, đặc sản địa phương'],
      [2, 'Nguồn gốc rõ, đặc sản địa phương, đảm bảo ATTP, có bán sản phẩm OCOP'],
    ]),
  ],
  remarks: [],
});
