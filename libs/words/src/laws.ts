/** What the generations of the law are called where people read of them: as each is cited. */
const CITATIONS: Readonly<Record<string, string>> = {
  '1048-2019': 'QĐ 1048/QĐ-TTg + 781/QĐ-TTg',
  '148-2023': 'QĐ 148/QĐ-TTg',
  '148-1489-2025': 'QĐ 148/QĐ-TTg + 1489/QĐ-TTg',
  '26-2026': 'QĐ 26/2026/QĐ-TTg',
};

/** A law by its id; one that the book does not know, as it was recorded. */
export const sayLaw = (id: string): string => CITATIONS[id] ?? id;
