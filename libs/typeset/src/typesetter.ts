import { Injectable } from '@nestjs/common';
import { RuleViolation } from '@ocop/ground';
import { projectRoot } from '@ocop/platform';
import { NodeCompiler, PdfStandard } from '@myriaddreamin/typst-ts-node-compiler';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FONT_FOLDERS } from './fonts';
import { printableData } from './printable';

/** Templates of the papers, in Typst. */
export type Template = 'certificate' | 'paper' | 'invitation';

/** How a template asks for what it prints; those of authorities are set by another compiler, with this very line. */
const ASKED = 'json(bytes(sys.inputs.data))';
/** What is asked for as a file leaves the library of the compiler as it is; inputs would make a new one for each paper. */
const FROM_FILE = 'json("/data.json")';
/** The compiler remembers all it has laid out, a megabyte for each certificate, until it is told to forget. */
const FORGET_AFTER = 16;

/**
 * Sets papers from data. The same data give the same bytes: no clock, no random, fonts from a pinned package only.
 * Every paper is an archive’s document that can be read aloud (PDF/A-2a, ISO 19005-2: tagged) and bears its own day. Values are passed as data and never as markup, so nothing in a name can become part of the layout.
 */
@Injectable()
export class Typesetter {
  private readonly folder = join(projectRoot(), 'libs', 'typeset', 'templates');
  private readonly sources = new Map<Template, string>();
  private compiler?: NodeCompiler;
  private set = 0;

  /** @throws RuleViolation PAPER_CANNOT_BE_SET */
  pdf(template: Template, data: object): Uint8Array {
    this.compiler ??= NodeCompiler.create({
      workspace: this.folder,
      fontArgs: FONT_FOLDERS.map((folder) => ({ fontPaths: [folder] })),
    });
    const text = JSON.stringify(printableData(data));
    this.compiler.mapShadow(join(this.folder, 'data.json'), Buffer.from(text));
    try {
      const mainFileContent = this.source(template);
      return this.compiler.pdf({ mainFileContent }, { pdfStandard: PdfStandard.A_2a });
    } catch (error) {
      // The same data would fail again, for ever.
      throw new RuleViolation('PAPER_CANNOT_BE_SET', { template, reason: String(error) });
    } finally {
      this.set += 1;
      if (this.set % FORGET_AFTER === 0) this.compiler.evictCache(1);
    }
  }

  private source(template: Template): string {
    const known = this.sources.get(template);
    if (known !== undefined) return known;
    const source = readFileSync(join(this.folder, `${template}.typ`), 'utf8');
    const reading = source.replace(ASKED, FROM_FILE);
    if (reading === source) throw new Error(`${template}.typ does not ask for ${ASKED}`);
    this.sources.set(template, reading);
    return reading;
  }
}
