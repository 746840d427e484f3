import { dirname, join } from 'node:path';

/** Of the one family that papers are set in: metrics of Times, all letters of Vietnamese, free. */
const STYLES = {
  regular: '400Regular/Tinos_400Regular.ttf',
  bold: '700Bold/Tinos_700Bold.ttf',
  italic: '400Regular_Italic/Tinos_400Regular_Italic.ttf',
  boldItalic: '700Bold_Italic/Tinos_700Bold_Italic.ttf',
} as const;

const folder = () => dirname(require.resolve('@expo-google-fonts/tinos/package.json'));

export const FONT_FILES = Object.values(STYLES).map((file) => join(folder(), file));

export const FONT_FOLDERS = FONT_FILES.map((file) => dirname(file));
