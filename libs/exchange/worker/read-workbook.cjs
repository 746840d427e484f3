// Runs in a thread of its own, with little memory and little time: what is in the file may be meant to harm.
const { parentPort, workerData } = require('node:worker_threads');
const readWorkbook = require('read-excel-file/node');
const yauzl = require('yauzl');

const LIMITS = {
  entries: 1_000,
  unpacked: 50_000_000,
  /** Texts of a spreadsheet shrink to a tenth; a hundredth is meant to burst. */
  ratio: 100,
  rows: 10_000,
  columns: 500,
};
/** A small file may shrink as it likes. */
const SMALL = 1_000_000;

class Refusal extends Error {
  constructor(code, facts = {}) {
    super(code);
    Object.assign(this, { code, facts });
  }
}

async function read(bytes) {
  const sheets = await looked(bytes);
  const tables = await readWorkbook.default(bytes).catch((error) => {
    throw new Refusal('NOT_A_WORKBOOK', { reason: error.message });
  });
  return tables.map(({ sheet, data }, i) => ({
    name: sheet,
    rows: data.map((cells, row) => ({ no: row + 1, cells })),
    ...(sheets[i] ?? {}),
  }));
}

/** Opens every entry once, counted, before anything is made of it; says what worksheets hide. */
async function looked(bytes) {
  const zip = await yauzl.fromBufferPromise(bytes, { lazyEntries: true }).catch((error) => {
    throw new Refusal('NOT_A_WORKBOOK', { reason: error.message });
  });
  if (zip.entryCount > LIMITS.entries)
    throw new Refusal('TOO_MANY_PARTS', { got: zip.entryCount, most: LIMITS.entries });
  const sheets = [];
  let unpacked = 0;
  let isWorkbook = false;
  try {
    for await (const entry of zip.eachEntry()) {
      unpacked += entry.uncompressedSize;
      requireSize(unpacked, bytes.length);
      if (/vbaProject\.bin$/i.test(entry.fileName)) throw new Refusal('HAS_MACROS');
      isWorkbook ||= entry.fileName === 'xl/workbook.xml';
      const text = await textOf(zip, entry);
      if (/\.(xml|rels)$/.test(entry.fileName) && /<!(DOCTYPE|ENTITY)/i.test(text))
        throw new Refusal('HAS_ENTITIES', { part: entry.fileName });
      const no = /^xl\/worksheets\/sheet(\d+)\.xml$/.exec(entry.fileName)?.[1];
      if (no) sheets[Number(no) - 1] = sheetFacts(text);
    }
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal('NOT_A_WORKBOOK', { reason: error.message });
  }
  if (!isWorkbook) throw new Refusal('NOT_A_WORKBOOK', { reason: 'no xl/workbook.xml' });
  return sheets;
}

function requireSize(unpacked, packed) {
  if (unpacked > LIMITS.unpacked)
    throw new Refusal('TOO_LARGE_UNPACKED', { got: unpacked, most: LIMITS.unpacked });
  if (unpacked > SMALL && unpacked / packed > LIMITS.ratio)
    throw new Refusal('TOO_LARGE_UNPACKED', { got: unpacked, most: packed * LIMITS.ratio });
}

/** The zip's own reader refuses an entry that holds more than it says. */
async function textOf(zip, entry) {
  const stream = await zip.openReadStreamPromise(entry);
  const pieces = [];
  for await (const piece of stream) pieces.push(piece);
  return Buffer.concat(pieces).toString('utf8');
}

/** Rows that nobody sees, cells that are reckoned, and the cell that lies farthest away. */
function sheetFacts(xml) {
  const hidden = [];
  const formulas = [];
  for (const [, attributes] of xml.matchAll(/<row\b([^>]*)>/g)) {
    const no = Number(/\br="(\d+)"/.exec(attributes)?.[1] ?? 0);
    if (no > LIMITS.rows) throw new Refusal('TOO_FAR', { cell: `A${no}`, rows: LIMITS.rows });
    if (/\bhidden="(1|true)"/.test(attributes)) hidden.push(no);
  }
  for (const [, place, letters, row] of xml.matchAll(/<c\b[^>]*?\br="(([A-Z]+)(\d+))"/g)) {
    if (columnOf(letters) > LIMITS.columns || Number(row) > LIMITS.rows)
      throw new Refusal('TOO_FAR', { cell: place, rows: LIMITS.rows });
  }
  for (const [, place] of xml.matchAll(/<c\b[^>]*?\br="([A-Z]+\d+)"[^>]*>\s*<f\b/g))
    formulas.push(place);
  return { hidden, formulas };
}

function columnOf(letters) {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

read(Buffer.from(workerData)).then(
  (tables) => parentPort.postMessage({ tables }),
  ({ code, facts = {}, message }) =>
    parentPort.postMessage({
      refused: { code: code ?? 'NOT_A_WORKBOOK', facts: { reason: message, ...facts } },
    }),
);
