interface Guide {
  readonly role: string;
  readonly steps: readonly { readonly vi: string; readonly en: string }[];
}

/** What each role does here, step by step. */
export const GUIDE: readonly Guide[] = [
  {
    role: 'programme-office',
    steps: [
      {
        vi: 'Mở “Việc hôm nay”: việc quá hạn ở trên cùng, mỗi việc có nút để làm.',
        en: 'Open “Today’s work”: what is overdue comes first, each with the button that does it.',
      },
      {
        vi: 'Tiếp nhận hồ sơ xã chuyển lên, hoặc yêu cầu bổ sung từng giấy tờ kèm lý do.',
        en: 'Accept the dossiers that communes pass on, or ask for papers, each with its reason.',
      },
      {
        vi: 'Xem “Sản phẩm” theo xã và giai đoạn; bấm vào con số để thấy các sản phẩm đó.',
        en: 'Look at “Products” by commune and stage; a number leads to its products.',
      },
      {
        vi: 'Triệu tập Hội đồng, khai mạc, ghi điểm danh, kết thúc chấm, trình kết quả ở trang của đợt.',
        en: 'On the round’s page convene the council, open it, keep attendance, close the scoring, submit the results.',
      },
      {
        vi: 'Gia hạn một hay nhiều việc bằng quyết định ở “Quá hạn và có nguy cơ”.',
        en: 'Extend one deadline or several by a decision under “Overdue and at risk”.',
      },
    ],
  },
  {
    role: 'authority',
    steps: [
      {
        vi: 'Mở “Chờ tôi quyết định”: kết quả, điều kiện, ý kiến bảo lưu và văn bản trên một trang.',
        en: 'Open “For my decision”: results, gates, remarks and papers on one page.',
      },
      {
        vi: 'Phê duyệt bằng số và ngày quyết định, hoặc trả lại kèm lý do; hệ thống nói trước điều sẽ xảy ra.',
        en: 'Approve with number and day of the decision, or return with a reason; what will happen is said first.',
      },
      {
        vi: 'Thành lập Hội đồng, phê duyệt kế hoạch, trả lời khiếu nại và quyết định thu hồi cũng ở đây.',
        en: 'Councils, plans, appeals and revocations are decided here, too.',
      },
    ],
  },
  {
    role: 'commune-officer',
    steps: [
      {
        vi: 'Mở “Việc hôm nay” để thấy hồ sơ chờ kiểm tra và báo cáo đến hạn.',
        en: 'Open “Today’s work” for dossiers to be checked and reports that are due.',
      },
      {
        vi: 'Kiểm tra hồ sơ: bốn nội dung, số văn bản chuyển; hoặc yêu cầu bổ sung.',
        en: 'Check a dossier: four contents, the number of the letter; or ask for papers.',
      },
      {
        vi: 'Nộp thay chủ thể khi họ cần giúp; việc nộp thay được ghi vào nhật ký.',
        en: 'File for a producer who needs help; it is recorded as such.',
      },
    ],
  },
  {
    role: 'council-member',
    steps: [
      {
        vi: 'Chấm từng sản phẩm trong danh sách, ghi trang minh chứng ở mỗi tiêu chí.',
        en: 'Score each product on the list, with the page of evidence at each criterion.',
      },
      {
        vi: 'Nộp phiếu; sau đó phiếu được khóa, chỉ sửa bằng phiếu thứ hai có lý do.',
        en: 'Hand in the sheet; it is locked then and corrected only by a second one with a reason.',
      },
    ],
  },
  {
    role: 'adviser',
    steps: [
      {
        vi: '“Xem xét hồ sơ”: chọn đợt, đọc giấy tờ của từng sản phẩm, ghi ý kiến, đi thực tế và mẫu.',
        en: 'Under “Reviews” choose a round, read each product’s papers, record review, visit and samples.',
      },
      {
        vi: 'Theo dõi phiên họp để trình bày đúng lúc; tổ tư vấn không chấm điểm.',
        en: 'Follow the session to present when a product is called; advisers do not score.',
      },
    ],
  },
  {
    role: 'inspector',
    steps: [
      {
        vi: '“Kiểm tra sản phẩm”: quét mã hoặc gõ số, tên; xem hiệu lực và những lần kiểm tra trước.',
        en: 'Under “Inspect” scan the code or type number or name; see whether it holds and earlier inspections.',
      },
      {
        vi: 'Đề nghị thu hồi kèm căn cứ và kết luận; cơ quan công nhận quyết định trong 15 ngày.',
        en: 'Propose a revocation with its cause and finding; the authority decides within 15 days.',
      },
    ],
  },
  {
    role: 'auditor',
    steps: [
      {
        vi: 'Đọc mọi vụ việc của địa bàn, diễn biến từng vụ việc kèm người và căn cứ; không thay đổi được gì.',
        en: 'Read every case of the area with who did what on which ground; nothing can be changed.',
      },
    ],
  },
  {
    role: 'system-administrator',
    steps: [
      {
        vi: '“Con người và vị trí”: thêm người, trao vị trí theo quyết định, gửi lời mời.',
        en: '“People and posts”: add somebody, give a post by a decision, invite them.',
      },
      {
        vi: 'Người nghỉ việc: kết thúc vị trí; nghi lộ mật khẩu: khóa tài khoản ngay.',
        en: 'Somebody leaves: end the post; a password may be known: lock the account at once.',
      },
    ],
  },
];
