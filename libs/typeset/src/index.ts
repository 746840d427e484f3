export { qrPng, qrSvg } from './qr';
export { Typesetter } from './typesetter';
export { wordDocument } from './word/word-document';
export { bound } from './bound';
