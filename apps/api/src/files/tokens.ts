/** The store that the settings name. */
export const FILE_STORE = Symbol('file store');
