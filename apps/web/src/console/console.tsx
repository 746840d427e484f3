import { AppShell, Button, Center, Code, Text } from '@mantine/core';
import { useDisclosure, useElementSize } from '@mantine/hooks';
import { type ComponentType, lazy, Suspense } from 'react';
import { Redirect, Route, Switch, useLocation } from 'wouter';
import { useSay } from '../shared/language';
import { useLive } from '../shared/live';
import { Mishap, MISHAP } from '../shared/mishap';
import { Page } from '../shared/parts/page';
import type { Screen, ScreenProps } from '../shared/screen';
import { useSession } from '../shared/session';
import { isIn } from '../shared/who';
import { Header } from './header';
import { Menu } from './menu';
import { SandboxBanner } from './sandbox-banner';
import { screens } from './screens';
import { Waiting } from '../shared/parts/waiting';

const pages = screens.map((screen) => ({ ...screen, Shown: pageOf(screen) }));
const SignIn = lazy(async () => ({ default: (await import('../sign-in/sign-in')).Screen }));
const Invited = lazy(async () => ({ default: (await import('../sign-in/invited')).Screen }));

/** The door, or menu and screen for whoever has come in. */
export function Console() {
  const session = useSession();
  const { sandbox, ended } = session;
  const [here] = useLocation();
  const signedIn = isIn(session);
  const { ref, height } = useElementSize();
  const [open, { toggle, close }] = useDisclosure(false);
  useLive(signedIn && !ended);
  const say = useSay();
  const mine = useMine();
  const invited = here.startsWith('/loi-moi');
  return (
    <AppShell
      header={{ height: Math.max(56, height) }}
      navbar={signedIn ? { width: 250, breakpoint: 'sm', collapsed: { mobile: !open } } : undefined}
      padding="md"
    >
      <a className="skip-link" href="#noi-dung">
        {say('Đến nội dung', 'Skip to the content')}
      </a>
      <AppShell.Header withBorder={!sandbox}>
        <div ref={ref}>
          <Header menuOpen={open} onMenu={signedIn ? toggle : undefined} />
          {sandbox && <SandboxBanner />}
        </div>
      </AppShell.Header>
      {signedIn && <Menu mine={mine} onGo={close} />}
      <AppShell.Main id="noi-dung" tabIndex={-1}>
        <Mishap at={here} instead={(error) => <NotOpened error={error} />}>
          <Suspense fallback={<Opening />}>
            {invited ? <Invited /> : signedIn ? <Pages /> : <SignIn />}
          </Suspense>
        </Mishap>
      </AppShell.Main>
    </AppShell>
  );
}

/** The screens of one's post. */
function useMine() {
  const { post } = useSession();
  return pages.filter(({ roles }) => roles === 'all' || roles.includes(post?.role ?? ''));
}

function Pages() {
  const say = useSay();
  const mine = useMine();
  return (
    <Switch>
      {/* Where strangers came in; at the root they find the public register. */}
      <Route path="/dang-nhap">
        <Redirect to="/" replace />
      </Route>
      {mine.map(({ path, Shown }) => (
        <Route key={path} path={path}>
          {(params) => <Shown params={params} />}
        </Route>
      ))}
      <Route>
        <Page title={say('Không có trang này', 'There is no such page')}>
          <Text>
            {say(
              'Địa chỉ sai, hoặc trang không dành cho vị trí của bạn. Hãy chọn trong danh mục.',
              'The address is wrong, or the page is not for your post. Choose from the menu.',
            )}
          </Text>
        </Page>
      </Route>
    </Switch>
  );
}

function NotOpened({ error }: { error: unknown }) {
  const say = useSay();
  return (
    <Page title={say(...MISHAP.title)}>
      <Text>{say(...MISHAP.words)}</Text>
      <Code block>{String(error)}</Code>
      <Button onClick={() => location.reload()} style={{ alignSelf: 'flex-start' }}>
        {say(...MISHAP.again)}
      </Button>
    </Page>
  );
}

function Opening() {
  return (
    <Center p="xl">
      <Waiting />
    </Center>
  );
}

function pageOf({ load }: Screen): ComponentType<ScreenProps> {
  return lazy(async () => ({ default: (await load()).Screen }));
}
