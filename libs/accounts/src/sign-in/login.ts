/** A login does not know capitals, nor how a letter was composed. */
export const loginAsKept = (login: string) => login.normalize('NFC').trim().toLowerCase();
