import { Container, Paper, Stack, Text, Title } from '@mantine/core';
import { useSay } from '../shared/language';
import { useSession } from '../shared/session';
import { Code } from './code';
import { Enrol } from './enrol';
import { OtherWays } from './other-ways';
import { Password } from './password';
import { SandboxPeople } from './sandbox-people';

/** The door: a password, a second proof, or on a sandbox one click. */
export function Screen() {
  const say = useSay();
  const { next, sandbox, person } = useSession();
  return (
    <Container size="sm" py="xl">
      <Stack gap="lg">
        <div>
          <Title order={1} size="h2">
            {say('Đăng nhập', 'Sign in')}
          </Title>
          <Text c="dimmed">
            {say(
              'Trang làm việc của cơ quan, Hội đồng và đoàn giám sát chương trình OCOP.',
              'For offices, councils and inspectors of the OCOP programme.',
            )}
          </Text>
        </div>
        <Paper withBorder p="lg">
          {next === 'second-factor' && <Code name={person?.name} />}
          {next === 'enrol-second-factor' && <Enrol />}
          {next === undefined && <Password />}
          {next === undefined && <OtherWays />}
        </Paper>
        {sandbox && next === undefined && <SandboxPeople />}
      </Stack>
    </Container>
  );
}
