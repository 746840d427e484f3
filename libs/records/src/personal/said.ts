/** The same in both languages. */
export interface Said {
  readonly vi: string;
  readonly en: string;
}

export const said = (vi: string, en: string): Said => ({ vi, en });
