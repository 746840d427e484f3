import { useSay } from '../../shared/language';
import { SignIn } from './sign-in';

/** The door before a page whose session has ended. */
export function Door() {
  const say = useSay();
  return (
    <div className="frame">
      <main>
        <p className="note" role="alert">
          {say(
            'Phiên làm việc đã hết. Những gì đang nhập vẫn còn; đăng nhập lại để làm tiếp.',
            'Your session has ended. What you have typed is kept; sign in again to go on.',
          )}
        </p>
        <SignIn />
      </main>
    </div>
  );
}
