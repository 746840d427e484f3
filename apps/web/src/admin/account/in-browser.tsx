import { Button, Group, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answered, api } from '../../shared/api';
import { Refused } from '../../shared/forms/refused';
import { useLanguage } from '../../shared/language';
import { useTell } from '../../shared/told';
import { endHere, isPossible, subscribeHere, subscriptionHere } from './this-browser';

/** Being told in this browser, also while no page of ours is open; nothing where the system has no web push. */
export function InBrowser({ onBegin }: { onBegin: () => void }) {
  const { say } = useLanguage();
  const tell = useTell();
  const queries = useQueryClient();
  const { data } = useQuery({
    queryKey: ['me', 'push'],
    queryFn: async () => {
      const { key, browsers } = await answered(api.GET('/v1/me/push'));
      return { key, browsers, here: (await subscriptionHere()) !== undefined };
    },
  });
  const settled = () => queries.invalidateQueries({ queryKey: ['me', 'push'] });
  const begin = useMutation({
    mutationFn: async (key: string) => {
      const body = await subscribeHere(key);
      await answered(api.PUT('/v1/me/push', { body }));
    },
    onSuccess: () => {
      onBegin();
      tell(say('Trình duyệt này sẽ báo tin.', 'You are told in this browser.'));
    },
    onSettled: settled,
  });
  const end = useMutation({
    mutationFn: async () => {
      const endpoint = await endHere();
      if (endpoint) await answered(api.POST('/v1/me/push/end', { body: { endpoint } }));
    },
    onSettled: settled,
  });
  if (!data?.key) return null;
  const { key, here, browsers } = data;
  return (
    <div>
      <Text fw={500}>{say('Báo trên trình duyệt này', 'In this browser')}</Text>
      <Explained browsers={browsers} />
      <Refused error={begin.error ?? end.error} />
      {isPossible() && (
        <Group mt="xs">
          {here ? (
            <Button variant="default" loading={end.isPending} onClick={() => end.mutate()}>
              {say('Tắt trên trình duyệt này', 'Not in this browser')}
            </Button>
          ) : (
            <Button variant="default" loading={begin.isPending} onClick={() => begin.mutate(key)}>
              {say('Bật trên trình duyệt này', 'Tell me in this browser')}
            </Button>
          )}
        </Group>
      )}
    </div>
  );
}

function Explained({ browsers }: { browsers: number }) {
  const { say } = useLanguage();
  return (
    <Text size="sm" c="dimmed">
      {isPossible()
        ? say(
            'Tin hiện trên màn hình cả khi không mở trang; không có số điện thoại hay giấy tờ của ai. Chỉ bật trên máy của riêng bạn.',
            'Shown on the screen even when no page is open, without anybody’s telephone or papers. On a device of your own only.',
          )
        : say(
            'Trình duyệt này không nhận tin được. Trên iPhone, hãy thêm trang vào màn hình chính rồi mở từ đó.',
            'This browser cannot be told. On an iPhone add the page to the home screen and open it there.',
          )}
      {browsers > 0 &&
        ` ${say(`Đang bật ở ${browsers} trình duyệt.`, `On in ${browsers} browsers.`)}`}
    </Text>
  );
}
