import { openFileStore, PictureDrawer } from '@ocop/files';
import { projectRoot, SETTINGS, type Settings } from '@ocop/platform';
import { DossierDesk } from '../wallet/dossier-desk';
import { PictureController } from '../wallet/picture.controller';
import { PictureDesk } from '../wallet/picture-desk';
import { PreCheckReads } from '../wallet/pre-check';
import { ProductPapers } from '../wallet/product-papers';
import { ProductPapersController } from '../wallet/product-papers.controller';
import { Wallet } from '../wallet/wallet';
import { WalletController } from '../wallet/wallet.controller';
import { SignedPapersController } from '../commune/signed-papers.controller';
import { ScannedPaper } from '../signing/scanned-paper';
import { FileShelf } from './file-shelf';
import { FilesController } from './files.controller';
import { Intake } from './intake';
import { InspectionPhotographs } from './inspection-photographs';
import { Reach } from './reach';
import { Tickets } from './tickets';
import { FILE_STORE } from './tokens';
import { Uploads } from './uploads';
import { UploadsController } from './uploads.controller';

/** Files, wallets and the papers of dossiers. */
export const paperControllers = [
  UploadsController,
  FilesController,
  WalletController,
  ProductPapersController,
  PictureController,
  SignedPapersController,
];

export const paperProviders = [
  {
    provide: FILE_STORE,
    useFactory: (settings: Settings) => openFileStore(settings),
    inject: [SETTINGS],
  },
  // One for all: what is drawn waits for what is being drawn.
  { provide: PictureDrawer, useFactory: () => new PictureDrawer(projectRoot()) },
  Reach,
  InspectionPhotographs,
  Intake,
  Uploads,
  FileShelf,
  Tickets,
  Wallet,
  DossierDesk,
  PictureDesk,
  ProductPapers,
  PreCheckReads,
  ScannedPaper,
];
