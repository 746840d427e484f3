import type { CivilDate } from '@ocop/calendar';

/** A paper before it is set: what stands on it, in order. Both formats are set from this, so that they cannot differ. */
export interface PaperContent {
  /** The document's own title, for readers' windows and archives. */
  readonly title: string;
  readonly landscape?: true;
  readonly head: PaperHead;
  readonly blocks: readonly Block[];
  readonly closing: Closing;
  /** Lists that go with it, each on a page of its own. */
  readonly annexes?: readonly Block[];
  /** Printed below every page: by it a paper is compared with the record that it was set from. */
  readonly mark?: string;
  /** Printed across every page of what is only for trying. */
  readonly specimen?: string;
}

/** The upper part of a paper (Decree 30/2020, annex I): who, under which number, where and when, what. */
export interface PaperHead {
  readonly above?: string;
  readonly agency: string;
  readonly number: string;
  readonly place: string;
  readonly date: string;
  /** The same day for archives; where somebody will write it in, the first day of the year. */
  readonly day: CivilDate;
  /** `DỰ THẢO`, `TẠM TÍNH`: what it is not yet. */
  readonly notYet?: string;
  /** `BIÊN BẢN`, and what it is about; a letter (công văn) has no kind, and says under its number what it is about. */
  readonly kind?: string;
  readonly subject: string;
}

export type Align = 'left' | 'center' | 'right';

export interface Column {
  readonly title: string;
  /** Share of the width. */
  readonly width: number;
  readonly align: Align;
}

export type Block =
  | { readonly kind: 'paragraph'; readonly text: string; readonly italic?: true }
  | { readonly kind: 'heading'; readonly text: string }
  /** One line in the middle: the office that decides, `QUYẾT ĐỊNH:`. */
  | { readonly kind: 'centred'; readonly text: string }
  | {
      readonly kind: 'table';
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly string[])[];
      /** Points of its letters; smaller where columns are many. */
      readonly size?: number;
    }
  /** On a page of its own, with its own title. */
  | {
      readonly kind: 'annex';
      readonly title: string;
      readonly subject: string;
      readonly reference: string;
    };

/** A column of the lower part: in what quality somebody signs. */
export interface Signature {
  readonly as: readonly string[];
  readonly name?: string;
}

/** The lower part: whom the paper goes to, and who signs. */
export interface Closing {
  readonly recipients?: readonly string[];
  readonly signatures: readonly Signature[];
}
