import { Anchor, Group, Pagination, Paper, SegmentedControl, Stack, Text } from '@mantine/core';
import { roleWords, worded } from '@ocop/words';
import { useQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'wouter';
import { answered, api } from '../../shared/api';
import { momentWritten } from '../../shared/dates';
import { useLanguage } from '../../shared/language';
import { Empty } from '../../shared/parts/empty';
import { ListTools } from '../../shared/parts/list-tools';
import { Loaded } from '../../shared/parts/loaded';
import { Page } from '../../shared/parts/page';
import { StandingBadge } from '../../shared/parts/standing';
import { placeOfNotice } from '../../shared/places';
import type { components, paths } from '../../shared/schema.gen';

type Query = NonNullable<paths['/v1/notices']['get']['parameters']['query']>;
type Notice = components['schemas']['Notice'];
type Delivery = Notice['deliveries'][number];

const PAGE_SIZE = 25;

/** What posts of the area were told, and what became of it: what did not arrive comes first. */
export function Screen() {
  const { say } = useLanguage();
  const [params, setParams] = useSearchParams();
  const state = (params.get('trang-thai') ?? 'failed') as Query['state'] | 'all';
  const page = Number(params.get('trang') ?? 1);
  const query: Query = {
    scope: 'area',
    sort: '-orderedAt',
    page,
    pageSize: PAGE_SIZE,
    ...(state === 'all' ? {} : { state }),
  };
  const notices = useQuery({
    queryKey: ['list', 'notices', query],
    queryFn: () => answered(api.GET('/v1/notices', { params: { query } })),
  });
  return (
    <Page
      title={say('Thông báo đã gửi', 'Notices')}
      aside={<ListTools href="/v1/notices" query={{ scope: 'area', state: query.state }} />}
    >
      <SegmentedControl
        maw="100%"
        aria-label={say('Trạng thái gửi', 'State of delivery')}
        value={state}
        onChange={(next) => setParams({ 'trang-thai': next })}
        data={[
          { value: 'failed', label: say('Không gửi được', 'Failed') },
          { value: 'no-address', label: say('Không có địa chỉ', 'No address') },
          { value: 'deferred', label: say('Đang thử lại', 'Retrying') },
          { value: 'all', label: say('Tất cả', 'All') },
        ]}
        style={{ alignSelf: 'flex-start', overflowX: 'auto' }}
      />
      <Loaded query={notices}>
        {({ items, total }) =>
          items.length === 0 ? (
            <Empty title={say('Không có thông báo nào thuộc loại này', 'None of this kind')} />
          ) : (
            <Stack>
              {items.map((notice) => (
                <NoticeCard key={`${notice.key} ${notice.role} ${notice.area}`} notice={notice} />
              ))}
              {total > PAGE_SIZE && (
                <Pagination
                  total={Math.ceil(total / PAGE_SIZE)}
                  value={page}
                  onChange={(next) => setParams({ 'trang-thai': state ?? '', trang: String(next) })}
                  getControlProps={(control) => ({ 'aria-label': control })}
                />
              )}
            </Stack>
          )
        }
      </Loaded>
    </Page>
  );
}

function NoticeCard({ notice }: { notice: Notice }) {
  const { language, say } = useLanguage();
  const { subject, body, role, areaName, orderedAt, deliveries } = notice;
  return (
    <Paper withBorder p="md">
      <Group gap="sm">
        <Text fw={600}>{subject}</Text>
        <Anchor component={Link} href={placeOfNotice(notice)} size="sm">
          {say('Mở', 'Open')}
        </Anchor>
      </Group>
      <Text size="sm" c="dimmed">
        {momentWritten(orderedAt)} · {worded(roleWords, role, language)} {areaName}
      </Text>
      <details>
        <summary>{say('Nội dung', 'Text')}</summary>
        <Text size="sm" style={{ whiteSpace: 'pre-wrap' }}>
          {body}
        </Text>
      </details>
      {deliveries.map((delivery) => (
        <DeliveryLine key={`${delivery.channel} ${delivery.person}`} delivery={delivery} />
      ))}
    </Paper>
  );
}

function DeliveryLine({ delivery }: { delivery: Delivery }) {
  const { say } = useLanguage();
  const { state, person, address, words, attempts, nextTry, report } = delivery;
  const said = {
    sent: say('đã gửi', 'sent'),
    intended: say('sắp gửi', 'to be sent'),
    deferred: say('đang thử lại', 'retrying'),
    failed: say('không gửi được', 'failed'),
    'no-address': say('không có địa chỉ', 'no address'),
  }[state];
  const reported =
    report &&
    {
      failed: say('bị trả lại', 'came back'),
      delayed: say('máy nhận báo chậm', 'reported late'),
      delivered: say('đã đến nơi', 'has arrived'),
    }[report.kind];
  const cameBack = report?.kind === 'failed';
  const standing =
    state === 'sent' && !cameBack ? 'done' : state === 'intended' ? 'waiting' : 'overdue';
  return (
    <Group gap="sm" mt="xs">
      <StandingBadge standing={standing} words={reported ?? said} />
      <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
        {person || say('chưa ai giữ vị trí này', 'nobody holds this post')} {address}
        {attempts > 1 && ` · ${say(`${attempts} lần`, `${attempts} times`)}`}
        {nextTry && ` · ${say('thử lại', 'again')} ${momentWritten(nextTry)}`}
        {words && state !== 'sent' && ` · ${words}`}
        {report && ` · ${momentWritten(report.reportedAt)} · ${report.words}`}
      </Text>
    </Group>
  );
}
