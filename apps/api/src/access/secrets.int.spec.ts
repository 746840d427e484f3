import type { Actor } from '@ocop/ground';
import { ApiInProcess } from '../../../../test/support/api-in-process';
import { type Address, everyGet } from '../../../../test/support/every-get';
import { pdfPages } from '../../../../test/support/pdf-text';
import { fillingsFor, OFFICE, OWNER, PRODUCTS } from '../../../../test/support/secret-fillings';
import {
  COMMENTS,
  meansAt,
  type Moment,
  recordSession,
  SESSION,
  WRITTEN,
} from '../../../../test/support/secret-session';
import { description, undescribed } from '../../../../test/support/described-answers';
import { isAskedBy, PAGES } from '../../../../test/support/pages-for-people';
import { paperInDossier } from '../../../../test/support/wallet-of';
import { isNear, peopleAt } from '../../../../test/support/who-asks';
import { wordText } from '../../../../test/support/word-text';

const SEATED = ['hd-ht-1', COMMENTS];

/** So many people ask at a time. */
const AT_ONCE = 6;

/** The description itself, and what shows it. */
const ABOUT_THE_API = /^\/(docs(\/.*)?|openapi\.(json|yaml))$/;

interface Heard extends Address {
  readonly who: string;
  readonly status: number;
  /** Everything that came: headers, and the body in words. */
  readonly text: string;
}

/** What nobody may hear but some, at a moment. */
interface Secret {
  readonly what: string;
  readonly found: RegExp;
  readonly for: readonly string[];
}

function secretsAt(moment: Moment): Secret[] {
  const office = moment === 'in session' ? [] : [OFFICE];
  const council = [...office, ...(moment === 'concluded' ? SEATED : [])];
  const means = meansAt('provisional').map((mean) => mean.replace('.', '[.,]'));
  return [
    { what: 'a comment', found: new RegExp(WRITTEN.comment), for: [COMMENTS, ...council] },
    {
      what: 'a colleague’s total',
      found: /"total":\d+,"member":"hd-ht-2"/,
      for: council,
    },
    {
      what: 'a result',
      found: new RegExp(`\\b(${means.join('|')})\\b|"sum":\\d`),
      for: council,
    },
    { what: 'evidence', found: new RegExp(WRITTEN.evidence), for: ['uy-vien-2'] },
    { what: 'a remark on a sheet', found: new RegExp(WRITTEN.remark), for: ['uy-vien-2'] },
    { what: 'submitted choices', found: /"submitted":\{"total":98/, for: ['uy-vien-2'] },
    { what: 'a draft', found: new RegExp(WRITTEN.draft), for: ['uy-vien-1'] },
  ];
}

describe.each<Moment>(['in session', 'provisional', 'concluded'])('%s', (moment) => {
  let api: ApiInProcess;
  let addresses: Address[];
  const people = peopleAt(moment);
  const heard: Heard[] = [];
  const shown: string[] = [];

  beforeAll(async () => {
    api = await ApiInProcess.start();
    const { recognition, certificate, signedFile } = await recordSession(api, moment);
    for (const person of people) await api.person(person);
    const { file, paper } = await paperInDossier(api, OWNER, PRODUCTS[0] ?? '');
    shown.push(`/files/${file}?ticket=1.x`);
    addresses = [
      ...everyGet(fillingsFor({ recognition, certificate, signedFile, file, paper })),
      ...[...Object.values(PAGES), shown].flatMap((paths) =>
        paths.map((path) => ({ operation: 'page', path })),
      ),
    ];
    await writeDraft();
    const everybody = [undefined, ...people];
    for (let i = 0; i < everybody.length; i += AT_ONCE)
      heard.push(
        ...(await Promise.all(everybody.slice(i, i + AT_ONCE).map(everythingHeardBy))).flat(),
      );
  }, 600_000);
  afterAll(() => api.stop());

  const keyOf = (who: string) => ({ Authorization: `Bearer key-of-${who}` });

  async function writeDraft(): Promise<void> {
    const path = '/v1/rounds/dot-cham-diem/products/san-pham-1/sheet/4.1';
    const { status } = await fetch(`${api.url}${path}`, {
      method: 'PUT',
      headers: { ...keyOf('uy-vien-1'), 'Content-Type': 'application/json' },
      body: JSON.stringify({ points: null, reason: WRITTEN.draft }),
    });
    expect(status).toBe(200);
  }

  async function everythingHeardBy(person: Actor | undefined): Promise<Heard[]> {
    const who = person?.id;
    const asksNarrowed = !person || isNear(person);
    const headers = who === undefined ? {} : keyOf(who);
    const answers: Heard[] = [];
    const refused = new Set<string>();
    for (const address of addresses.filter(({ path }) => isAskedBy(who, path))) {
      const [place = '', query] = address.path.split('?');
      // Whom the whole list is refused, it is refused narrowed (grid.int.spec.ts asks each route as each).
      if (query !== undefined && (!asksNarrowed || refused.has(place))) continue;
      const stop = new AbortController();
      const answer = await fetch(`${api.url}${address.path}`, {
        headers: { ...headers, 'Last-Event-ID': '0' },
        redirect: 'manual',
        signal: stop.signal,
      });
      const { status } = answer;
      if (status === 401 || status === 403) refused.add(place);
      const type = answer.headers.get('content-type') ?? '';
      const body = await wordsOf(answer, type);
      stop.abort();
      const fault = undescribed({
        method: 'GET',
        path: address.path,
        status,
        type,
        body: type.includes('json') ? JSON.parse(body) : body,
      });
      if (fault) throw new Error(fault);
      const text = `${JSON.stringify([...answer.headers])} ${body}`;
      answers.push({ ...address, who: who ?? 'anybody', status, text });
    }
    return answers;
  }

  test('no answer carries a sheet, a draft or a result to anybody before they may see it', () => {
    const leaks = secretsAt(moment).flatMap(({ what, found, for: readers }) =>
      heard
        .filter(({ who, text }) => !readers.includes(who) && found.test(text))
        .map(({ who, path, text }) => `${what}: ${who} ${path} (${found.exec(text)?.[0]})`),
    );
    expect(leaks).toEqual([]);
  });

  test('whoever may, does hear of it', () => {
    const silent = secretsAt(moment).flatMap(({ what, found, for: readers }) =>
      readers.flatMap((reader) =>
        heard.some(({ who, text }) => who === reader && found.test(text))
          ? []
          : [`${what}: ${reader}`],
      ),
    );
    expect(silent).toEqual([]);
  });

  test('counts are the office’s while members score, and nobody else’s', () => {
    const told = heard.filter(
      ({ operation, path, text }) =>
        operation === 'readRound' && path === `/v1/rounds/${SESSION}` && /"sheets":\d/.test(text),
    );
    const seated = moment === 'concluded' ? SEATED : [];
    expect(told.map(({ who }) => who).sort()).toEqual([OFFICE, ...seated].sort());
  });

  test('every route of the description answers somebody', () => {
    const answers = new Set(heard.flatMap((one) => (one.status < 400 ? [one.operation] : [])));
    // Without an engine nothing is ready, which it says; and while members score there are no results.
    // What a council found at each criterion is told with the decision, and to nobody before.
    const untold = [
      ...['readReadiness', 'readProductFeedback', 'listWebhookTries', 'readPlanSheet', 'readFeed'],
      // The story’s plan asks producers nothing; the last answers only at an address that a message brought.
      ...['readFigures', 'readFiguresFile', 'previewAsking', 'takeSmsReport', 'readSupport'],
      // Nobody of the story has chosen a picture.
      'readProductPicture',
      ...['readCertificateTemplate', 'checkCertificateTemplate', 'previewCertificateTemplate'],
      // The certificate is signed and valid: nothing waits for a signature, and nothing ends it.
      ...['readCertificateToSign', 'readRecognitionCasePaper', 'readHandOverList'],
      // No service has written a letter or a list of what was revoked.
      ...['readLetterToEdit', 'readStatusList'],
    ];
    const silent = [
      ...untold,
      ...(moment === 'in session' ? ['readRoundRadar', 'readRoundResults'] : []),
    ];
    const reads = Object.values(description.paths).flatMap(({ get }) => get?.operationId ?? []);
    expect(reads.filter((id) => !answers.has(id)).sort()).toEqual(silent.sort());
  });

  test('every other route that can be read is a page that was asked for', () => {
    const described = Object.keys(description.paths).map((path) =>
      path.replace(/\{(\w+)\}/g, ':$1'),
    );
    const known = new Set([...described, ...Object.keys(PAGES)]);
    const left = readRoutes().filter((path) => !known.has(path));
    expect(left.filter((path) => !ABOUT_THE_API.test(path))).toEqual([]);
  });

  interface Layer {
    readonly route?: { readonly path: string; readonly methods: Readonly<Record<string, boolean>> };
  }

  function readRoutes(): string[] {
    const express = api.app.getHttpAdapter().getInstance() as {
      router: { stack: readonly Layer[] };
    };
    return express.router.stack.flatMap(({ route }) => (route?.methods['get'] ? [route.path] : []));
  }
});

/** The words of an answer, whatever they are wrapped in; of a stream, what comes at once. */
async function wordsOf(answer: Response, type: string): Promise<string> {
  if (type.includes('event-stream')) return firstOf(answer);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const isPaper = bytes.length > 1;
  if (type.includes('pdf') && isPaper) return pdfPages(bytes).join(' ');
  if (type.includes('wordprocessing')) return wordText(bytes);
  return new TextDecoder().decode(bytes);
}

async function firstOf(answer: Response): Promise<string> {
  const reader = answer.body?.getReader();
  const quiet = new Promise<undefined>((done) => setTimeout(() => done(undefined), 300));
  const first = await Promise.race([reader?.read(), quiet]);
  return new TextDecoder().decode(first?.value);
}
