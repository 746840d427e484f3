import { Button, Menu, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { roleWords, worded } from '@ocop/words';
import { useMutation } from '@tanstack/react-query';
import { Link } from 'wouter';
import { useLeaving } from '../shared/entering';
import { useLanguage } from '../shared/language';
import { useSession } from '../shared/session';
import { actInPost } from '../shared/signing-in';

/** Who one is, in which post; the other posts, one's account, the way out. */
export function PersonMenu() {
  const { language, say, speak } = useLanguage();
  const { person, post, posts = [], again } = useSession();
  // An item that is only hidden would stop the arrow keys before the way out.
  const isNarrow = useMediaQuery('(max-width: 36em)');
  const change = useMutation({ mutationFn: actInPost, onSuccess: again });
  const leave = useLeaving();
  const others = posts.filter(({ id }) => id !== post?.id);
  return (
    <Menu position="bottom-end" width={300}>
      <Menu.Target>
        <Button
          variant="subtle"
          color="gray"
          px="xs"
          maw={{ base: 130, xs: 280 }}
          aria-label={say(`Tài khoản: ${person?.name}`, `Account: ${person?.name}`)}
        >
          <Text truncate size="sm" fw={600} c="var(--mantine-color-text)">
            {person?.name}
          </Text>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {post && (
          <Menu.Label>
            {worded(roleWords, post.role, language)} · {post.areaName}
            {post.capacity === 'stand-in' && ` (${say('người làm thay', 'standing in')})`}
          </Menu.Label>
        )}
        {others.length > 0 && <Menu.Label>{say('Chuyển vị trí', 'Change post')}</Menu.Label>}
        {others.map(({ id, role, areaName }) => (
          <Menu.Item key={id} onClick={() => change.mutate(id)}>
            {worded(roleWords, role, language)} · {areaName}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item component={Link} href="/tai-khoan">
          {say('Tài khoản của tôi', 'My account')}
        </Menu.Item>
        {isNarrow && (
          <Menu.Item onClick={() => speak(language === 'vi' ? 'en' : 'vi')}>
            {language === 'vi' ? 'English' : 'Tiếng Việt'}
          </Menu.Item>
        )}
        <Menu.Item onClick={() => leave.mutate()}>{say('Đăng xuất', 'Sign out')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
