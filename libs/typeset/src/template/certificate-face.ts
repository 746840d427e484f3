/** What a certificate's template is given, under these names: `#let data = json(bytes(sys.inputs.data))`. */
export interface CertificateFace {
  readonly title: string;
  readonly authority: string;
  readonly place: string;
  readonly number: string;
  /** Registration number of the product, where it has one. */
  readonly code?: string;
  readonly product: string;
  /** Of the product, where one was chosen: its bytes, and what they are. */
  readonly picture?: { readonly bytes: readonly number[]; readonly format: 'jpg' };
  readonly owner: string;
  readonly address: string;
  /** Packings and kinds, where not everything of the product is recognised. */
  readonly scope?: string;
  readonly stars: number;
  readonly decision: string;
  readonly decisionDay: string;
  readonly regulation: string;
  readonly validFrom: string;
  readonly validUntil: string;
  /** The certificate that this one takes the place of. */
  readonly supersedes?: string;
  readonly signedAs: string;
  readonly signer?: string;
  readonly signedOn: string;
  /** As YYYY-MM-DD: the document's own day, since no template may ask what day it is. */
  readonly date: string;
  readonly verifyAt: string;
  /** The code as SVG, to be printed 30 mm wide. */
  readonly qr: string;
  /** Across what a sandbox issues, and nothing else. */
  readonly watermark?: string;
}
