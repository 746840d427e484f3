import { Group, Paper, Stack, Text } from '@mantine/core';
import { capital } from '@ocop/words';
import { useQuery } from '@tanstack/react-query';
import { answered, api } from '../../shared/api';
import { useChannelNames } from '../../shared/channel-names';
import { momentWritten } from '../../shared/dates';
import { useSay } from '../../shared/language';
import { Section } from '../../shared/parts/section';
import { StandingBadge } from '../../shared/parts/standing';
import type { components } from '../../shared/schema.gen';

type Channel = components['schemas']['ChannelStandings']['items'][number];

/** How the ways to people do: what goes out, what waits, what a provider still takes today. */
export function Channels() {
  const say = useSay();
  const { data } = useQuery({
    queryKey: ['channels'],
    queryFn: () => answered(api.GET('/v1/channels')),
    refetchInterval: 30_000,
  });
  if (!data) return null;
  return (
    <Section title={say('Kênh gửi thông báo', 'Ways to people')}>
      <Stack gap="sm">
        {data.items.map((one) => (
          <OneChannel key={one.channel} {...one} />
        ))}
      </Stack>
    </Section>
  );
}

function OneChannel(one: Channel) {
  const say = useSay();
  const name = useChannelNames()[one.channel];
  const { inUse, trouble } = one;
  return (
    <Paper withBorder p="sm">
      <Group gap="sm">
        {!inUse ? (
          <StandingBadge standing="waiting" words={say('không dùng', 'not in use')} />
        ) : trouble ? (
          <StandingBadge standing="overdue" words={say('đang có sự cố', 'in trouble')} />
        ) : (
          <StandingBadge standing="done" words={say('hoạt động', 'works')} />
        )}
        <Text>{capital(name)}</Text>
        <Counts {...one} />
      </Group>
      {trouble && (
        <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
          {say('Máy chủ trả lời lúc', 'The other side said, at')} {momentWritten(trouble.at)}:{' '}
          {trouble.words}.{' '}
          {say(
            'Tin đang chờ sẽ được gửi lại, hoặc gửi qua kênh khác của người nhận.',
            'What waits is tried again, or goes another way of its recipient.',
          )}
        </Text>
      )}
      {!inUse && one.waiting > 0 && (
        <Text size="sm">
          {say(
            'Không nhận được tín hiệu của dịch vụ thông báo (notifications), hoặc kênh chưa được thiết lập: báo người vận hành.',
            'The service of notices says nothing, or the way is not set up: tell whoever runs the system.',
          )}
        </Text>
      )}
    </Paper>
  );
}

function Counts({ inUse, sent, failed, waiting, waitingSince, quota }: Channel) {
  const say = useSay();
  const said = [
    ...(inUse || sent + failed > 0
      ? [
          say(
            `24 giờ qua: đã gửi ${sent}, không gửi được ${failed}`,
            `last 24 hours: ${sent} sent, ${failed} not`,
          ),
        ]
      : []),
    ...(waiting > 0
      ? [
          say(`đang chờ ${waiting}`, `${waiting} wait`) +
            (waitingSince
              ? say(
                  `, lâu nhất từ ${momentWritten(waitingSince)}`,
                  `, since ${momentWritten(waitingSince)}`,
                )
              : ''),
        ]
      : []),
    ...(quota
      ? [
          say(
            `hạn mức hôm nay còn ${quota.left} trên ${quota.of}`,
            `${quota.left} of ${quota.of} are left today`,
          ),
        ]
      : []),
  ];
  return (
    <Text size="sm" c="dimmed">
      {said.join(' · ')}
    </Text>
  );
}
