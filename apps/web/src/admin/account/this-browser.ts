import { RefusedError } from '../../shared/problem';

/** Over plain HTTP, and in a window that is private, browsers do not have it. */
export const isPossible = () =>
  'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window;

export async function subscriptionHere(): Promise<PushSubscription | undefined> {
  if (!isPossible()) return undefined;
  const known = await navigator.serviceWorker.getRegistration('/');
  return (await known?.pushManager.getSubscription()) ?? undefined;
}

/** @throws RefusedError where the person or the browser does not let us */
export async function subscribeHere(key: string) {
  await navigator.serviceWorker.register('/sw.js', { scope: '/' });
  const { pushManager } = await navigator.serviceWorker.ready;
  // Of another pair of keys: it would not be told any more.
  await (await pushManager.getSubscription())?.unsubscribe();
  const wish = { userVisibleOnly: true, applicationServerKey: key };
  const made = await pushManager.subscribe(wish).catch((error: Error) => {
    throw new RefusedError(error.name === 'NotAllowedError' ? NOT_ALLOWED : NOT_REACHED);
  });
  const { endpoint, keys } = made.toJSON();
  if (!endpoint || !keys?.['p256dh'] || !keys['auth']) throw new Error('no keys');
  return { endpoint, keys: { p256dh: keys['p256dh'], auth: keys['auth'] } };
}

/** The address that was told, so that the server forgets it, too. */
export async function endHere(): Promise<string | undefined> {
  const subscription = await subscriptionHere();
  await subscription?.unsubscribe();
  return subscription?.endpoint;
}

const NOT_ALLOWED = {
  ...{ code: 'PUSH_NOT_ALLOWED', title: 'Not allowed', status: 403 },
  detail:
    'Trình duyệt chưa cho phép trang này báo tin. Mở cài đặt của trang (biểu tượng cạnh địa chỉ), cho phép thông báo, rồi bấm lại.',
  detailEn:
    'The browser does not let this page tell you anything. Allow notifications in the settings of the site, beside its address, and try again.',
};
const NOT_REACHED = {
  ...{ code: 'PUSH_NOT_REACHED', title: 'Not reached', status: 503 },
  detail:
    'Trình duyệt không đăng ký được với dịch vụ báo tin của hãng: mạng đang chặn, hoặc cửa sổ ẩn danh. Thử lại ở mạng khác; thư và hộp thư trên hệ thống vẫn đủ thông báo.',
  detailEn:
    'The browser cannot reach the push service of its maker: the network blocks it, or the window is private. Try again in another network; mail and the inbox have every notice.',
};
