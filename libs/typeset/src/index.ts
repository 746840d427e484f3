export { bound } from './bound';
export { onAPage } from './on-a-page';
export { opens } from './opens';
export { printable } from './printable';
export { qrPng, qrSvg } from './qr';
export type { CertificateFace } from './template/certificate-face';
export {
  builtInTemplate,
  CertificateTemplates,
  templateHash,
} from './template/certificate-template';
export { MOST_SIGNS } from './template/faults-of-source';
export { SAMPLE_NAMES, type SampleName } from './template/samples';
export { sayTemplateFault, TEMPLATE_SAMPLES } from './template/say-fault';
export type { TemplateFault } from './template/template-fault';
export { Typesetter } from './typesetter';
export { wordDocument } from './word/word-document';
