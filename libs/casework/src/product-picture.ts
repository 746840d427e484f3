/** A picture as it was drawn anew: JPEG in base64, upright, in the colours of screens, without anything beside its points. */
export interface DrawnPicture {
  readonly jpeg: string;
  readonly width: number;
  readonly height: number;
}

/**
 * The picture of a product, for the certificate and for its public page. It lies beside the event that tells of the
 * choice, which names it by its hash; so does the certificate.
 */
export interface ProductPicture {
  /** SHA-256 of the kept file that it was drawn from. */
  readonly of: string;
  readonly print: DrawnPicture;
  readonly page: DrawnPicture;
}
