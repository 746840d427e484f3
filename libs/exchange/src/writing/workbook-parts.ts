const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const KIND = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Places in the table of cell formats below. */
export const STYLE = {
  title: 1,
  note: 2,
  heading: 3,
  text: 4,
  count: 5,
  points: 6,
  day: 7,
  quoted: 8,
};

const FRAMED = 'borderId="1" applyBorder="1"';
const WRAPPED = '<alignment vertical="top" wrapText="1"/>';
const MIDDLE = '<alignment horizontal="center" vertical="top" wrapText="1"/>';
const side = (name: string) => `<${name} style="thin"><color auto="1"/></${name}>`;

const format = (attributes: string, alignment: string) =>
  `<xf fillId="0" xfId="0" applyFont="1" applyAlignment="1" ${attributes}>${alignment}</xf>`;

const STYLES = `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>\
<fonts count="3"><font><sz val="12"/><name val="Times New Roman"/></font>\
<font><b/><sz val="13"/><name val="Times New Roman"/></font>\
<font><i/><sz val="12"/><name val="Times New Roman"/></font></fonts>\
<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>\
<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>\
<border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border></borders>\
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>\
<cellXfs count="9"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>\
${format('numFmtId="0" fontId="1" borderId="0"', '<alignment horizontal="center"/>')}\
${format('numFmtId="0" fontId="2" borderId="0"', '<alignment horizontal="center"/>')}\
${format(`numFmtId="0" fontId="1" ${FRAMED}`, '<alignment horizontal="center" vertical="center" wrapText="1"/>')}\
${format(`numFmtId="0" fontId="0" ${FRAMED}`, WRAPPED)}\
${format(`numFmtId="0" fontId="0" ${FRAMED}`, MIDDLE)}\
${format(`numFmtId="2" fontId="0" applyNumberFormat="1" ${FRAMED}`, MIDDLE)}\
${format(`numFmtId="164" fontId="0" applyNumberFormat="1" ${FRAMED}`, MIDDLE)}\
${format(`numFmtId="0" fontId="0" quotePrefix="1" ${FRAMED}`, WRAPPED)}</cellXfs>\
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

const LIST = 'Danh sách';

/** Everything of a workbook but its one sheet. @param headings their row, which is printed on every page */
export const partsOf = (headings: number): Readonly<Record<string, string>> => ({
  '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${KIND}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${KIND}.styles+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${KIND}.worksheet+xml"/></Types>`,
  '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${LIST}" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">'${LIST}'!$${headings}:$${headings}</definedName></definedNames></workbook>`,
  'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
  'xl/styles.xml': HEAD + STYLES,
});

export const SHEET = 'xl/worksheets/sheet1.xml';
/** However wide a list is, its columns stand on one page beside each other. */
export const SHEET_HEAD = `${HEAD}<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`;
