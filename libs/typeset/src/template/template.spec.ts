import { setTimeout } from 'node:timers/promises';
import { builtInTemplate, CertificateTemplates, sayTemplateFault, templateHash } from '..';
import { Apart } from './apart';
import { SAMPLES } from './samples';

/** As short as a template can be that passes. */
const good = `#let data = json(bytes(sys.inputs.data))
#set page(paper: "a4", flipped: true, margin: 20mm)
#set document(title: data.title)
#set text(font: "Tinos", size: 9pt, lang: "vi")
#let has(key) = key in data
#let breakable(text) = text.replace(regex("\\\\S{24}"), found => found.text + "\\u{200b}")
#if has("watermark") { text(size: 20pt, data.watermark) }
Số #data.number \\
Sản phẩm #breakable(data.product) \\
Chủ thể #breakable(data.owner) \\
Hạng #data.stars sao, đến #data.validUntil
#if has("signer") { data.signer }
#image(bytes(data.qr), format: "svg", width: 30mm, alt: "QR")
`;
const without = (line: RegExp) => good.replace(line, '');

const templates = new CertificateTemplates(new Apart(3_000));
afterAll(() => templates.close());
// Each check sets all samples in a process of its own.
jest.setTimeout(120_000);

test.each([
  ['the one that comes with the release', builtInTemplate().source],
  ['one of a few lines', good],
])('%s prints every sample', async (_, source) =>
  expect((await templates.check(source)).map((fault) => sayTemplateFault(fault).en)).toEqual([]),
);

test.each([
  ['is not Typst', '#let x = (', [{ kind: 'does-not-compile', sample: 'usual', line: 1 }]],
  [
    'panics at one name alone',
    `${good}\n#if "🍊" in data.product or "Cam" in data.product { panic("không in") }`,
    [{ kind: 'does-not-compile', sample: 'emoji', line: 15 }],
  ],
  ['reads a file', `${good}\n#read("/etc/passwd")`, [{ kind: 'reads-file', sample: 'usual' }]],
  [
    'reads a file above its folder',
    `${good}\n#read("../../../etc/passwd")`,
    [{ kind: 'reads-file', sample: 'usual' }],
  ],
  [
    'shows a file in a picture',
    `${good}\n#image(bytes("<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' width='9' height='9'><image xlink:href='../x.png' width='9' height='9'/></svg>"), format: "svg")`,
    [{ kind: 'reads-file', sample: 'usual' }],
  ],
  [
    'asks the network for a package',
    `#import "@preview/tablex:0.0.8"\n${good}`,
    [{ kind: 'takes-package', sample: 'usual', line: 1 }],
  ],
  [
    'asks for one under a name that it puts together',
    `#import ("@pre" + "view/tablex:0.0.8")\n${good}`,
    [{ kind: 'takes-package', sample: 'usual', line: 1 }],
  ],
  [
    'asks what day it is',
    `${good}\n#datetime.today().display()`,
    [{ kind: 'word-not-taken', word: 'today', line: 15 }],
  ],
  [
    'runs a text as a program',
    `${good}\n#eval("1 + 1")`,
    [{ kind: 'word-not-taken', word: 'eval', line: 15 }],
  ],
  [
    'never ends',
    `${good}\n#{ let x = 0; while x < 1 { x = x * 2 / 2 } }`,
    [{ kind: 'does-not-compile', sample: 'usual' }],
  ],
  [
    'takes too long',
    `${good}\n#{ let x = 0; for i in range(100000) { for j in range(100000) { x += j } } }`,
    [{ kind: 'too-slow', sample: 'usual' }],
  ],
  [
    'wants a font that nobody has',
    good.replace('"Tinos"', '"Comic Sans MS"'),
    [{ kind: 'unknown-font', sample: 'usual' }],
  ],
  ['is as long as a book', `// ${'x'.repeat(200_001)}`, [{ kind: 'too-long' }]],
])('a template that %s is refused', async (_, source, expected) =>
  expect((await templates.check(source)).slice(0, expected.length)).toMatchObject(expected),
);

test('one that takes all memory is ended, and the next certificate is set', async () => {
  const greedy = `#{ let x = "aaaaaaaaaa"; for i in range(40) { x = x + x }; x.len() }\n${good}`;
  const patient = new CertificateTemplates(new Apart(30_000));
  expect(await patient.check(greedy)).toMatchObject([{ kind: 'too-big', sample: 'usual' }]);
  expect(await patient.set(good, SAMPLES.usual)).toMatchObject({
    pdf: expect.anything() as object,
  });
  patient.close();
});

test.each([
  ['the number', /#data.number/, 'number', 'usual'],
  ['the product', /#breakable\(data.product\)/, 'product', 'usual'],
  ['the producer', /#breakable\(data.owner\)/, 'owner', 'usual'],
  ['the stars', /#data.stars/, 'stars', 'usual'],
  ['the last day', /#data.validUntil/, 'validUntil', 'usual'],
  ['the signer', /#if has\("signer"\).*/, 'signer', 'usual'],
  ['the code', /#image.*/, 'qr', 'usual'],
  ['what tells a specimen', /#if has\("watermark"\).*/, 'watermark', 'specimen'],
])('one that leaves out %s is refused', async (_, line, field, sample) =>
  expect(await templates.check(without(line))).toContainEqual(
    expect.objectContaining({ kind: 'not-printed', field, sample }),
  ),
);

test.each([
  [
    'prints beside the page',
    `${good}\n#place(dx: 275mm)[ngoài lề]`,
    { kind: 'outside-page', what: 'ngoài lề', sample: 'usual' },
  ],
  [
    'lets a long word run over the edge',
    good.replace('breakable(data.product)', 'data.product'),
    { kind: 'outside-page', sample: 'one-word' },
  ],
  [
    'prints the code beside the page',
    good.replace(/#image(.*)/, '#place(dx: 250mm, image$1)'),
    { kind: 'outside-page', what: 'mã QR', sample: 'usual' },
  ],
  [
    'needs a second page for a long name',
    good.replace('size: 9pt', 'size: 26pt'),
    { kind: 'not-one-page', sample: 'all-long' },
  ],
  [
    'prints a small code',
    good.replace('30mm', '18mm'),
    { kind: 'code-too-small', millimetres: 18, sample: 'usual' },
  ],
  [
    'prints a name in letters that nobody can read',
    good.replace('Sản phẩm #', 'Sản phẩm #set text(2pt)\n#'),
    { kind: 'not-printed', field: 'product', sample: 'usual' },
  ],
])('one that %s is refused', async (_, source, expected) =>
  expect(await templates.check(source)).toContainEqual(expect.objectContaining(expected)),
);

test('the same certificate is the same file, whoever sets it and when', async () => {
  const set = async (setter: CertificateTemplates) => {
    const made = await setter.set(good, SAMPLES['all-long']);
    return Buffer.from('pdf' in made ? (made.pdf ?? []) : []);
  };
  const one = await set(templates);
  // A paper whose form says nothing of its date carries the moment to the second.
  await setTimeout(1_001);
  const another = new CertificateTemplates();
  const two = await set(another);
  another.close();
  expect(one.length).toBeGreaterThan(5_000);
  expect(one.toString('latin1')).toContain(
    `/CreationDate (D:${SAMPLES['all-long'].date.replaceAll('-', '')}000000Z)`,
  );
  expect(one.equals(two)).toBe(true);
  expect(templateHash(good)).toMatch(/^[0-9a-f]{64}$/);
});
