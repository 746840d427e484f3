import { Button, Group, Radio, Stack, Text } from '@mantine/core';
import { capital } from '@ocop/words';
import { type Channel, useChannelNames } from '../../shared/channel-names';
import { Refused } from '../../shared/forms/refused';
import { useLanguage } from '../../shared/language';
import { Loaded } from '../../shared/parts/loaded';
import { Section } from '../../shared/parts/section';
import { useTell } from '../../shared/told';
import { alsoBy, firstBy, notBy, type ToldHow, useToldHow } from '../../shared/told-how';
import { InBrowser } from './in-browser';

const WAYS: readonly Channel[] = ['e-mail', 'zalo', 'sms', 'web-push'];

/** How one wants to be told: one by one or once a day, and which way is tried first. */
export function BeingTold() {
  const { say } = useLanguage();
  const tell = useTell();
  const { query, wish } = useToldHow(() =>
    tell(say('Đã ghi nhận cách nhận thông báo.', 'How you are told has been noted.')),
  );
  return (
    <Section title={say('Nhận thông báo', 'Being told')}>
      <Text>
        {say(
          'Hộp thư trên hệ thống luôn có mọi thông báo. Ngoài giờ và ngày nghỉ chỉ gửi việc không chờ được.',
          'The inbox here has every notice in any case. At night and on days off only what cannot wait is sent.',
        )}
      </Text>
      <Refused error={wish.error} />
      <Loaded query={query}>
        {(how) => (
          <Stack maw={560}>
            <Radio.Group
              label={say('Bao lâu một lần', 'How often')}
              value={how.mode}
              onChange={(mode) => wish.mutate({ ...how, mode })}
            >
              <Stack gap="xs" mt="xs">
                <Radio value="each" label={say('Từng thông báo một', 'Each notice by itself')} />
                <Radio
                  value="digest"
                  label={say(
                    'Mỗi ngày làm việc một thư lúc 8:30; việc ảnh hưởng đến quyền lợi, thời hạn vẫn gửi ngay',
                    'One message each working day at 8:30; what touches rights and terms still comes at once',
                  )}
                />
              </Stack>
            </Radio.Group>
            <InLanguage how={how} busy={wish.isPending} wish={wish.mutate} />
            <Order how={how} busy={wish.isPending} wish={wish.mutate} />
            <InBrowser onBegin={() => wish.mutate(alsoBy(how, 'web-push'))} />
          </Stack>
        )}
      </Loaded>
    </Section>
  );
}

interface Wishing {
  readonly how: ToldHow;
  readonly busy: boolean;
  readonly wish: (how: ToldHow) => void;
}

function InLanguage({ how, wish }: Wishing) {
  const { say } = useLanguage();
  return (
    <Radio.Group
      label={say('Ngôn ngữ của thư và tin nhắn', 'Language of mails and messages')}
      value={how.language}
      onChange={(language) => wish({ ...how, language })}
    >
      <Group mt="xs">
        <Radio value="vi" label="Tiếng Việt" />
        <Radio value="en" label="English" />
      </Group>
    </Radio.Group>
  );
}

function Order({ how, busy, wish }: Wishing) {
  const { say } = useLanguage();
  const names = useChannelNames();
  const left = WAYS.filter((way) => !how.channels.includes(way));
  return (
    <div>
      <Text fw={500} id="ways">
        {say(
          'Thử lần lượt từ trên xuống; kênh trên không tới thì sang kênh dưới',
          'Tried from the top; the next where one comes to nothing',
        )}
      </Text>
      <ol aria-labelledby="ways" style={{ paddingInlineStart: '1.5rem' }}>
        {how.channels.map((way) => (
          <OneWay key={way} way={way} {...{ how, busy, wish }} />
        ))}
      </ol>
      <Group gap="xs">
        {left.map((way) => (
          <Button
            key={way}
            size="compact-sm"
            variant="default"
            disabled={busy}
            onClick={() => wish(alsoBy(how, way))}
          >
            {say(`Thêm ${names[way]}`, `Add ${names[way]}`)}
          </Button>
        ))}
      </Group>
    </div>
  );
}

function OneWay({ way, how, busy, wish }: Wishing & { readonly way: Channel }) {
  const { say } = useLanguage();
  const name = useChannelNames()[way];
  return (
    <li style={{ paddingBlock: 6 }}>
      <Group gap="xs">
        <Text w={{ base: '100%', xs: 120 }}>{capital(name)}</Text>
        {how.channels[0] !== way && (
          <Button
            size="compact-sm"
            variant="default"
            disabled={busy}
            onClick={() => wish(firstBy(how, way))}
          >
            {say(`Đưa ${name} lên đầu`, `${name} first`)}
          </Button>
        )}
        {how.channels.length > 1 && (
          <Button
            size="compact-sm"
            variant="subtle"
            disabled={busy}
            onClick={() => wish(notBy(how, way))}
          >
            {say(`Không dùng ${name}`, `Not by ${name}`)}
          </Button>
        )}
      </Group>
    </li>
  );
}
