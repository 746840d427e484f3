export { messageFaults } from './message-faults';
export { plainText } from './plain-text';
export { sampleOf } from './samples';
export { type TemplateFault, templateFaults } from './template-faults';
export { templateGrammar } from './grammar';
export {
  isNoticeKind,
  NOTICE_KINDS,
  printOfTexts,
  shippedTexts,
  type TemplateTexts,
} from './texts';
export { writeNotice, type Written, writeTexts } from './write-notice';
