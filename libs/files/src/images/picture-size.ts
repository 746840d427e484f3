/** Pixels, as a picture's header says them. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}
