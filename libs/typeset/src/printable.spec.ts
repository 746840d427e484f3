import { printable } from '.';

const LETTERS = 'aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵđ';

test.each([
  ['in decomposed letters', 'Bún bò Huế'.normalize('NFD'), 'Bún bò Huế'],
  ['with marks that turn the writing', 'Bún\u202Eếuh\u202C \u2066x\u2069\u200f', 'Búnếuh x'],
  ['with soft hyphens and joiners', 'Tinh\u00ad dầu\u200b\u2060 tràm', 'Tinh dầu tràm'],
  ['with blanks that do not break', 'Mè\u00a0xửng\u2003Huế', 'Mè xửng Huế'],
  ['with emoji', 'Cam 🍊 Nam Đông 👩🏽‍🌾❤️', 'Cam Nam Đông '],
  [
    'with quotes and signs',
    '"Mè" «xửng» ‘1’ – 5 m² × 3 ½ #read("x") <b>',
    '"Mè" «xửng» ‘1’ – 5 m² × 3 ½ #read("x") <b>',
  ],
])('a name %s is printed as somebody reads it', (_, name, printed) =>
  expect(printable(name)).toBe(printed),
);

test('all letters of Vietnamese have their shape', () => {
  const all = LETTERS + LETTERS.toUpperCase();
  expect(all).toHaveLength(134 + 12);
  expect(printable(all)).toBe(all);
});
