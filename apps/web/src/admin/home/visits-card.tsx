import { Button, Group, Paper, Stack, Text } from '@mantine/core';
import { Link } from 'wouter';
import { useLanguage } from '../../shared/language';
import { StandingBadge } from '../../shared/parts/standing';
import type { components } from '../../shared/schema.gen';
import { nearness } from './nearness';

interface VisitsCardProps {
  readonly visits: components['schemas']['Duties']['visits'];
  readonly today: string;
}

/** Producers whom a notice of weight has not reached: somebody goes there, or calls. */
export function VisitsCard({ visits: { waiting, soon, overdue, next }, today }: VisitsCardProps) {
  const { say } = useLanguage();
  const standing = overdue > 0 ? 'overdue' : soon > 0 ? 'soon' : 'waiting';
  return (
    <Paper component="li" withBorder p="md">
      <Stack gap="xs">
        <Group gap="sm">
          {next && <StandingBadge standing={standing} words={nearness(next, today, say)} />}
          <Text size="sm" c="dimmed">
            {say('Thông báo phải đến tay chủ thể', 'Notices that have to reach producers')}
          </Text>
        </Group>
        <Text fw={600} fz="lg">
          {say(
            `Đến tận nơi hoặc gọi: ${waiting} thông báo`,
            `Go there or call: ${waiting === 1 ? 'one notice' : `${waiting} notices`}`,
          )}
        </Text>
        <Text size="sm" c="dimmed">
          {say(
            'Đã gửi mà quá hạn chưa ai xác nhận đã nhận; báo cho chủ thể rồi ghi lại ngày và người nhận.',
            'They were sent, and nobody knows that they arrived; tell the producer, then write down when and whom.',
          )}
        </Text>
        <Group className="screen-only">
          <Button component={Link} href="/xa/den-tan-noi">
            {say('Mở danh sách phải đến', 'Open the list')}
          </Button>
        </Group>
      </Stack>
    </Paper>
  );
}
