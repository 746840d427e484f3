import type { NoticeTemplate } from '@ocop/casework';
import type { NoticeTexts } from '../notice-texts';
import { supportVi } from './support';

const ABOUT = '{{ product }} - {{ owner }} ({{ commune }})';
/** A long list is told by its first names. */
const linesOf = (list: string) =>
  `{% for item in ${list} %}- {{ item }}\n{% endfor %}{% if more > 0 %}- và {{ more }} sản phẩm nữa\n{% endif %}`;
/** Results of the first products, and how many more there are. */
const RESULTS = `{% for item in results %}- {{ item | result }}\n{% endfor %}{% if more > 0 %}- và {{ more }} sản phẩm nữa\n{% endif %}`;
const ROUND = 'đợt {{ round }} của {{ authority }}';

/** Notices in Vietnamese, by the name of their template. */
export const vietnamese: Readonly<Record<NoticeTemplate, NoticeTexts>> = {
  'plan-drafted': {
    subject: 'Kế hoạch OCOP năm {{ year }} chờ phê duyệt',
    body: '{{ office }} trình {{ title }} (số {{ number }}). Chương trình năm chỉ mở khi kế hoạch được phê duyệt.',
  },
  'programme-opened': {
    subject: 'Kế hoạch OCOP năm {{ year }} đã ban hành',
    body: '{{ title }} (số {{ number }}) đã được mở trên hệ thống. Đề nghị UBND cấp xã rà soát danh mục sản phẩm, hướng dẫn chủ thể chuẩn bị hồ sơ và gửi báo cáo đúng hạn.',
  },
  'plan-amended': {
    subject: 'Sửa đổi kế hoạch OCOP: {{ decision }}',
    body: '{{ decision }} ngày {{ signedOn }} sửa đổi {{ title }}:\n{% for item in changes %}- {{ item | change }}\n{% endfor %}Các thời hạn liên quan đã được chuyển theo.',
  },
  'plan-withdrawn': {
    subject: 'Rút kế hoạch OCOP: {{ decision }}',
    body: '{{ decision }} ngày {{ signedOn }} rút {{ title }}. Lý do: {{ reason | sentence }} Các đợt và chu trình theo kế hoạch này kết thúc.',
  },
  'figures-asked': {
    subject: '{{ name }}: trả lời chậm nhất hết ngày {{ lastDay }}',
    body: 'Theo {{ title }}, đề nghị ông bà cho biết {{ name }} (số liệu năm {{ figuresOf }}) chậm nhất hết ngày {{ lastDay }}. Trả lời ngay trên điện thoại, chỉ vài phút; cần giúp thì gọi cán bộ xã, cán bộ điền thay được.',
  },
  'report-arrived': {
    subject: '{{ place }} đã gửi: {{ report }}',
    body: '{{ place }} đã gửi {{ report }} theo {{ title }}{% if asOf %}, số liệu tính đến ngày {{ asOf }}{% endif %}. Mở trang Báo cáo để xem nội dung, số liệu và nơi còn thiếu.',
  },
  'report-corrected': {
    subject: '{{ place }} đã sửa: {{ report }}',
    body: '{{ place }} đã gửi lại {{ report }} theo {{ title }}{% if asOf %}, số liệu tính đến ngày {{ asOf }}{% endif %}. Lý do sửa: {{ reason | sentence }} Bản trước vẫn còn trong nhật ký.',
  },
  'intake-moved': {
    subject: '{{ product }}: hạn nộp hồ sơ chuyển sang {{ lastDay }}',
    body: `Theo {{ decision }}, hồ sơ ${ABOUT} phải có mặt tại cơ quan thường trực chậm nhất hết ngày {{ lastDay }}.`,
  },
  'cycle-opened': {
    subject: '{{ product }}: đã mở chu trình OCOP',
    body: `Sản phẩm ${ABOUT} đã có tên trong {{ plan }}. Trạng thái: {{ stage | stage }}.`,
  },
  'idea-returned': {
    subject: '{{ product }}: không chấp nhận ý tưởng',
    body: `Ý tưởng ${ABOUT} không được chấp nhận. Lý do: {{ reason | sentence }}`,
  },
  'plan-submitted': {
    subject: '{{ product }}: có phương án sản xuất kinh doanh chờ thẩm định',
    body: `Chủ thể đã nộp phương án sản xuất kinh doanh của ${ABOUT}. Đề nghị {{ office }} xem xét.`,
  },
  'plan-returned': {
    subject: '{{ product }}: phương án cần làm lại',
    body: `Phương án của ${ABOUT} được trả lại. Lý do: {{ reason | sentence }} Đề nghị chủ thể hoàn thiện và nộp lại.`,
  },
  'dossier-filed': {
    subject: '{{ product }}: hồ sơ đã nộp, chờ xã kiểm tra',
    body: `Hồ sơ ${ABOUT} đã nộp. Đề nghị UBND cấp xã kiểm tra, xác nhận nguyên liệu, lao động, ý tưởng, bản sắc địa phương và chuyển hồ sơ trong hạn.`,
  },
  'dossier-arrived': {
    subject: '{{ product }}: hồ sơ do xã chuyển đến',
    body: `UBND cấp xã đã xác nhận và chuyển hồ sơ ${ABOUT}. Đề nghị {{ office }} kiểm tra thành phần hồ sơ và tiếp nhận.`,
  },
  'dossier-returned': {
    subject: '{{ product }}: hồ sơ cần bổ sung',
    body: `Hồ sơ ${ABOUT} cần bổ sung:\n{% for item in missing %}- {{ item }}\n{% endfor %}Hạn bổ sung: hết ngày {{ lastDay }}. Trong thời gian chờ bổ sung, thời hạn của cơ quan xử lý được tạm dừng.`,
  },
  'dossier-completed': {
    subject: '{{ product }}: chủ thể đã bổ sung hồ sơ',
    body: `Hồ sơ ${ABOUT} đã được bổ sung; thời hạn xử lý tiếp tục tính từ hôm nay.`,
  },
  'dossier-accepted': {
    subject: '{{ product }}: hồ sơ đã được tiếp nhận',
    body: `{{ office }} đã tiếp nhận hồ sơ ${ABOUT}, số tiếp nhận {{ receipt }}.`,
  },
  'paper-ending': {
    subject: '{{ product }}: giấy tờ có giá trị đến hết ngày {{ lastDay }}',
    body: `Trong hồ sơ của {{ product }} ({{ commune }}), giấy tờ “{{ paper }}” chỉ có giá trị đến hết ngày {{ lastDay }}; chu trình đánh giá {% if decidedBy %}khi đó chưa xong: quyết định chậm nhất ngày {{ decidedBy }}{% else %}còn tiếp tục sau ngày đó{% endif %}.\n\nĐề nghị chủ thể làm giấy mới và thay vào mục giấy tờ của sản phẩm; UBND cấp xã hướng dẫn, hỗ trợ chủ thể.`,
  },
  rolled: {
    subject: '{{ product }}: chuyển sang đợt {{ nextRound }}',
    body: `Đợt {{ round }} đã chốt danh sách khi hồ sơ ${ABOUT} chưa hoàn tất (trạng thái: {{ stage | stage }}). Sản phẩm được chuyển sang đợt {{ nextRound }}; hồ sơ đã nộp giữ nguyên.`,
  },
  'waits-at-office': {
    subject: '{{ product }}: đợt {{ round }} đã chốt, hồ sơ còn chờ tiếp nhận',
    body: `Đợt {{ round }} đã chốt danh sách khi hồ sơ ${ABOUT} đang chờ {{ office }} tiếp nhận. Hồ sơ vẫn vào được đợt này cho đến khi Hội đồng được triệu tập; đề nghị {{ office }} tiếp nhận trước đó. Chủ thể không phải làm gì thêm.`,
  },
  'waits-for-round': {
    subject: '{{ product }}: chờ đợt đánh giá khác',
    body: `${ABOUT} không vào được đợt đánh giá vừa qua và kế hoạch không còn đợt sau. Hồ sơ giữ nguyên (trạng thái: {{ stage | stage }}); đề nghị {{ office }} nêu đợt đánh giá sẽ tiếp nhận.`,
  },
  'round-refused': {
    subject: '{{ product }}: đợt đánh giá không nhận hồ sơ',
    body: `Hồ sơ ${ABOUT} đã tiếp nhận nhưng đợt đánh giá được nêu không nhận ({{ code | refusal }}). Hồ sơ trở về {{ office }}; đề nghị tiếp nhận vào đợt đúng thẩm quyền và còn mở.`,
  },
  'cycle-closed': {
    subject: '{{ product }}: chu trình năm nay đã kết thúc',
    body: `Chu trình của ${ABOUT} đã kết thúc ({{ reason | reason }}). Chủ thể có thể đăng ký lại trong kế hoạch năm sau.`,
  },
  'provisional-result': {
    subject: '{{ product }}: kết quả dự kiến',
    body: `${ABOUT} được Hội đồng chấm {{ average | points }} điểm ({{ stars }} sao).{% if missed.size > 0 %} Số sao thấp hơn mức điểm vì chưa đạt mức tối thiểu:\n{% for item in missed %}- {{ item | missed }}\n{% endfor %}{% else %} {% endif %}Đây là kết quả dự kiến, chưa có quyết định; chủ thể và xã có thể phản hồi hoặc khiếu nại đến hết ngày {{ lastDay }}.`,
  },
  'appeal-decided': {
    subject: '{{ product }}: trả lời khiếu nại',
    body: "{% if outcome == 'upheld' %}Khiếu nại được chấp nhận: Hội đồng chấm lại.{% else %}Khiếu nại không được chấp nhận.{% endif %} Lý do: {{ reason | sentence }}",
  },
  'not-recognised': {
    subject: '{{ product }}: chưa được công nhận',
    body: `${ABOUT} đạt {{ average | points }} điểm ({{ stars }} sao), dưới mức {{ lowest }} điểm để được công nhận từ {{ lowestStars }} sao. Chủ thể có thể hoàn thiện sản phẩm và đăng ký lại trong kế hoạch năm sau.`,
  },
  'handed-down': {
    subject: '{{ product }}: đề nghị công nhận theo kết quả cấp trên',
    body: `Hội đồng cấp trên chấm ${ABOUT} {{ average | points }} điểm ({{ stars }} sao), thuộc thẩm quyền công nhận của {{ authority }}.`,
  },
  forwarded: {
    subject: '{{ product }}: hồ sơ đã gửi {{ office }}',
    body: `${ABOUT} đạt {{ average | points }} điểm; hồ sơ đã gửi {{ office }} theo văn bản {{ letter }} để đánh giá, phân hạng tiếp.`,
  },
  recognised: {
    subject: '{{ product }}: được công nhận {{ stars }} sao',
    body: `${ABOUT} được công nhận sản phẩm OCOP {{ stars }} sao. Giấy chứng nhận số {{ certificate }}, có giá trị đến hết ngày {{ validUntil | day }}.`,
  },
  'to-sign': {
    subject: '{{ product }}: giấy chứng nhận số {{ certificate }} chờ ký',
    body: `Giấy chứng nhận số {{ certificate }} của ${ABOUT} đã lập và chờ ký. Tải tệp về, ký số bằng công cụ của cơ quan rồi nộp lại tệp đã ký; hiệu lực được mở khi giấy đã ký.`,
  },
  reissued: {
    subject: '{{ product }}: cấp lại giấy chứng nhận, số mới {{ certificate }}',
    body: `Giấy chứng nhận số {{ certificate }} của ${ABOUT} thay cho giấy số {{ former }}; thời hạn giữ nguyên đến hết ngày {{ validUntil }}.`,
  },
  'list-frozen': {
    subject: `Đã chốt danh sách ${ROUND}`,
    body: `Danh sách ${ROUND} gồm {{ products.size | plus: more }} sản phẩm:\n${linesOf('products')}Đề nghị {{ office }} triệu tập Hội đồng và gửi hồ sơ điện tử cho các thành viên.`,
  },
  'round-empty': {
    subject: `Kết thúc ${ROUND}: không có sản phẩm`,
    body: `Danh sách ${ROUND} không còn sản phẩm nào; đợt kết thúc.`,
  },
  'product-left': {
    subject: `{{ left }} rút khỏi ${ROUND}`,
    body: `{{ left }} không còn trong danh sách ${ROUND}. Còn lại:\n${linesOf('products')}`,
  },
  'second-pass': {
    subject: `Chấm lại: ${ROUND}`,
    body: `Các thành viên chênh lệch quá {{ limit }} điểm. Đề nghị Hội đồng thảo luận và mỗi thành viên chấm lại:\n${linesOf('products')}`,
  },
  'scoring-reopened': {
    subject: `Mở lại chấm điểm: ${ROUND}`,
    body: `Lý do: {{ reason | sentence }} Đề nghị mỗi thành viên có mặt chấm lại; phiếu trước vẫn được lưu:\n${linesOf('products')}`,
  },
  'session-call': {
    subject: `{% if mode == 'written' %}Đề nghị cho ý kiến bằng văn bản{% else %}Mời họp Hội đồng ngày {{ sessionOn }}{% endif %}: ${ROUND}`,
    body: `Kính gửi các thành viên Hội đồng. Hồ sơ điện tử của các sản phẩm đã được gửi:\n${linesOf('products')}`,
  },
  'products-put-off': {
    subject: `Sản phẩm để lại: ${ROUND}`,
    body: `Hội đồng để lại {% if to == 'next-round' %}đợt sau{% else %}phiên họp sau{% endif %}. Lý do: {{ reason | sentence }}\n${linesOf('products')}`,
  },
  'session-closed': {
    subject: `Đã bế mạc phiên họp: ${ROUND}`,
    body: 'Biên bản {{ minutes }}. Kết quả không thay đổi nữa; đề nghị {{ office }} trình cấp có thẩm quyền.',
  },
  'reopening-proposed': {
    subject: `Đề nghị mở lại chấm điểm: ${ROUND}`,
    body: 'Lý do: {{ reason | sentence }} Cần người thứ hai xác nhận.',
  },
  'appeal-filed': {
    subject: `Khiếu nại kết quả: ${ROUND}`,
    body: 'Chủ thể của {{ product }} khiếu nại kết quả dự kiến: {{ reason | sentence }} Người trả lời không phải thành viên Hội đồng đã chấm.',
  },
  'results-submitted': {
    subject: `Trình kết quả ${ROUND}`,
    body: `Báo cáo {{ report }}. Kết quả chấm:\n${RESULTS}Đề nghị phê duyệt và ban hành quyết định trong hạn.`,
  },
  'results-returned': {
    subject: `Kết quả ${ROUND} được trả lại`,
    body: 'Lý do: {{ reason | sentence }}',
  },
  decided: {
    subject: `Đã phê duyệt kết quả ${ROUND}`,
    body: `Quyết định {{ decision }}:\n${RESULTS}Đề nghị {{ office }} công bố kết quả{% if forwards %} và gửi hồ sơ lên cấp trên{% endif %}.`,
  },
  'deadline-reminder': {
    subject: 'Sắp đến hạn {{ lastDay }}: {{ deadline | duty }}{{ facts | subject }}',
    body: '{{ deadline | duty }}{{ facts | subject }}: hạn cuối là hết ngày {{ lastDay }}.{% if waiting %} Chưa sẵn sàng:{% for item in waiting %}\n- {{ item }}{% endfor %}{% if more > 0 %}\n- và {{ more }} sản phẩm nữa{% endif %}{% endif %}',
  },
  'deadline-late': {
    subject: 'Quá hạn {{ lastDay }}: {{ deadline | duty }}{{ facts | subject }}',
    body: '{{ deadline | duty }}{{ facts | subject }}: đã quá hạn ngày {{ lastDay }}. Đề nghị thực hiện ngay.',
  },
  escalation: {
    subject: 'Báo cáo chậm trễ: {{ deadline | duty }}{{ facts | subject }}',
    body: '{{ deadline | duty }}{{ facts | subject }}: đã quá hạn ngày {{ lastDay }}. Thông báo này được gửi đồng thời cho cấp trên của nơi đang giữ việc.',
  },
  'passed-on': {
    subject: '{{ authority }} tiếp nhận{{ facts | subject }}',
    body: '{{ authority }} tiếp nhận phần việc đang mở{{ facts | subject }} theo {{ document }}.',
  },
  'law-ends': {
    subject: '{{ product }}: cần quyết định trước ngày {{ until }}',
    body: `Hồ sơ ${ABOUT} đã nộp theo quy định cũ: quyết định chỉ được ký đến hết ngày {{ until }} ({{ document }}).`,
  },
  'deadline-moved': {
    subject: 'Hạn mới {{ lastDay }}: {{ deadline | duty }}{{ facts | subject }}',
    body: '{{ deadline | duty }}{{ facts | subject }}: hạn cuối chuyển từ hết ngày {{ from }} sang hết ngày {{ lastDay }}, {% if why == "calendar" %}do lịch làm việc được điều chỉnh{% else %}do quy định mới có hiệu lực{% endif %} ({{ document }}).',
  },
  'renewal-window': {
    subject: '{{ product }}: được nộp hồ sơ đánh giá lại từ {{ opensOn }}',
    body: `Giấy chứng nhận số {{ certificate }} của ${ABOUT} hết hiệu lực ngày {{ validUntil }}. Theo {{ law }}, hồ sơ đánh giá lại được nộp từ {{ opensOn }} đến hết {{ closesOn }}.`,
  },
  'expiry-notice': {
    subject: '{{ product }}: thông báo sắp hết thời hạn công nhận',
    body: `{{ authority }} thông báo: giấy chứng nhận số {{ certificate }} của ${ABOUT} hết hiệu lực ngày {{ validUntil }}. Đề nghị chủ thể lập hồ sơ đánh giá lại theo {{ law }}.`,
  },
  expired: {
    subject: '{{ product }}: giấy chứng nhận đã hết hiệu lực',
    body: `Giấy chứng nhận số {{ certificate }} ({{ stars }} sao) của ${ABOUT} đã hết hiệu lực ngày {{ validUntil }}. Chủ thể không được tiếp tục in, dán nhãn OCOP lên sản phẩm.`,
  },
  'renewal-asked': {
    subject: '{{ product }}: có đánh giá lại không?',
    body: `Giấy chứng nhận số {{ certificate }} của ${ABOUT} hết hiệu lực ngày {{ validUntil }}. Đề nghị chủ thể trả lời trước hết ngày {{ answerBy }}: sẽ đánh giá lại, sẽ đề nghị nâng hạng, hay không tiếp tục. Câu trả lời giúp xếp các đợt đánh giá và không ràng buộc chủ thể.`,
  },
  'mismatch-reported': {
    subject: '{{ product }}: người mua phản ánh sai lệch',
    body: `Người mua phản ánh về ${ABOUT}, giấy chứng nhận số {{ certificate }}: {{ mismatch | mismatch }}. Đề nghị xem và kiểm tra khi cần.`,
  },
  'correction-ordered': {
    subject: '{{ product }}: yêu cầu khắc phục trước hết ngày {{ until }}',
    body: `Kiểm tra ${ABOUT}, giấy chứng nhận số {{ certificate }}, yêu cầu khắc phục theo {{ ground }}:\n{{ what }}\nHạn: hết ngày {{ until }}. Làm xong, chủ thể báo kèm ảnh chụp trên hệ thống. Quá hạn, cán bộ kiểm tra có thể đề nghị đình chỉ hoặc thu hồi giấy chứng nhận.`,
  },
  'correction-reported': {
    subject: '{{ product }}: chủ thể báo đã khắc phục',
    body: `Chủ thể báo đã khắc phục đối với ${ABOUT}: {{ report | sentence }} Đề nghị xem và kết luận.`,
  },
  'correction-confirmed': {
    subject: '{{ product }}: đã khắc phục xong',
    body: `Cán bộ kiểm tra xác nhận ${ABOUT}, giấy chứng nhận số {{ certificate }}, đã khắc phục xong.`,
  },
  'correction-rejected': {
    subject: '{{ product }}: khắc phục chưa đạt, hạn mới {{ until }}',
    body: `Việc khắc phục đối với ${ABOUT} chưa đạt. Lý do: {{ reason | sentence }} Hạn mới: hết ngày {{ until }}.`,
  },
  'correction-missed': {
    subject: '{{ product }}: quá hạn khắc phục',
    body: `${ABOUT}, giấy chứng nhận số {{ certificate }}, chưa báo khắc phục trong hạn:\n{{ what }}\nĐề nghị cán bộ kiểm tra xem xét; chủ thể vẫn báo được khi đã khắc phục.`,
  },
  'suspension-proposed': {
    subject: '{{ product }}: đề nghị đình chỉ giấy chứng nhận',
    body: `Đề nghị xem xét tạm đình chỉ giấy chứng nhận số {{ certificate }} của ${ABOUT}. Kết luận: {{ finding | sentence }}`,
  },
  'suspension-dismissed': {
    subject: '{{ product }}: không đình chỉ giấy chứng nhận',
    body: `{{ authority }} đã xem xét: không đình chỉ giấy chứng nhận số {{ certificate }} của ${ABOUT}. Lý do: {{ reason | sentence }}`,
  },
  ...supportVi,
  'suspension-lifted': {
    subject: '{{ product }}: bỏ đình chỉ giấy chứng nhận',
    body: `Giấy chứng nhận số {{ certificate }} của ${ABOUT} được bỏ đình chỉ theo quyết định {{ decision }}.`,
  },
  suspended: {
    subject: '{{ product }}: tạm đình chỉ giấy chứng nhận',
    body: `Giấy chứng nhận số {{ certificate }} của ${ABOUT} bị tạm đình chỉ. Lý do: {{ reason | sentence }}`,
  },
  'renewal-refused': {
    subject: '{{ product }}: chưa mở được đợt đánh giá lại',
    body: `Đề nghị đánh giá lại ${ABOUT} chưa được nhận ({{ reason | refusal }}). Đề nghị liên hệ cơ quan thường trực OCOP.`,
  },
  'revocation-proposed': {
    subject: '{{ product }}: đề nghị thu hồi giấy chứng nhận',
    body: `Đề nghị xem xét thu hồi giấy chứng nhận số {{ certificate }} của ${ABOUT}. Kết luận: {{ finding | sentence }}`,
  },
  'revocation-dismissed': {
    subject: '{{ product }}: không thu hồi giấy chứng nhận',
    body: `{{ authority }} đã xem xét: không thu hồi giấy chứng nhận số {{ certificate }} của ${ABOUT}. Lý do: {{ reason | sentence }}`,
  },
  'struck-off': {
    subject: '{{ product }}: đưa ra khỏi danh sách sản phẩm OCOP',
    body: `${ABOUT}, giấy chứng nhận số {{ certificate }}, được đưa ra khỏi danh sách theo {{ decision }} do không tham gia đánh giá lại. Đây không phải là thu hồi do vi phạm; chủ thể có thể đăng ký lại theo kế hoạch năm.`,
  },
  revoked: {
    subject: '{{ product }}: giấy chứng nhận bị thu hồi',
    body: `Giấy chứng nhận số {{ certificate }} của ${ABOUT} bị thu hồi theo quyết định {{ decision }}.`,
  },
  'command-refused': {
    subject: 'Không thực hiện được: {{ command | command }}',
    body: 'Lệnh “{{ command | command }}” gửi đến hệ thống bị từ chối: {{ code | refusal }}. Không có gì thay đổi; đề nghị kiểm tra và gửi lại.',
  },
};
