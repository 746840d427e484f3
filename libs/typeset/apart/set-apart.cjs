// Sets papers from templates that people have written, in a process of its own: a folder without a file is all it can read,
// no package comes in, and whoever started it ends it when it takes too long or too much. Plain JavaScript, so that it runs
// by itself wherever the library does.
const { NodeCompiler, PdfStandard } = require('@myriaddreamin/typst-ts-node-compiler');
const { join } = require('node:path');

const [workspace, fonts] = [process.argv[2], JSON.parse(process.argv[3])];
const compiler = NodeCompiler.create({
  workspace,
  fontArgs: fonts.map((folder) => ({ fontPaths: [folder] })),
});
const main = join(workspace, 'mau.typ');

process.on('message', ({ no, source, data }) => {
  process.send({ no, ...answer(source, data) });
});
process.on('disconnect', () => process.exit());
process.send({ ready: true });

function answer(source, data) {
  try {
    compiler.addSource(main, source);
    const made = compiler.compile({ mainFilePath: main, inputs: { data } });
    const warnings = said(made.takeWarnings());
    const document = made.result;
    if (!document) return { failed: said(made.takeError()) };
    const pdf = compiler.pdf(document, {
      pdfStandard: PdfStandard.A_2a,
      // A form that says nothing of its date would be given the moment, and the same paper other bytes a second later.
      creationTimestamp: Date.parse(JSON.parse(data).date) / 1_000,
    });
    return { pdf, svg: compiler.plainSvg(document), warnings };
  } catch (error) {
    const told = String(error.message ?? error);
    return {
      failed: [
        { message: /message: "(.*?)", trace:/.exec(told)?.[1]?.replaceAll('\\"', '"') ?? told },
      ],
    };
  }
}

function said(error) {
  if (!error) return [];
  return compiler
    .fetchDiagnostics(error)
    .map(({ message, range }) => ({ message, ...(range ? { line: range.start.line + 1 } : {}) }));
}
