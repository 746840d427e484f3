import { projectRoot } from '@ocop/platform';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';

const web = join(projectRoot(), 'apps', 'web', 'src');
const files = readdirSync(web, { recursive: true, withFileTypes: true })
  .filter(({ name }) => /\.tsx?$/.test(name) && !/\.(spec|gen)\./.test(name))
  .map(({ parentPath, name }) => join(parentPath, name));

const everything = files.map((file) => readFileSync(file, 'utf8')).join('\n');

interface Read {
  readonly file: string;
  /** `case`, `product-cycle/_`, `events`, whatever is put in for `_`. */
  readonly key: readonly string[];
  /** What is asked, and whether it comes whole or by pages: an answer that is kept has its form. */
  readonly asked: string;
}

/**
 * The phone's pages and the console keep what they have read apart; within each, a screen finds under a key what another has
 * put there, in that one's form.
 */
test.each([
  ['the console', (file: string) => !file.startsWith('phone/')],
  ['the phone', (file: string) => /^(phone|shared)\//.test(file)],
])('what %s keeps under one key is one answer, in one form', (_, isPart) => {
  const reads = files.flatMap(readsOf).filter(({ file }) => isPart(file));
  expect(reads.length).toBeGreaterThan(15);
  const inTwoForms = reads.filter(({ key, asked }) =>
    reads.some((other) => other.asked !== asked && mayBeOne(other.key, key)),
  );
  expect(inTwoForms).toEqual([]);
});

/** Whether two keys can be the same once all is put in. */
function mayBeOne(one: readonly string[], other: readonly string[]): boolean {
  const fits = (part: string, i: number) => alike(part, other[i] ?? '');
  return one.length === other.length && one.every(fits);
}

/** What is put in may be anything, but no word that stands in a key of ours. */
function alike(one: string, other: string): boolean {
  if (one === other) return true;
  const [a, b] = [one, other].map((text) => /^(.*?)_/.exec(text)?.[1]);
  return a !== undefined && b !== undefined && (a.startsWith(b) || b.startsWith(a));
}

function readsOf(path: string): Read[] {
  const source = ts.createSourceFile(
    path,
    readFileSync(path, 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const found: Read[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && /^use(Infinite)?Query$/.test(node.expression.getText())) {
      const key = partOf(node, 'queryKey');
      const how = partOf(node, 'queryFn');
      if (key && how && ts.isArrayLiteralExpression(key))
        found.push({
          file: relative(web, path),
          key: key.elements.map((element) => written(element, source)),
          asked: `${node.expression.getText()} ${addressIn(how)}`,
        });
    }
    ts.forEachChild(node, look);
  };
  look(source);
  return found;
}

function partOf(call: ts.CallExpression, name: string): ts.Expression | undefined {
  const [options] = call.arguments;
  if (!options || !ts.isObjectLiteralExpression(options)) return undefined;
  const part = options.properties.find((property) => property.name?.getText() === name);
  return part && ts.isPropertyAssignment(part) ? part.initializer : undefined;
}

/** A text as it is, with `_` for what is put in; a name stands for the text that it was given in the file. */
function written(element: ts.Expression, source: ts.SourceFile): string {
  if (ts.isStringLiteral(element)) return element.text;
  if (ts.isTemplateExpression(element))
    return [element.head.text, ...element.templateSpans.map(({ literal }) => literal.text)].join(
      '_',
    );
  if (ts.isCallExpression(element)) return writtenBy(element.expression.getText());
  if (!ts.isIdentifier(element)) return '_';
  const given = new RegExp(`const ${element.text} = \`([^\`]*)\``).exec(source.text)?.[1];
  return withHoles(given);
}

const withHoles = (text?: string) => text?.replace(/\$\{[^}]*\}/g, '_') ?? '_';

/** What a function of ours, such as `streamOf`, makes of what it is given. */
function writtenBy(name: string): string {
  const [, made] = new RegExp(`const ${name} = [^\`]*=> \`([^\`]*)\``).exec(everything) ?? [];
  return withHoles(made);
}

/** The address that is asked; where a function of another file asks, that one's name. */
function addressIn(how: ts.Expression): string {
  const address = /['"`](\/[\w/{}$.-]*)/.exec(how.getText())?.[1];
  return address ?? how.getText();
}
