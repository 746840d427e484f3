import { qrSvg, Typesetter } from '@ocop/typeset';
import { writeFileSync } from 'node:fs';
import { pdfPages } from '../../../../test/support/pdf-text';
import { InvitationPost } from './invitation-post';

const settings = {
  PUBLIC_URL: 'https://ocop.hue.gov.vn',
  SMTP_URL: 'smtp://127.0.0.1:1',
  MAIL_FROM: 'x',
};
const person = { id: 'an', name: 'Nguyễn Thị Ân', login: 'an.nt' };
const link = {
  token: 'k7m2q9x4w1c8v5b3n6z0d2f4h8k7m2q9x4w1c8v5',
  expiresAt: new Date('2026-12-05T03:00:00Z'),
};

test('an invitation on paper is one page with the link in letters and as a code, and bytes that depend on nothing else', () => {
  const post = new InvitationPost(settings as never);
  const letter = post.letter(person as never, 'invitation', link);
  const pdf = Buffer.from(post.pdf(letter, 'Quản trị hệ thống', '2026-11-26'), 'base64');
  post.onApplicationShutdown();
  if (process.env['OCOP_KEEP_LETTER']) writeFileSync(process.env['OCOP_KEEP_LETTER'], pdf);
  const pages = pdfPages(pdf);
  expect(pages).toHaveLength(1);
  const text = String(pages[0]).replace(/\s+/g, ' ');
  expect(text).toContain('Kính gửi: Nguyễn Thị Ân');
  expect(text).toContain('trước hết ngày 05/12/2026');
  expect(text.replace(/[\s\u200B]/g, '')).toContain(`/loi-moi#${link.token}`);
  const data = {
    ...{ title: letter.title, lines: letter.lines, issuer: 'Quản trị hệ thống', day: '2026-11-26' },
    ...{ pieces: letter.link.match(/.{1,8}/g), qr: qrSvg(letter.link) },
  };
  expect(Buffer.from(new Typesetter().pdf('invitation', data)).equals(pdf)).toBe(true);
});
