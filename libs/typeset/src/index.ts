export { Typesetter } from './typesetter';
export { wordDocument } from './word/word-document';
export { bound } from './bound';
