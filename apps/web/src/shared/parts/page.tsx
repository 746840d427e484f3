import { Anchor, Group, Stack, Text, Title } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import { Link } from 'wouter';
import { useSay } from '../language';

interface PageProps {
  readonly title: string;
  /** One line below the title. */
  readonly about?: ReactNode;
  /** Where one came from. */
  readonly back?: { readonly href: string; readonly words: string };
  /** Beside the title. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** One screen: its title is the window's, too. */
export function Page({ title, about, back, aside, children }: PageProps) {
  const say = useSay();
  useEffect(() => {
    document.title = `${title} - ${say('Chu trình OCOP', 'OCOP cycle')}`;
  }, [title, say]);
  return (
    <Stack gap="lg" maw={1280}>
      <div>
        {back && (
          <Anchor component={Link} href={back.href} size="sm" className="screen-only">
            ← {back.words}
          </Anchor>
        )}
        <Group justify="space-between" align="flex-start" gap="sm">
          <Title order={1} size="h2">
            {title}
          </Title>
          {aside}
        </Group>
        {about && (
          <Text component="div" c="dimmed" mt={aside ? 4 : 0}>
            {about}
          </Text>
        )}
      </div>
      {children}
    </Stack>
  );
}
