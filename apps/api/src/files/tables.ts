import { dossierPapers, dossiers, keptFiles, signedPapers, walletPapers } from '@ocop/records';

/** What the API keeps of files, wallets and dossiers. */
export const paperTables = [keptFiles, walletPapers, dossiers, dossierPapers, signedPapers];
