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
      ...['deliveries.words', 'deliveries.message_id', 'deliveries.otherwise'],
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
