import { criterion, remark, section } from '../../notation';
import { sheetOf26 } from './sheet';

/** Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch: QĐ 26/2026/QĐ-TTg, phiếu số 26. */
export const set26 = sheetOf26({
  no: 26,
  name: 'Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch',
  group: 'Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch',
  subgroup: 'Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch',
  ministries: ['BVHTTDL', 'BNNMT'],
  samples: 0,
  rejects: [],
  parts: { A: 40, B: 25, C: 35 },
  sections: [
    section('A', '1', 'Tổ chức dịch vụ cộng đồng', 14),
    section('A', '2', 'Phát triển sản phẩm', 12),
    section('A', '3', 'Sức mạnh cộng đồng', 14),
    section('B', '4', 'Tiếp thị', 17),
    section('B', '5', 'Câu chuyện sản phẩm', 8),
  ],
  criteria: [
    criterion('A', '1.1', 'Bộ phận điều phối quản lý và điều hành dịch vụ', 3, [
      [1, 'Có bộ phận điều phối'],
      [3, 'Có bộ phận điều phối, có kế hoạch và triển khai'],
    ]),
    criterion('A', '1.2', 'Cơ chế quản lý/quy định', 5, [
      [1, 'Có cơ chế/quy định quản lý hoạt động dịch vụ'],
      [3, 'Có cơ chế quản lý phân nhiệm rõ'],
      [5, 'Có cơ chế quản lý phân nhiệm rõ người dân tham gia quản lý, vận hành, hưởng lợi'],
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
    criterion(
      'A',
      '2.3',
      'Bảo vệ, bảo tồn các di sản văn hóa, thiên nhiên, đa dạng sinh học liên quan đến sản phẩm dịch vụ du lịch',
      5,
      [
        [1, 'Có hoạt động bảo tồn di sản, hệ sinh thái'],
        [3, 'Có kế hoạch chung của cộng đồng, có hoạt động bảo tồn di sản, hệ sinh thái'],
        [
          5,
          'Có kế hoạch chung của cộng đồng, cả cộng đồng đều có hoạt động bảo tồn di sản, hệ sinh thái',
        ],
      ],
    ),
    criterion('A', '3.1', 'Loại hình tổ chức sản xuất - kinh doanh', 3, [
      [1, 'Hộ có ĐKKD, trang trại hoặc tổ hợp tác có ĐKKD'],
      [2, 'Công ty TNHH, DNTN, hoặc CTCP vốn cộng đồng địa phương <51%'],
      [3, 'HTX đúng luật, CTCP vốn cộng đồng ≥51%, hoặc đối tượng còn lại (hội, hiệp hội...)'],
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
    criterion('A', '3.3', 'Sử dụng lao động địa phương', 4, [
      [1, 'Từ 25% đến dưới 50% lao động ở cấp xã'],
      [2, 'Từ 50% đến 75% lao động ở cấp xã'],
      [4, '≥ 75% lao động ở cấp xã'],
    ]),
    criterion('A', '3.4', 'Tăng trưởng sản xuất kinh doanh', 3, [
      [
        1,
        'Lợi nhuận năm trước năm đánh giá tăng so với năm trước nữa (HTX: hoặc xếp loại trung bình)',
      ],
      [3, 'Lợi nhuận tăng 2 năm liên tiếp (HTX: hoặc xếp loại khá trở lên)', '****'],
    ]),
    criterion('A', '3.5', 'Sở hữu trí tuệ', 3, [
      [1, 'Đơn nhãn hiệu được chấp nhận/công bố (qua thẩm định hình thức)', '***'],
      [
        2,
        'Dịch vụ có GCN nhãn hiệu + dấu hiệu chỉ dẫn nguồn gốc địa lý của cộng đồng (nếu đã bảo hộ CDĐL/NHTT/NHCN: có văn bản ghi nhận quyền sử dụng)',
        '****',
      ],
      [
        3,
        'Dịch vụ có GCN nhãn hiệu + dấu hiệu chỉ dẫn nguồn gốc địa lý của cộng đồng (nếu đã bảo hộ CDĐL/NHTT/NHCN: có văn bản ghi nhận quyền sử dụng); thêm bằng kiểu dáng/sáng chế/giải pháp hữu ích hoặc GCN quyền tác giả (không tính quyền tác giả của nhãn hiệu)',
      ],
    ]),
    criterion('B', '4.1', 'Liên kết chuỗi giá trị trong quảng bá sản phẩm du lịch', 5, [
      [1, 'Có đại diện/đại lý quảng bá sản phẩm'],
      [3, 'Có ≥ 3 đại diện/đại lý quảng bá sản phẩm trong và ngoài tỉnh'],
      [5, 'Có ≥ 5 đại diện/đại lý quảng bá sản phẩm trong và ngoài tỉnh'],
    ]),
    criterion('B', '4.2', 'Liên kết vùng và chuỗi giá trị trong sản phẩm dịch vụ du lịch', 3, [
      [1, 'Liên kết với điểm du lịch khác trong tỉnh'],
      [2, 'Liên kết với điểm du lịch khác trong và ngoài tỉnh'],
      [3, 'Liên kết với điểm du lịch khác trong, ngoài tỉnh và quốc tế'],
    ]),
    criterion('B', '4.3', 'Tổ chức quảng bá, bán hàng', 2, [
      [1, 'Có người phụ trách quảng bá, phân phối'],
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
      [2, 'Có video, poster, quảng bá trên ấn phẩm'],
      [3, 'Có video, poster, quảng bá trên ấn phẩm tiếng Việt và ≥1 ngoại ngữ'],
    ]),
    criterion('B', '5.1', 'Câu chuyện sản phẩm', 4, [
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
    criterion('C', '8', 'Đáp ứng điều kiện kinh doanh dịch vụ', 3, [
      ['case', 'Trường hợp 1: Dịch vụ du lịch do cộng đồng cung cấp'],
      [1, 'Các cơ sở cung cấp dịch vụ đủ ĐKKD và điều kiện kinh doanh'],
      [
        3,
        'Các cơ sở cung cấp dịch vụ đủ ĐKKD và điều kiện kinh doanh và có cơ sở đạt tiêu chuẩn theo Luật Du lịch',
      ],
      ['case', 'Trường hợp 2: Điểm dịch vụ du lịch'],
      [1, 'Đủ ĐKKD và điều kiện kinh doanh'],
      [
        3,
        'Đủ ĐKKD và điều kiện kinh doanh và được công nhận điểm du lịch hoặc có cơ sở đạt tiêu chuẩn theo Luật Du lịch',
      ],
      ['choose-case', 'Chọn một trong hai trường hợp'],
    ]),
    criterion('C', '9', 'Đảm bảo an toàn và an ninh trật tự', 2, [
      ['case', 'Trường hợp 1: Dịch vụ du lịch do cộng đồng cung cấp'],
      [1, 'Các cơ sở đáp ứng an ninh, PCCC, môi trường, ATTP'],
      [2, 'Các cơ sở cung ứng dịch vụ đáp ứng yêu cầu (1) và tập huấn định kỳ nhân viên'],
      ['case', 'Trường hợp 2: Dịch vụ du lịch do tổ chức, cá nhân cung cấp'],
      [1, 'Đáp ứng an ninh, PCCC, môi trường, ATTP'],
      [2, 'Đáp ứng an ninh, PCCC, môi trường, ATTP và tập huấn định kỳ nhân viên'],
      ['choose-case', 'Chọn một trong hai trường hợp'],
    ]),
    criterion('C', '10', 'Tính hoàn thiện của quá trình dịch vụ', 3, [
      [1, 'Có điểm trưng bày, giới thiệu và bán sản phẩm truyền thống địa phương'],
      [2, 'Điểm bán sản phẩm truyền thống và OCOP, có tài liệu'],
      [3, 'Điểm bán sản phẩm truyền thống và OCOP, có tài liệu, hạ tầng bố trí hài hòa'],
    ]),
    criterion('C', '11', 'Hoạt động trải nghiệm', 2, [
      [1, 'Có hoạt động trải nghiệm'],
      [2, 'Có mô hình hoạt động trải nghiệm'],
    ]),
    criterion('C', '12', 'Quản lý và nhân viên', 3, [
      [1, 'Có dưới 50% nhân sự đã qua đào tạo nghiệp vụ'],
      [2, 'Có từ 50 - 75% nhân sự đã qua đào tạo nghiệp vụ'],
      [
        3,
        'Trên 75% nhân sự đã qua đào tạo nghiệp vụ; có nhân viên tiếp đón thành thạo ít nhất 1 ngoại ngữ',
      ],
    ]),
    criterion('C', '13', 'Chất lượng sản phẩm dịch vụ du lịch', 4, [
      [1, 'Phong phú, hấp dẫn'],
      [2, 'Phong phú, hấp dẫn, an toàn, chất lượng cao'],
      [3, 'Phong phú, an toàn, chất lượng cao, khách đánh giá cao qua phiếu/trang du lịch uy tín'],
      [
        4,
        'Phong phú, an toàn, chất lượng cao, đặc sắc vùng miền, khách đánh giá cao qua phiếu/trang du lịch uy tín',
      ],
    ]),
    criterion('C', '14', 'Chất lượng phục vụ', 4, [
      [1, 'Thân thiện, nhanh nhẹn, chu đáo'],
      [2, 'Thân thiện, chu đáo, khách đánh giá cao'],
      [4, 'Thân thiện, chu đáo, khách đánh giá cao qua phiếu/bình chọn trên trang du lịch uy tín'],
    ]),
    criterion('C', '15', 'Tiện nghi', 3, [
      ['case', 'Trường hợp 1: Dịch vụ du lịch do cộng đồng cung cấp'],
      [1, 'Giao thông, điện, nước sạch, vệ sinh, internet đầy đủ'],
      [3, 'Giao thông, điện, nước sạch, vệ sinh, internet đầy đủ, đạt các tiêu chí NTM liên quan'],
      ['case', 'Trường hợp 2: Dịch vụ du lịch do tổ chức, cá nhân cung cấp'],
      [1, 'Điện, nước sạch, vệ sinh, internet đầy đủ'],
      [3, 'Điện, nước sạch, vệ sinh, internet đầy đủ, chất lượng, khách đánh giá cao'],
      ['choose-case', 'Chọn một trong hai trường hợp'],
    ]),
    criterion('C', '16', 'Hoạt động thu hút khách du lịch', 3, [
      [1, 'Có trình diễn lễ hội, văn hóa'],
      [2, 'Có trình diễn lễ hội, văn hóa cộng đồng, ≥2 lần/năm'],
      [3, 'Có trình diễn lễ hội, văn hóa cộng đồng đặc sắc vùng miền, ≥2 lần/năm'],
    ]),
    criterion('C', '17', 'Hàng hóa dịch vụ (ăn uống, đồ lưu niệm...)', 2, [
      [1, 'Nguồn gốc rõ, đặc sản địa phương'],
      [2, 'Nguồn gốc rõ, đặc sản địa phương, đảm bảo ATTP, có bán sản phẩm OCOP'],
    ]),
  ],
  remarks: [
    remark(
      'Nguồn ghi phần A "(35 Điểm)" nhưng các tiêu chí cộng lại được 40',
      'the source heads part A "(35 points)", its criteria add up to 40',
    ),
    remark(
      'Nguồn không in trường hợp loại hồ sơ',
      'the source prints no case in which a dossier is rejected',
    ),
  ],
});
