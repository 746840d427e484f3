import { Alert, Badge, createTheme, type MantineColorsTuple } from '@mantine/core';

/** Green of the programme; white letters are read on it from its sixth shade on, in the dark as well (WCAG 2.2 AA). */
const ocop: MantineColorsTuple = [
  '#e9f7ef',
  '#d3ecde',
  '#a5d8bc',
  '#74c498',
  '#4cb379',
  '#2f9a61',
  '#0b7a43',
  '#0b6b3a',
  '#075630',
  '#034123',
];

export const theme = createTheme({
  colors: { ocop },
  primaryColor: 'ocop',
  primaryShade: { light: 7, dark: 6 },
  autoContrast: true,
  defaultRadius: 'sm',
  fontFamily: "'Segoe UI', Roboto, 'Noto Sans', 'Helvetica Neue', Arial, sans-serif",
  headings: { fontWeight: '600' },
  cursorType: 'pointer',
  components: {
    // A title in the colour of its tint would be too faint (WCAG 2.2 AA).
    Alert: Alert.extend({ styles: { title: { color: 'var(--mantine-color-text)' } } }),
    // Words as they are written, and all of them: capitals lose half of a Vietnamese word, an ellipsis the rest.
    Badge: Badge.extend({
      styles: { root: { textTransform: 'none', flex: 'none' }, label: { overflow: 'visible' } },
    }),
  },
});
