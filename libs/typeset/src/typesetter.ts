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

/**
 * Sets papers from data. The same data give the same bytes: no clock, no random, fonts from a pinned package only.
 * Every paper is an archive’s document that can be read aloud (PDF/A-2a, ISO 19005-2: tagged) and bears its own day. Values are passed as data and never as markup, so nothing in a name can become part of the layout.
 */
@Injectable()
export class Typesetter {
  private readonly folder = join(projectRoot(), 'libs', 'typeset', 'templates');
  private compiler?: NodeCompiler;

  /** @throws RuleViolation PAPER_CANNOT_BE_SET */
  pdf(template: Template, data: object): Uint8Array {
    this.compiler ??= NodeCompiler.create({
      workspace: this.folder,
      fontArgs: FONT_FOLDERS.map((folder) => ({ fontPaths: [folder] })),
    });
    const mainFileContent = readFileSync(join(this.folder, `${template}.typ`), 'utf8');
    const inputs = { data: JSON.stringify(printableData(data)) };
    try {
      return this.compiler.pdf({ mainFileContent, inputs }, { pdfStandard: PdfStandard.A_2a });
    } catch (error) {
      // The same data would fail again, for ever.
      throw new RuleViolation('PAPER_CANNOT_BE_SET', { template, reason: String(error) });
    }
  }
}
