import type { Actor } from '@ocop/ground';
import type { Fillings } from './every-get';
import { COMMENTS, SESSION, WRITTEN } from './secret-session';

/** Whose papers stand in the dossier. */
export const OWNER: Actor = {
  ...{ id: 'producer-hue-chu-the-tht-bun-van-cu', name: 'x', role: 'producer' },
  area: 'hue/chu-the/tht-bun-van-cu',
};
export const OFFICE = 'programme-office-hue-huong-tra';
export const PRODUCTS = ['huong-tra-2024-bun-van-cu', 'san-pham-1', 'khong-co'];
const ROUNDS = [SESSION, 'dot-cham-diem'];
const PAPERS = ['minutes', 'summary', 'decision', 'sheets-hd-ht-2', 'sheets-uy-vien-2'];
const NOBODY_S = '00000000-0000-4000-8000-000000000000';

/** What was recorded for the session, by the ids that were drawn for it. */
export interface Recorded {
  readonly recognition: string;
  readonly certificate: string;
  readonly signedFile: string;
  readonly file: string;
  readonly paper: string;
}

/** What is asked for at each route while the secrets of a session are looked for. */
export const fillingsFor = (recorded: Recorded): Fillings => ({
  ...FILTERS,
  ...OF_PEOPLE,
  ...OF_PRODUCTS,
  ...OF_ROUNDS,
  ...OF_PROGRAMMES,
  ...OF_TEMPLATES,
  ...OF_REPORTS_BACK,
  ...ofFiles(recorded),
  ...ofCertificates(recorded),
});

const FILTERS: Fillings = {
  ...{ search: ['bun', WRITTEN.comment], commune: ['hue/huong-tra/huong-toan'] },
  ...{ programme: ['huong-tra-2024'], regulation: ['26-2026'], year: ['2024'], stars: ['3'] },
  ...{ actor: ['hd-ht-1'], type: ['ProductScored'], area: ['hue/huong-tra'] },
  ...{ authority: ['UBND thị xã Hương Trà'], person: [COMMENTS], subject: ['posts'] },
  ...{ basis: ['148/QĐ-TTg'], decision: ['khong-co'], version: ['vn-1'], file: ['khong-co.ics'] },
  ...{ stream: [`evaluation-round/${SESSION}`], round: ROUNDS, product: PRODUCTS },
  ...{ owner: [OWNER.area], producer: [OWNER.area], from: ['0'], to: ['1'] },
  ...{ 'searchLog from': ['2024-01-01'], 'searchLog to': ['2099-12-31'] },
};

const OF_PEOPLE = forEach(
  ['readPerson', 'listOpenDuties', 'listPersonSessions', 'listPersonKeys'],
  [COMMENTS, OFFICE, 'khong-co'],
);

const OF_PRODUCTS: Fillings = {
  ...forEach(
    [
      ...['readProduct', 'readProductFeedback', 'readProductPack', 'readProductPassage'],
      ...['readProductClock', 'readProductPapers', 'readProductCasePaper', 'readSelfScore'],
      'readProductPicture',
      ...['listProductEvents', 'listProductCasePapers', 'listSignedCommunePapers'],
      ...['listDossierVersions', 'readDossierDifferences', 'preCheckProduct'],
    ],
    PRODUCTS,
  ),
  'readProductCasePaper paper': ['receipt.docx', 'supplement.docx', 'result.docx', 'x.pdf'],
};

const OF_ROUNDS: Fillings = {
  ...forEach(
    [
      ...['readRound', 'readRoundGates', 'readRoundResults', 'readRoundRadar', 'readLetter'],
      ...['readLetterToEdit', 'readCouncilSession', 'readCurrentProduct'],
    ],
    [...ROUNDS, 'khong-co'],
  ),
  ...forEach(['listRoundEvents', 'listRoundPapers', 'readRoundPaper'], ROUNDS),
  'readRoundPaper paper': [...PAPERS.map((one) => `${one}.docx`), 'minutes.pdf', 'khong-co.pdf'],
};

const OF_PROGRAMMES: Fillings = {
  ...forEach(
    [
      ...['readProgramme', 'listProgrammeEvents', 'listReports', 'readReport', 'readReportFile'],
      ...['listFigures', 'readFigures', 'readFiguresFile', 'previewAsking'],
    ],
    ['huong-tra-2024'],
  ),
  ...{ 'listSupport plan': ['huong-tra-2024'], 'readSupportSums plan': ['huong-tra-2024'] },
  ...{ ask: ['so-lieu-nam'], report: ['half-year'], asOf: ['2024-06-30'] },
  'readReportFile file': ['bao-cao.xlsx'],
  'readHandOverList format': ['docx'],
};

const OF_TEMPLATES: Fillings = {
  ...forEach(
    [
      ...['listWebhookTries', 'readPlanSheet', 'readCertificateTemplate'],
      ...['checkCertificateTemplate', 'previewCertificateTemplate'],
    ],
    [NOBODY_S],
  ),
  template: ['results-submitted', 'second-pass', 'command-refused'],
  'readMessageTemplate template': ['provisional-result', 'second-pass', 'results-submitted'],
};

/** What a provider of short messages asks with. */
const OF_REPORTS_BACK: Fillings = {
  ...{ 'takeSmsReport report': ['x'], SMSID: ['s1'], SendStatus: ['5'], ErrorInfo: ['x'] },
  ...{ SendSuccess: ['1'], SendFailed: ['1'] },
};

const ofFiles = ({ file, paper, signedFile }: Recorded): Fillings => ({
  ...forEach(['readFile', 'readFileLink'], [file]),
  'listPaperVersions id': [paper],
  'readCertificateOfFile sha256': [signedFile],
});

const ofCertificates = ({ recognition, certificate }: Recorded): Fillings => ({
  ...forEach(
    [
      ...['listRecognitionCasePapers', 'readRecognitionCasePaper', 'readRecognition'],
      ...['readSupport'],
      ...['listRecognitionEvents', 'listRecognitionPhotographs'],
    ],
    [recognition],
  ),
  'listRecognitions endsIn': ['2027-07'],
  'readRecognitionCasePaper paper': ['expiry.docx', 'revocation.docx'],
  ...forEach(
    [
      ...['readCertificateToSign', 'readCertificate', 'readCertificateCode'],
      'readCertificateCodeAsPng',
    ],
    [certificate],
  ),
  'readPublicCertificate id': [certificate, PRODUCTS[0] ?? ''],
  ...{ 'readStatusList purpose': ['revocation'], 'readStatusList list': ['1'] },
});

/** The same ids for the routes of one kind of case. */
function forEach(operations: readonly string[], ids: readonly string[]): Fillings {
  return Object.fromEntries(operations.map((one) => [`${one} id`, ids]));
}
