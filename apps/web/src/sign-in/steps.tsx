import { List } from '@mantine/core';
import { useSay } from '../shared/language';

/** How to make an authenticator one's own. */
export function EnrolSteps() {
  const say = useSay();
  return (
    <List type="ordered">
      <List.Item>
        {say(
          'Mở ứng dụng xác thực trên điện thoại (Google Authenticator, FreeOTP hoặc tương tự).',
          'Open an authenticator on your phone (Google Authenticator, FreeOTP or alike).',
        )}
      </List.Item>
      <List.Item>{say('Quét mã dưới đây.', 'Scan the code below.')}</List.Item>
      <List.Item>{say('Nhập 6 số ứng dụng hiện ra.', 'Enter the six digits it shows.')}</List.Item>
    </List>
  );
}
