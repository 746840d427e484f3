export { examine } from './examine';
export { FileRefused, type FileRefusal } from './file-refused';
export { EXTENSIONS, type FileType, isShownInline } from './kinds/file-types';
export { contentDisposition } from './names/content-disposition';
export { displayName } from './names/display-name';
export { type ScanAnswer, scanWithClamd } from './scan/clamd';
export { type FileStore, FileStoreAway } from './store/file-store';
export { openFileStore } from './store/open-file-store';
export { storeFaults } from './store/store-faults';
