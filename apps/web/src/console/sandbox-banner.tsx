import { Anchor, Text } from '@mantine/core';
import { useClock } from '../shared/clock';
import { momentWritten } from '../shared/dates';
import { useSay } from '../shared/language';
import { useSession } from '../shared/session';
import { ClockMover } from './clock-mover';
import classes from './sandbox-banner.module.css';

/** A place to practise: says so on every page, with the day that counts there, and moves it. */
export function SandboxBanner() {
  const say = useSay();
  const { post, person } = useSession();
  const clock = useClock(person !== null);
  return (
    <div className={classes.banner} role="region" aria-label={say('Bản chạy thử', 'Sandbox')}>
      <Text component="strong" fw={700} size="sm">
        {say('BẢN CHẠY THỬ', 'SANDBOX')}
      </Text>
      <Text size="sm" visibleFrom="md">
        {say('Không có giá trị pháp lý.', 'Nothing counts here.')}
      </Text>
      {clock && (
        <Text size="sm">
          {say('Ngày hệ thống', 'System day')}: <b>{momentWritten(clock.now)}</b>
        </Text>
      )}
      <Anchor href="/hop-thu-chay-thu" target="_blank" size="sm" c="inherit" underline="always">
        {say('Thư đã gửi', 'Mail sent')}
      </Anchor>
      {clock?.kind === 'sandbox' && post?.role === 'programme-office' && (
        <ClockMover now={clock.now} held={clock.held} />
      )}
    </div>
  );
}
