import { AppShell, NavLink, ScrollArea, Text } from '@mantine/core';
import { useId } from 'react';
import { Link, useLocation } from 'wouter';
import { useSay } from '../shared/language';
import type { Screen } from '../shared/screen';
import { type MenuSection, menuSections } from './menu-sections';

interface MenuProps {
  readonly mine: readonly Screen[];
  readonly onGo: () => void;
}

/** Where somebody can go. */
export function Menu({ mine, onGo }: MenuProps) {
  const say = useSay();
  return (
    <AppShell.Navbar p="xs" aria-label={say('Danh mục', 'Menu')}>
      <ScrollArea>
        {menuSections(mine, say).map((section) => (
          <Lines key={section.screens[0]?.path} {...section} onGo={onGo} />
        ))}
      </ScrollArea>
    </AppShell.Navbar>
  );
}

function Lines({ title, screens, onGo }: MenuSection & Pick<MenuProps, 'onGo'>) {
  const say = useSay();
  const [here] = useLocation();
  const id = useId();
  const lines = screens.map(({ path, menu }) => (
    <NavLink
      key={path}
      component={Link}
      href={path}
      label={menu?.(say)}
      active={isHere(path, here)}
      aria-current={isHere(path, here) ? 'page' : undefined}
      onClick={onGo}
    />
  ));
  if (!title) return lines;
  return (
    <div role="group" aria-labelledby={id}>
      <Text id={id} size="xs" fw={600} c="dimmed" px="sm" pt="sm" pb={4}>
        {title}
      </Text>
      {lines}
    </div>
  );
}

function isHere(path: string, here: string): boolean {
  return path === '/' ? here === '/' : here === path || here.startsWith(`${path}/`);
}
