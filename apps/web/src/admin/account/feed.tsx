import { Alert, Button, Code, CopyButton, Group, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answered, api } from '../../shared/api';
import { Refused } from '../../shared/forms/refused';
import { useLanguage } from '../../shared/language';
import { Section } from '../../shared/parts/section';

/** The link by which one's own calendar shows what waits for one's post: shown once, ended at any time. */
export function Feed() {
  const { say } = useLanguage();
  const queries = useQueryClient();
  const again = () => queries.invalidateQueries({ queryKey: ['me', 'feeds'] });
  const { data } = useQuery({
    queryKey: ['me', 'feeds'],
    queryFn: () => answered(api.GET('/v1/me/feeds')),
  });
  const make = useMutation({
    mutationFn: () => answered(api.POST('/v1/me/feeds')),
    onSuccess: again,
  });
  const end = useMutation({
    mutationFn: () => answered(api.DELETE('/v1/me/feeds')),
    onSuccess: () => {
      make.reset();
      void again();
    },
  });
  const has = (data?.items.length ?? 0) > 0;
  return (
    <Section title={say('Hạn việc trong lịch của tôi (.ics)', 'Duties in my calendar (.ics)')}>
      <Text>
        {say(
          'Dán liên kết vào ứng dụng lịch trên điện thoại hoặc máy tính để thấy hạn của các việc đang chờ. Ai có liên kết thì xem được, nhưng không làm được gì.',
          'Put the link into a calendar program to see when your duties are due. Whoever has it can read, and do nothing.',
        )}
      </Text>
      <Refused error={make.error ?? end.error} />
      {make.data && <Shown url={make.data.url} />}
      <Group>
        <Button variant="default" loading={make.isPending} onClick={() => make.mutate()}>
          {has
            ? say('Tạo liên kết mới (hủy liên kết cũ)', 'A new link, ending the old one')
            : say('Tạo liên kết', 'Make a link')}
        </Button>
        {has && (
          <Button
            variant="default"
            color="red.8"
            loading={end.isPending}
            onClick={() => end.mutate()}
          >
            {say('Hủy liên kết', 'End it')}
          </Button>
        )}
      </Group>
    </Section>
  );
}

function Shown({ url }: { url: string }) {
  const { say } = useLanguage();
  return (
    <Alert color="green" role="status">
      <Text size="sm">{say('Liên kết chỉ hiện lần này:', 'The link is shown this once:')}</Text>
      <Code block>{url}</Code>
      <CopyButton value={url}>
        {({ copied, copy }) => (
          <Button size="xs" mt="xs" onClick={copy}>
            {copied ? say('Đã chép', 'Copied') : say('Chép', 'Copy')}
          </Button>
        )}
      </CopyButton>
    </Alert>
  );
}
