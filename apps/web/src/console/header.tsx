import {
  ActionIcon,
  Anchor,
  Burger,
  Group,
  SegmentedControl,
  Text,
  Tooltip,
  useComputedColorScheme,
  useMantineColorScheme,
} from '@mantine/core';
import { Link } from 'wouter';
import { useLanguage } from '../shared/language';
import { useSession } from '../shared/session';
import { PersonMenu } from './person-menu';

interface HeaderProps {
  readonly menuOpen: boolean;
  readonly onMenu?: () => void;
}

/** Name of the place, language, light or dark, help, and who one is. */
export function Header({ menuOpen, onMenu }: HeaderProps) {
  const { language, say, speak } = useLanguage();
  const { person, next } = useSession();
  return (
    <Group h={56} px="md" gap="xs" wrap="nowrap">
      {onMenu && (
        <Burger
          opened={menuOpen}
          onClick={onMenu}
          hiddenFrom="sm"
          size="sm"
          aria-label={say('Danh mục', 'Menu')}
          aria-expanded={menuOpen}
        />
      )}
      <Anchor component={Link} href="/" c="var(--mantine-color-text)" underline="never">
        <Text fw={700} visibleFrom="xs">
          {say('Chu trình OCOP', 'OCOP cycle')}
        </Text>
        <Text fw={700} hiddenFrom="xs">
          OCOP
        </Text>
      </Anchor>
      <Group ml="auto" gap="xs" wrap="nowrap">
        <SegmentedControl
          size="xs"
          visibleFrom="xs"
          aria-label={say('Ngôn ngữ', 'Language')}
          value={language}
          onChange={(to) => speak(to)}
          data={[
            { value: 'vi', label: 'VI' },
            { value: 'en', label: 'EN' },
          ]}
        />
        <DarkSwitch />
        {person && !next && (
          <>
            <Tooltip label={say('Trợ giúp', 'Help')}>
              <ActionIcon
                component={Link}
                href="/huong-dan"
                variant="default"
                aria-label={say('Trợ giúp', 'Help')}
              >
                <b aria-hidden>?</b>
              </ActionIcon>
            </Tooltip>
            <PersonMenu />
          </>
        )}
      </Group>
    </Group>
  );
}

function DarkSwitch() {
  const { say } = useLanguage();
  const { setColorScheme } = useMantineColorScheme();
  const isDark = useComputedColorScheme('light') === 'dark';
  const words = isDark ? say('Nền sáng', 'Light') : say('Nền tối', 'Dark');
  return (
    <Tooltip label={words}>
      <ActionIcon
        variant="default"
        aria-label={words}
        onClick={() => setColorScheme(isDark ? 'light' : 'dark')}
      >
        <span aria-hidden>{isDark ? '☀' : '☾'}</span>
      </ActionIcon>
    </Tooltip>
  );
}
