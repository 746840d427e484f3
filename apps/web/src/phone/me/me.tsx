import { Link } from 'wouter';
import { useLeaving } from '../../shared/entering';
import { useSay } from '../../shared/language';
import { useSession } from '../../shared/session';
import { Page } from '../parts/page';
import { Refusal } from '../parts/states';

/** Who has signed in, and the way out. */
export function Screen() {
  const say = useSay();
  const { person, post } = useSession();
  const leave = useLeaving();
  return (
    <Page title={say('Tài khoản', 'Account')} back="/">
      <dl className="card facts">
        <dt>{say('Họ tên', 'Name')}</dt>
        <dd>{person?.name}</dd>
        <dt>{say('Chủ thể', 'Producer')}</dt>
        <dd>{post?.areaName}</dd>
      </dl>
      <Link href="/toi/nhan-tin" className="button second">
        {say('Cách nhận thông báo', 'How I am told')}
      </Link>
      <Link href="/toi/du-lieu" className="button second">
        {say('Dữ liệu của tôi', 'My data')}
      </Link>
      <a href="/huong-dan" className="button second">
        {say('Hướng dẫn từng bước', 'Help, step by step')}
      </a>
      <Refusal error={leave.error} />
      <button type="button" className="button second" onClick={() => leave.mutate()}>
        {say('Đăng xuất', 'Sign out')}
      </button>
      <p className="small quiet">
        {say(
          'Dùng chung điện thoại thì nên đăng xuất khi xong việc.',
          'If others use this phone, sign out when you are done.',
        )}
      </p>
    </Page>
  );
}
