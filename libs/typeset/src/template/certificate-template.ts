import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { projectRoot } from '@ocop/platform';
import { printableData } from '../printable';
import { Apart, type SetPaper } from './apart';
import type { CertificateFace } from './certificate-face';
import { faultsOfPaper } from './faults-of-paper';
import { faultsOfSource } from './faults-of-source';
import { SAMPLE_NAMES, SAMPLES, type SampleName } from './samples';
import type { Fault, TemplateFault } from './template-fault';

/** A certificate as it was set, or why it cannot be handed out. */
export type SetCertificate =
  { readonly pdf: Uint8Array } | { readonly faults: readonly Fault[]; readonly pdf?: Uint8Array };

/** So much says what is wrong; more would only repeat it. */
const MOST_FAULTS = 60;

/** Certificates by templates that authorities have written: tried before they are taken, and looked at each time. */
export class CertificateTemplates {
  constructor(private readonly apart = new Apart()) {}

  /** Everything that is wrong with a template: of itself, then with each of the samples. */
  async check(source: string): Promise<readonly TemplateFault[]> {
    const own = faultsOfSource(source);
    if (own.length > 0) return own;
    const faults: TemplateFault[] = [];
    for (const sample of SAMPLE_NAMES) {
      const { paper, found } = await this.tried(source, SAMPLES[sample]);
      faults.push(...found.map((fault) => ({ ...fault, sample })));
      // What breaks it altogether breaks it with every certificate.
      if (!('pdf' in paper) && sample === 'usual') break;
      if (faults.length >= MOST_FAULTS) break;
    }
    return faults;
  }

  /** A certificate by somebody's template; as it came out, too, where it was set with faults. */
  async set(source: string, face: CertificateFace): Promise<SetCertificate> {
    const own = faultsOfSource(source);
    if (own.length > 0) return { faults: own };
    const { paper, found } = await this.tried(source, face);
    if ('pdf' in paper)
      return found.length === 0 ? { pdf: paper.pdf } : { faults: found, pdf: paper.pdf };
    return { faults: found };
  }

  sample(source: string, name: SampleName): Promise<SetCertificate> {
    return this.set(source, SAMPLES[name]);
  }

  close(): void {
    this.apart.close();
  }

  private async tried(
    source: string,
    face: CertificateFace,
  ): Promise<{ readonly paper: SetPaper; readonly found: readonly Fault[] }> {
    const paper = await this.apart.set(source, JSON.stringify(printableData(face)));
    return { paper, found: await faultsOfPaper(paper, face) };
  }
}

/** The template that comes with the release, to begin one's own with. */
export function builtInTemplate(): { readonly source: string; readonly sha256: string } {
  const file = join(projectRoot(), 'libs', 'typeset', 'templates', 'certificate.typ');
  const source = readFileSync(file, 'utf8');
  return { source, sha256: templateHash(source) };
}

export function templateHash(source: string): string {
  return createHash('sha256').update(source).digest('hex');
}
