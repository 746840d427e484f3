import { Modal, Text } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { useSay } from '../shared/language';

const SignIn = lazy(async () => ({ default: (await import('../sign-in/sign-in')).Screen }));

/** The door before a page whose session has ended. */
export function Door() {
  const say = useSay();
  return (
    <Modal
      opened
      onClose={() => undefined}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      size="lg"
      zIndex={300}
      title={say('Phiên làm việc đã hết', 'Your session has ended')}
    >
      <Text>
        {say(
          'Những gì đang nhập vẫn còn trên trang. Đăng nhập lại để làm tiếp.',
          'What you have typed is still on the page. Sign in again to go on.',
        )}
      </Text>
      <Suspense>
        <SignIn />
      </Suspense>
    </Modal>
  );
}
