import { AppShell, Burger, Group, Loader, NavLink, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { type ComponentType, lazy, Suspense } from 'react';
import { Link, Route, Switch, useLocation } from 'wouter';
import { useSay } from '../shared/language';
import { useLive } from '../shared/live';
import type { Screen, ScreenProps } from '../shared/screen';
import { useSession } from '../shared/session';
import { screens } from './screens';

const pages = screens.map((screen) => ({ ...screen, Page: pageOf(screen) }));

/** Menu, screen, and who one is. */
export function Console() {
  const say = useSay();
  const { person, post } = useSession();
  const [open, { toggle, close }] = useDisclosure(false);
  useLive(person !== null);
  const mine = pages.filter(({ roles }) => roles === 'all' || roles.includes(post?.role ?? ''));
  return (
    <AppShell
      header={{ height: 56 }}
      navbar={{ width: 260, breakpoint: 'sm', collapsed: { mobile: !open } }}
      padding="md"
    >
      <AppShell.Header>
        <Group h="100%" px="md">
          <Burger
            opened={open}
            onClick={toggle}
            hiddenFrom="sm"
            size="sm"
            aria-label={say('Mở danh mục', 'Open the menu')}
          />
          <Text fw={700}>{say('Chu trình OCOP', 'OCOP cycle')}</Text>
          <Text ml="auto">{person?.name}</Text>
        </Group>
      </AppShell.Header>
      <AppShell.Navbar p="xs" aria-label={say('Danh mục', 'Menu')}>
        {mine.map(({ path, menu }) =>
          menu ? <MenuLink key={path} path={path} words={menu(say)} onClick={close} /> : null,
        )}
      </AppShell.Navbar>
      <AppShell.Main>
        <Suspense fallback={<Loader aria-label={say('Đang mở', 'Opening')} />}>
          <Switch>
            {mine.map(({ path, Page }) => (
              <Route key={path} path={path}>
                {(params) => <Page params={params} />}
              </Route>
            ))}
            <Route>{say('Không có trang này.', 'There is no such page.')}</Route>
          </Switch>
        </Suspense>
      </AppShell.Main>
    </AppShell>
  );
}

interface MenuLinkProps {
  readonly path: string;
  readonly words: string;
  readonly onClick: () => void;
}

function MenuLink({ path, words, onClick }: MenuLinkProps) {
  const [here] = useLocation();
  return (
    <NavLink component={Link} href={path} label={words} active={here === path} onClick={onClick} />
  );
}

function pageOf({ load }: Screen): ComponentType<ScreenProps> {
  return lazy(async () => ({ default: (await load()).Screen }));
}
