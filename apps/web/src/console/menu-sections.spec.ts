import { menuSections } from './menu-sections';
import { screens } from './screens';

const say = (vi: string) => vi;

test('every screen with a name stands in the menu, once', () => {
  const named = screens.filter(({ menu }) => menu).map(({ path }) => path);
  const shown = menuSections(screens, say).flatMap((section) => section.screens);
  expect(shown.map(({ path }) => path).sort()).toEqual([...named].sort());
});

test('a short menu has no titles, a long one has', () => {
  const titles = (count: number) =>
    menuSections(screens.filter(({ menu }) => menu).slice(0, count), say).flatMap(
      ({ title }) => title ?? [],
    );
  expect(titles(7)).toEqual([]);
  expect(titles(12)).toContain('Giấy chứng nhận');
});
