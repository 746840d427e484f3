import { useState } from 'react';
import { useEntering } from '../../shared/entering';
import { useSay } from '../../shared/language';
import { useSession } from '../../shared/session';
import { sendCode, signIn } from '../../shared/signing-in';
import { Page } from '../parts/page';
import { Refusal } from '../parts/states';
import { Practise } from './practise';

/** Name and password, a code where one is asked for; on a place to practise one press is enough. */
export function SignIn() {
  const say = useSay();
  const { next, sandbox } = useSession();
  return (
    <Page
      title={say('Đăng nhập', 'Sign in')}
      spoken={say(
        'Nhập tên đăng nhập và mật khẩu mà xã đã cấp. Quên mật khẩu thì gọi cán bộ xã.',
        'Enter the name and password that your commune gave you. If you have lost them, call the commune.',
      )}
    >
      {next === 'second-factor' ? <Code /> : <Password />}
      {sandbox && <Practise />}
    </Page>
  );
}

function Password() {
  const say = useSay();
  const [login, setLogin] = useState('');
  const [password, setPassword] = useState('');
  const { submit, error, isPending } = useEntering(() => signIn(login, password));
  return (
    <form className="card" onSubmit={submit}>
      <label>
        {say('Tên đăng nhập', 'Login')}
        <input
          value={login}
          onChange={(e) => setLogin(e.target.value)}
          autoComplete="username"
          autoCapitalize="none"
          required
        />
      </label>
      <p />
      <label>
        {say('Mật khẩu', 'Password')}
        <input
          type="password"
          value={password}
          onChange={(e) => setPassword(e.target.value)}
          autoComplete="current-password"
          required
        />
      </label>
      <p />
      <Refusal error={error} />
      <button type="submit" className="button" disabled={isPending}>
        {say('Đăng nhập', 'Sign in')}
      </button>
      <p className="small quiet">
        {say(
          'Chưa có tài khoản hoặc quên mật khẩu: gọi cán bộ OCOP của xã.',
          'No account, or password lost: call the OCOP officer of your commune.',
        )}
      </p>
    </form>
  );
}

function Code() {
  const say = useSay();
  const [code, setCode] = useState('');
  const { submit, error, isPending } = useEntering(() => sendCode(code));
  return (
    <form className="card" onSubmit={submit}>
      <label>
        {say('Mã 6 số trong ứng dụng xác thực', 'The six digits of your authenticator')}
        <input
          value={code}
          onChange={(e) => setCode(e.target.value)}
          inputMode="numeric"
          autoComplete="one-time-code"
          required
        />
      </label>
      <p />
      <Refusal error={error} />
      <button type="submit" className="button" disabled={isPending}>
        {say('Tiếp tục', 'Continue')}
      </button>
    </form>
  );
}
