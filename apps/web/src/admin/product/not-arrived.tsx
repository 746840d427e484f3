import { Alert, Anchor } from '@mantine/core';
import { roleWords, worded } from '@ocop/words';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { answered, api } from '../../shared/api';
import { momentWritten } from '../../shared/dates';
import { useLanguage } from '../../shared/language';
import { useSession } from '../../shared/session';

/** Letters about the case that reached nobody, for those who look after its area. */
export function NotArrived({ stream }: { stream: string }) {
  const { language, say } = useLanguage();
  const { post } = useSession();
  const { data } = useQuery({
    queryKey: ['list', 'notices', 'lost', stream],
    queryFn: () => lost(stream),
    enabled: ['programme-office', 'authority', 'auditor'].includes(post?.role ?? ''),
  });
  if (!data || data.length === 0) return null;
  return (
    <Alert color="orange" title={say('Thông báo chưa đến nơi', 'Letters that did not arrive')}>
      {data.map(({ key, subject, role, orderedAt, deliveries }) => (
        <div key={`${key} ${role}`}>
          {momentWritten(orderedAt)}, {worded(roleWords, role, language)}: {subject}
          {deliveries.map(({ person, channel, words, state, report }) => (
            <div key={`${person} ${channel}`}>
              {state === 'no-address'
                ? say('không có địa chỉ', 'no address')
                : report?.kind === 'failed'
                  ? `${say('bị trả lại', 'came back')}: ${report.words}`
                  : (words ?? say('không gửi được', 'failed'))}
            </div>
          ))}
        </div>
      ))}
      <Anchor component={Link} href="/thong-bao">
        {say('Xem mọi thông báo', 'All letters')}
      </Anchor>
    </Alert>
  );
}

async function lost(stream: string) {
  const asked = (['failed', 'no-address'] as const).map((state) => {
    const query = { scope: 'area', stream, state, pageSize: 20 } as const;
    return answered(api.GET('/v1/notices', { params: { query } }));
  });
  const pages = await Promise.all(asked);
  return pages.flatMap(({ items }) => items);
}
