import { type ComponentType, lazy, Suspense } from 'react';
import { Link, Route, Switch, useLocation } from 'wouter';
import { useSay } from '../shared/language';
import { useLive } from '../shared/live';
import { Mishap, MISHAP } from '../shared/mishap';
import { useSession } from '../shared/session';
import { isIn } from '../shared/who';
import { Bar } from './bar';
import { Page } from './parts/page';
import type { PageProps } from './parts/page-props';
import { Waiting } from './parts/states';
import { Products } from './products/products';
import { SignIn } from './sign-in/sign-in';

const page = (load: () => Promise<{ Screen: ComponentType<PageProps> }>) =>
  lazy(async () => ({ default: (await load()).Screen }));

/** Whatever is behind the first page comes when it is opened. */
const PAGES: readonly (readonly [path: string, Shown: ComponentType<PageProps>])[] = [
  ['/san-pham/:id', page(() => import('./products/product'))],
  ['/san-pham/:id/dien-bien', page(() => import('./products/story'))],
  ['/san-pham/:id/phuong-an', page(() => import('./asking/business-plan'))],
  ['/dang-ky', page(() => import('./asking/idea'))],
  ['/san-pham/:id/giay-to', page(() => import('./papers/product-papers'))],
  ['/san-pham/:id/giay-to/:item', page(() => import('./papers/item'))],
  ['/san-pham/:id/anh', page(() => import('./papers/picture'))],
  ['/san-pham/:id/nop', page(() => import('./asking/file-dossier'))],
  ['/san-pham/:id/tu-cham', page(() => import('./self-score/self-score'))],
  ['/so-lieu/:programme/:ask', page(() => import('./figures/figures'))],
  ['/giay-to', page(() => import('./papers/wallet'))],
  ['/giay-to/moi', page(() => import('./papers/new-paper'))],
  ['/san-pham/:id/nhan-xet', page(() => import('./products/feedback'))],
  ['/san-pham/:id/rut', page(() => import('./asking/withdraw'))],
  ['/san-pham/:id/khieu-nai', page(() => import('./asking/appeal'))],
  ['/thong-bao', page(() => import('./notices/notices'))],
  ['/giay-chung-nhan', page(() => import('./certificates/certificates'))],
  ['/giay-chung-nhan/:id', page(() => import('./certificates/certificate'))],
  ['/toi', page(() => import('./me/me'))],
  ['/toi/nhan-tin', page(() => import('./me/being-told'))],
  ['/toi/du-lieu', page(() => import('./me/own-data'))],
];

/** The producer's pages. */
export function Phone() {
  const session = useSession();
  const { post, ended } = session;
  const signedIn = isIn(session);
  const isProducer = post?.role === 'producer';
  useLive(signedIn && !ended);
  return (
    <div className="frame" hidden={ended}>
      <Skip />
      <Bar />
      <main id="noi-dung">{!signedIn ? <SignIn /> : isProducer ? <Pages /> : <Elsewhere />}</main>
      {signedIn && isProducer && <Tabs />}
    </div>
  );
}

function Pages() {
  const say = useSay();
  const [here] = useLocation();
  return (
    <Mishap at={here} instead={(error) => <NotOpened error={error} />}>
      <Suspense fallback={<Waiting />}>
        <Switch>
          <Route path="/">
            <Products />
          </Route>
          {PAGES.map(([path, Shown]) => (
            <Route key={path} path={path}>
              {(params) => <Shown params={params} />}
            </Route>
          ))}
          <Route>
            <h1>{say('Không có trang này', 'There is no such page')}</h1>
            <Link href="/" className="button">
              {say('Về sản phẩm của tôi', 'Back to my products')}
            </Link>
          </Route>
        </Switch>
      </Suspense>
    </Mishap>
  );
}

function NotOpened({ error }: { error: unknown }) {
  const say = useSay();
  return (
    <Page title={say(...MISHAP.title)}>
      <p>{say(...MISHAP.words)}</p>
      <p>{String(error)}</p>
      <button type="button" className="button" onClick={() => location.reload()}>
        {say(...MISHAP.again)}
      </button>
    </Page>
  );
}

/** Offices and councils have pages of their own. */
function Elsewhere() {
  const say = useSay();
  return (
    <>
      <h1>{say('Trang này dành cho chủ thể', 'These pages are for producers')}</h1>
      <a href="/" className="button">
        {say('Đến trang làm việc của cán bộ', 'To the pages of offices')}
      </a>
    </>
  );
}

function Skip() {
  const say = useSay();
  return (
    <a className="skip" href="#noi-dung">
      {say('Đến nội dung', 'Skip to the content')}
    </a>
  );
}

/** Drawn with one line each, so that they need no font and follow the colour of the words. */
const DRAWINGS = {
  products: 'M4 8l8-4 8 4v8l-8 4-8-4zM4 8l8 4 8-4M12 12v8',
  papers: 'M6 3h9l4 4v14H6zM9 11h7M9 15h7',
  notices: 'M6 16V11a6 6 0 0112 0v5l2 2H4zM10 21h4',
  certificates: 'M12 3a6 6 0 100 12 6 6 0 000-12zM8 14l-1 7 5-3 5 3-1-7',
} as const;

function Tabs() {
  const say = useSay();
  return (
    <nav className="tabs" aria-label={say('Danh mục', 'Menu')}>
      <Tab to="/" drawn="products" words={say('Sản phẩm', 'Products')} />
      <Tab to="/giay-to" drawn="papers" words={say('Giấy tờ', 'Papers')} />
      <Tab to="/giay-chung-nhan" drawn="certificates" words={say('Chứng nhận', 'Certificates')} />
      <Tab to="/thong-bao" drawn="notices" words={say('Thông báo', 'Messages')} />
    </nav>
  );
}

interface TabProps {
  readonly to: string;
  readonly drawn: keyof typeof DRAWINGS;
  readonly words: string;
}

function Tab({ to, drawn, words }: TabProps) {
  const [here] = useLocation();
  const isHere = to === '/' ? here === '/' || here.startsWith('/san-pham') : here.startsWith(to);
  return (
    <Link href={to} aria-current={isHere ? 'page' : undefined}>
      <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="2" aria-hidden="true">
        <path d={DRAWINGS[drawn]} />
      </svg>
      {words}
    </Link>
  );
}
