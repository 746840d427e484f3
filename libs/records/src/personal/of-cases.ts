import {
  IN_THE_LOG,
  type PersonalDatum,
  PROGRAMME,
  PUBLISHED_BY_LAW,
  STATE_DUTY,
  WITH_THE_LOG,
} from './datum';
import { said } from './said';

const FROM_THE_LOG = {
  kept: said(
    'dựng lại được từ nhật ký pháp lý, nên xóa không làm mất gì',
    'rebuilt from the legal log, so that deleting it takes nothing away',
  ),
};
const BY_ACCESS = said('theo bảng quyền (access.md)', 'by the access table (access.md)');

/** What is kept of people in cases. */
export const OF_CASES: readonly PersonalDatum[] = [
  {
    id: 'acts',
    what: said('ai đã làm việc gì, lúc nào, với vai trò nào', 'who did what, when, in which role'),
    whose: said('người dùng', 'users'),
    columns: ['events.actor', 'events.stream', 'events.data', 'matter.content', 'streams.folded'],
    fields: [
      ...['by', 'member', 'matter.member', 'without.members', 'present', 'others'],
      ...['proposedBy', 'reviewers', 'visitors', 'product.handedInBy', 'failures.person'],
    ],
    why: said('hồ sơ pháp lý của việc công nhận', 'the legal record of recognitions'),
    basis: `${STATE_DUTY}; ${PROGRAMME}`,
    readers: BY_ACCESS,
    until: IN_THE_LOG,
  },
  {
    id: 'council',
    what: said(
      'thành viên hội đồng: họ tên, chức vụ, đơn vị, xã',
      'council members: name, office, organisation, commune',
    ),
    whose: said('thành viên hội đồng, tổ tư vấn', 'members of councils and advisers'),
    columns: ['round_board.members', 'score_drafts.member', 'current_products.pointed_by'],
    fields: [
      ...[
        'members.id',
        'members.name',
        'members.capacity',
        'members.organisation',
        'members.commune',
      ],
      ...['others.id', 'others.name'],
    ],
    why: said(
      'quyết định thành lập hội đồng, tránh xung đột lợi ích',
      'appointment, and conflicts of interest',
    ),
    basis: PROGRAMME,
    readers: BY_ACCESS,
    until: IN_THE_LOG,
  },
  {
    id: 'inspections',
    what: said(
      'kết quả kiểm tra, ảnh chụp, nội dung phản ánh của người mua (số điện thoại, thư điện tử được che)',
      'what was found and photographed, what shoppers report (telephone numbers and addresses masked)',
    ),
    whose: said(
      'chủ thể, người có trong ảnh, người phản ánh',
      'producers, people in pictures, shoppers',
    ),
    columns: [],
    fields: ['checkList.note', 'checkList.photographs', 'words'],
    why: said('hậu kiểm sản phẩm đã công nhận', 'inspection of what was recognised'),
    basis: `${STATE_DUTY}; ${PROGRAMME}`,
    readers: BY_ACCESS,
    until: IN_THE_LOG,
  },
  {
    id: 'score-drafts',
    what: said(
      'phiếu chấm đang làm: lý do, trang minh chứng',
      'sheets being filled in: reasons, evidence',
    ),
    whose: said('thành viên hội đồng', 'members of councils'),
    columns: ['score_drafts.reason', 'score_drafts.document', 'score_drafts.page'],
    why: said('chấm tiếp khi mất mạng', 'to go on scoring after a broken connection'),
    basis: PROGRAMME,
    readers: said('chính thành viên đó', 'the member'),
    until: { retention: 'score-drafts' },
  },
  {
    id: 'current-products',
    what: said('ai chỉ sản phẩm đang xem xét', 'who pointed at the current product'),
    whose: said('chủ tọa, thư ký', 'chair, secretary'),
    columns: ['current_products.round'],
    why: said('màn hình theo phiên họp', 'for screens to follow a session'),
    basis: PROGRAMME,
    readers: BY_ACCESS,
    until: { retention: 'current-products' },
  },
  {
    id: 'owners',
    what: said(
      'tên và mã chủ thể (hộ kinh doanh là tên người), xã',
      'name and id of the producer (of a household: a person’s name), commune',
    ),
    whose: said('chủ thể sản phẩm', 'producers'),
    columns: [
      ...['product_overview.owner', 'product_overview.producer_area', 'product_overview.search'],
      ...['product_overview.holder_area', 'deadlines.holder_area', 'work_queue.area'],
      ...[
        'certificate_register.owner',
        'certificate_register.producer_area',
        'certificate_register.search',
      ],
      ...['round_board.products', 'programme_board.plan', 'programme_board.amendments'],
      ...[
        'certificates.request',
        'certificates.scope',
        'certificate_register.scope',
        'documents.bytes',
        'webhooks.area',
        'notices.area',
        'deliveries.area',
      ],
    ],
    fields: [
      ...[
        'owner.name',
        'owner.id',
        'owner.area',
        'products.owner',
        'product.owner',
        'product.producer',
      ],
      ...['request.owner', 'request.address', 'scope.producer'],
    ],
    why: said(
      'giấy chứng nhận và danh sách công nhận được công bố',
      'certificates and the published list of products',
    ),
    basis: `${PUBLISHED_BY_LAW}; ${PROGRAMME}`,
    readers: said(
      'theo bảng quyền; tên trên giấy chứng nhận: mọi người',
      'by the access table; the name on a certificate: everybody',
    ),
    until: IN_THE_LOG,
  },
  {
    id: 'signers',
    what: said(
      'người ký văn bản kế hoạch, giấy chứng nhận',
      'who signed the plan’s document and certificates',
    ),
    whose: said('lãnh đạo cơ quan', 'heads of authorities'),
    columns: [
      'programme_board.approval',
      'certificates.signed_by',
      'certificate_register.signed_by',
    ],
    fields: ['document.signedBy', 'signer.name', 'signature.signedBy'],
    why: said('dẫn văn bản, kiểm tra chữ ký', 'to cite the document, to check the signature'),
    basis: `${PUBLISHED_BY_LAW}; NĐ 30/2020/NĐ-CP`,
    readers: BY_ACCESS,
    until: IN_THE_LOG,
  },
  {
    id: 'what-people-wrote',
    what: said(
      'lời người viết, có thể nêu tên ai đó',
      'what people wrote, which may name somebody',
    ),
    whose: said('bất kỳ ai được nhắc', 'anybody who is mentioned'),
    columns: [
      ...['product_overview.missing', 'programme_board.reports', 'programme_board.activities'],
      'programme_board.withdrawal',
    ],
    fields: [
      ...[
        'reason',
        'note',
        'remark',
        'finding',
        'findings',
        'summary',
        'about',
        'where',
        'missing.reason',
      ],
      ...['product.summary', 'products.summary', 'matter.summary', 'product.note', 'products.note'],
      ...['recognised.note', 'matter.note'],
      ...['matter.comment', '*.reason', 'name', 'failures.detail', 'facts', 'facts.*', 'command.*'],
    ],
    why: said('căn cứ của quyết định', 'what a decision rests on'),
    basis: PROGRAMME,
    readers: BY_ACCESS,
    until: IN_THE_LOG,
  },
  {
    id: 'papers',
    what: said(
      'giấy tờ của chủ thể: tên tệp, số, nội dung; ảnh thẻ căn cước là dữ liệu nhạy cảm, hệ thống không yêu cầu',
      'papers of producers: names, numbers, contents; pictures of identity cards are sensitive, and none are asked for',
    ),
    whose: said('chủ thể, người được nêu trong giấy tờ', 'producers, and whoever a paper names'),
    columns: [
      ...['files.name', 'files.owner_area', 'files.uploaded_by', 'files.uploaded_as'],
      ...['papers.owner_area', 'papers.title', 'papers.number', 'papers.issuer'],
      ...['papers.recorded_by', 'papers.recorded_as', 'dossiers.chosen_by', 'dossiers.chosen_as'],
    ],
    fields: ['files.name', 'papers.title', 'papers.number', 'photographs'],
    files: said(
      'nội dung tệp trong FILES_DIR hoặc kho S3; phần tải dở trong FILES_DIR/uploads bị xóa sau một ngày',
      'contents of files in FILES_DIR or the bucket; unfinished uploads in FILES_DIR/uploads go after a day',
    ),
    why: said('hồ sơ đánh giá', 'the dossier that is evaluated'),
    basis: 'QĐ 148/QĐ-TTg; QĐ 26/2026/QĐ-TTg, Điều 6',
    readers: said(
      'chủ thể, xã, cơ quan và hội đồng của hồ sơ',
      'the producer, the commune, office and council of the dossier',
    ),
    until: WITH_THE_LOG,
  },
  {
    id: 'notices',
    what: said(
      'thông báo: gửi ai, địa chỉ nào, máy chủ thư nói gì',
      'notices: to whom, which address, what the mail server said',
    ),
    whose: said('người giữ vị trí được báo', 'holders of the posts that are told'),
    columns: [
      ...['notices.subject', 'notices.body', 'deliveries.person', 'deliveries.address'],
      ...['deliveries.words', 'deliveries.message_id'],
    ],
    files: said('thư đã gửi nằm ở máy chủ thư', 'mails that were sent lie with the mail server'),
    why: said('chứng minh đã báo', 'to prove that they were told'),
    basis: PROGRAMME,
    readers: said(
      'người nhận; cơ quan của địa bàn (địa chỉ che bớt); gói hồ sơ thanh tra có đủ',
      'who was told; overseers of the area (addresses masked); an inspector’s pack has the whole',
    ),
    until: WITH_THE_LOG,
  },
  {
    id: 'tallies',
    what: said('điểm của từng thành viên khi cộng', 'each member’s points as they were added up'),
    whose: said('thành viên hội đồng', 'members of councils'),
    columns: ['score_tallies.request', 'score_tallies.results'],
    why: said('cộng điểm, đối chiếu lại', 'to add up and to check'),
    basis: PROGRAMME,
    readers: said('không ai qua hệ thống', 'nobody by way of the system'),
    until: WITH_THE_LOG,
  },
  {
    id: 'webhooks',
    what: said('ai đã đăng ký nhận thay đổi', 'who has asked for changes to be sent'),
    whose: said('người dùng', 'users'),
    columns: ['webhooks.person', 'webhooks.url'],
    why: said('gửi thay đổi cho hệ thống khác', 'to tell other systems'),
    basis: STATE_DUTY,
    readers: BY_ACCESS,
    until: {
      kept: said('đến khi người đó hủy đăng ký', 'until they end it'),
    },
  },
  {
    id: 'webhook-tries',
    what: said('hệ thống khác đã trả lời gì', 'what other systems answered'),
    whose: said('người dùng', 'users'),
    columns: ['webhook_tries.words'],
    why: said('tìm lỗi kết nối', 'to find faults of a connection'),
    basis: STATE_DUTY,
    readers: BY_ACCESS,
    until: { retention: 'webhook-tries' },
  },
  {
    id: 'subjects',
    what: said(
      'việc đang chờ: tên sản phẩm, giải thích thời hạn',
      'what waits: names of products, deadlines explained',
    ),
    whose: said('chủ thể, người giữ việc', 'producers, and who has the work'),
    columns: ['deadlines.subject', 'deadlines.explanation', 'work_queue.subject'],
    why: said('nhắc việc', 'to remind'),
    basis: PROGRAMME,
    readers: BY_ACCESS,
    until: FROM_THE_LOG,
  },
];
