import {
  CertificateTemplates,
  sayTemplateFault,
  TEMPLATE_SAMPLES,
  templateHash,
  type TemplateFault,
} from '@ocop/typeset';
import type { Command } from 'commander';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { examples } from '../help';
import { language, said } from '../language';
import { EXIT } from './exit';
import { explain, print } from './output';

interface CheckOptions {
  readonly pdf?: string;
  readonly json?: boolean;
}

/** `ocop certificate template check`: an authority's own form, tried as it is before it can be adopted; needs no system. */
export function addTemplate(certificate: Command): void {
  certificate
    .command('template')
    .description(said('mẫu giấy chứng nhận của cơ quan', 'the form of an authority’s certificates'))
    .command('check <file>')
    .description(
      said(
        'thử mẫu (tệp .typ) với các giấy dài nhất, lạ nhất; 0: áp dụng được, 1: còn điểm sai',
        'try a template (.typ) with the longest and strangest certificates; exit 0: it can be adopted, 1: it has faults',
      ),
    )
    .option(
      '--pdf <folder>',
      said('lưu các giấy thử dạng PDF vào thư mục', 'keep the samples as PDF in a folder'),
    )
    .option(
      '--json',
      said('in kết quả dạng JSON, cho chương trình đọc', 'print the result as JSON, for programs'),
    )
    .addHelpText(
      'after',
      examples(
        'npx ocop certificate template check libs/typeset/templates/certificate.typ --pdf giay-thu',
      ),
    )
    .action(async (file: string, options: CheckOptions) => {
      process.exitCode = await check(file, options).catch(explain);
    });
}

async function check(file: string, { pdf, json = false }: CheckOptions): Promise<number> {
  const source = await readFile(file, 'utf8');
  const templates = new CertificateTemplates();
  try {
    const faults = await templates.check(source);
    const files = pdf === undefined ? [] : await kept(templates, source, pdf);
    const sha256 = templateHash(source);
    print(json, { sha256, faults: faults.map(told), files }, () => [
      ...(faults.length === 0
        ? [said(`Mẫu áp dụng được (${sha256})`, `The template can be adopted (${sha256})`)]
        : faults.map((fault) => `✗ ${sayTemplateFault(fault)[language]}`)),
      ...files,
    ]);
    return faults.length === 0 ? EXIT.done : EXIT.refused;
  } finally {
    templates.close();
  }
}

function told(fault: TemplateFault) {
  return { ...fault, words: sayTemplateFault(fault) };
}

/** Those that come out, also with faults. */
async function kept(
  templates: CertificateTemplates,
  source: string,
  folder: string,
): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true });
  const files: string[] = [];
  for (const { name } of TEMPLATE_SAMPLES) {
    const { pdf } = await templates.sample(source, name);
    if (!pdf) continue;
    files.push(join(folder, `${name}.pdf`));
    await writeFile(join(folder, `${name}.pdf`), pdf);
  }
  return files;
}
