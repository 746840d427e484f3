import { openMailInbox, type MailInbox } from '@ocop/platform';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ApiInProcess } from '../../../../test/support/api-in-process';
import { notice, PostOffice, quick, send } from '../../../../test/support/post-office';

describe('the mailbox of a sandbox, behind a real mail server in the process', () => {
  let office: PostOffice;
  let inbox: MailInbox;
  let api: ApiInProcess;
  let scratch: string;

  beforeAll(async () => {
    office = await PostOffice.open();
    await office.clear();
    scratch = await mkdtemp(join(tmpdir(), 'ocop-inbox-'));
    inbox = await openMailInbox(scratch);
    api = await ApiInProcess.on(office.database, { MAIL_DIR: inbox.folder });
    for (const id of ['xa-a', 'xa-b']) await office.person(id, id);
  }, 60_000);
  afterAll(async () => {
    await api.stop();
    // Connections that are kept open would be waited for.
    await office.close();
    await inbox.stop();
    await rm(scratch, { recursive: true, force: true });
  });

  const open = async (path: string, on = api) => {
    const answer = await fetch(`${on.url}${path}`, { headers: { Accept: 'text/html' } });
    return { status: answer.status, headers: answer.headers, text: await answer.text() };
  };
  const idsIn = (page: string) =>
    [...page.matchAll(/href="\/hop-thu-chay-thu\/([\w-]+)"/g)].map(([, id = '']) => id);
  const kept = (name: string, lines: readonly string[]) =>
    writeFile(join(inbox.folder, `${name}.eml`), lines.join('\r\n'));

  test('every mail lies there as its recipient reads it, each once however often it was sent', async () => {
    const service = office.process(quick, inbox.url);
    const told = notice('told', 'xa-a', 'xa-b');
    await send(told, service);
    const ids = idsIn((await open('/hop-thu-chay-thu')).text);
    expect(ids).toHaveLength(2);
    // The note of it is lost, as when the service is killed after the server's answer: the same message again.
    await office.pool.query(`delete from deliveries where key = 'told'`);
    await send(told, service);
    expect(new Set(idsIn((await open('/hop-thu-chay-thu')).text))).toEqual(new Set(ids));
    const [{ subject, body } = { subject: '', body: '' }] = (await office.inbox('told')) as {
      subject: string;
      body: string;
    }[];
    const { status, headers, text } = await open(`/hop-thu-chay-thu/${ids[0]}`);
    expect([status, headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(text).toMatch(/<dd>xa-[ab]@ocop\.example<\/dd>/);
    expect(text).toContain(`<h1>${subject}</h1>`);
    for (const line of body.split('\n').filter((one) => one !== ''))
      expect(text.replaceAll(/<\/?a[^>]*>/g, '')).toContain(line);
  });

  test('one looks for what somebody was written', async () => {
    const theirs = await open('/hop-thu-chay-thu?toi=XA-B@ocop');
    expect(idsIn(theirs.text)).toHaveLength(1);
    expect(theirs.text).toContain('xa-b@ocop.example');
    expect(theirs.text).not.toContain('xa-a@ocop.example');
    expect((await open('/hop-thu-chay-thu?toi=nobody&lang=en')).text).toContain('There is none.');
  });

  test('what a message holds is text: links of the web open, nothing else does anything', async () => {
    await kept('odd', [
      'From: OCOP <ocop@ocop.example>',
      'To: =?UTF-8?Q?X=C3=A3?= <xa@ocop.example>',
      'Subject: <script>alert(1)</script>',
      'Content-Type: text/plain; charset=utf-8',
      '',
      'Xem https://ocop.example/san-pham/1?a=1&b=2. javascript:alert(1) <img src=x>',
    ]);
    const { text } = await open('/hop-thu-chay-thu/odd');
    expect(text).toContain('<a href="https://ocop.example/san-pham/1?a=1&amp;b=2" rel');
    expect(text).not.toMatch(/<script|<img|href="javascript/);
    expect(text).toContain('Xã &lt;xa@ocop.example&gt;');
  });

  test('what is no mail of this folder is not there, and rubbish breaks no list', async () => {
    await kept('empty', []);
    await writeFile(join(inbox.folder, 'khong phai thu.eml'), 'x');
    await writeFile(join(scratch, 'secret.eml'), 'Subject: secret\r\n\r\nx');
    expect((await open('/hop-thu-chay-thu')).status).toBe(200);
    for (const path of ['khong-co', '..%2fsecret', '..%5csecret', 'khong%20phai%20thu'])
      expect((await open(`/hop-thu-chay-thu/${path}`)).status).toBe(404);
    expect((await open('/hop-thu-chay-thu?trang=999999&toi=a')).status).toBe(200);
    expect((await open('/hop-thu-chay-thu?trang=-1&toi=a&toi=b')).status).toBe(200);
  });

  test('where mail goes elsewhere the page says so; where it is real there is none', async () => {
    const elsewhere = await ApiInProcess.on(office.database);
    const real = await ApiInProcess.on(office.database, {
      ...{ MAIL_DIR: inbox.folder, OCOP_CLOCK: 'real' },
    });
    try {
      expect((await open('/hop-thu-chay-thu', elsewhere)).text).toContain('SMTP_URL');
      for (const path of ['/hop-thu-chay-thu', '/hop-thu-chay-thu/odd'])
        expect((await open(path, real)).status).toBe(404);
    } finally {
      await elsewhere.stop();
      await real.stop();
    }
  });
});
