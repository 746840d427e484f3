import { type PersonalDatum, PROGRAMME, WITH_THE_LOG } from './datum';
import { said } from './said';

/** What is kept of people when they are told something. */
export const OF_TELLING: readonly PersonalDatum[] = [
  {
    id: 'notices',
    what: said(
      'thông báo: gửi ai, địa chỉ nào, máy chủ thư nói gì',
      'notices: to whom, which address, what the mail server said',
    ),
    whose: said('người giữ vị trí được báo', 'holders of the posts that are told'),
    columns: [
      ...['notices.subject', 'notices.body', 'deliveries.person', 'deliveries.address'],
      ...['deliveries.words', 'deliveries.message_id', 'deliveries.otherwise', 'deliveries.text'],
      ...['delivery_reports.person', 'delivery_reports.area', 'delivery_reports.words'],
      ...['collected_messages.person', 'collected_messages.area', 'collected_messages.message_id'],
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
    id: 'message-templates',
    what: said(
      'lời mẫu thông báo: ai viết, ai đưa vào dùng',
      'words of notices: who wrote them, who let them count',
    ),
    whose: said('cán bộ của cơ quan', 'officers of an authority'),
    columns: [
      ...['message_templates.made_by', 'message_templates.changed_by'],
      ...['message_templates.made_by_id', 'message_templates.changed_by_id'],
      'message_templates.adopted_by_id',
      ...['message_templates.adopted_by', 'message_templates.reason', 'message_templates.texts'],
    ],
    why: said(
      'biết ai quyết định lời gửi cho người dân',
      'to know who decided what people are told',
    ),
    basis: PROGRAMME,
    readers: said(
      'cơ quan của địa bàn; quản trị hệ thống',
      'the office of the area; who keeps the system',
    ),
    until: {
      kept: said(
        'dấu vân của từng bản đi cùng thông báo đã gửi',
        'the print of each version goes with the notices that were sent',
      ),
    },
  },
  {
    id: 'held-notices',
    what: said(
      'thông báo chờ cơ quan xem: lời, ai sửa, ai cho gửi, ai hủy',
      'notices that an office looks at first: words, who edited, sent or cancelled them',
    ),
    whose: said(
      'người giữ vị trí được báo; cán bộ của cơ quan',
      'whoever is told; officers of the office',
    ),
    columns: [
      ...['held_notices.area', 'held_notices.subject', 'held_notices.body', 'held_notices.english'],
      ...['held_notices.original', 'held_notices.decided_by', 'held_notices.reason'],
      ...['held_notices.key', 'held_notices.stream', 'notice_settings.changed_by'],
      ...['held_notices.decided_by_id', 'notice_settings.changed_by_id'],
    ],
    why: said('xem lại trước khi gửi', 'to look at them before they go out'),
    basis: PROGRAMME,
    readers: said('cơ quan giữ thông báo', 'the office that holds them'),
    until: WITH_THE_LOG,
  },
  {
    id: 'servings',
    what: said(
      'tống đạt: ai nhận, ai đến tận nơi hoặc gọi, ghi chú',
      'deliveries that are proved: who took them, who went there or called, notes',
    ),
    whose: said('chủ thể, người nhận thay, cán bộ xã', 'producers, who took it for them, officers'),
    columns: [
      ...['servings.area', 'servings.subject', 'servings.proved_by', 'servings.received_by'],
      'servings.note',
    ],
    why: said('chứng minh đã đến tay', 'to prove that it arrived'),
    basis: PROGRAMME,
    readers: said(
      'chủ thể; xã, cơ quan và người kiểm tra của hồ sơ',
      'the producer; the commune, offices and inspectors of the case',
    ),
    until: WITH_THE_LOG,
  },
];
