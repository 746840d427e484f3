import { Alert, Anchor, Group, List, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'wouter';
import { answered, api } from '../../shared/api';
import { useLanguage } from '../../shared/language';
import { Empty } from '../../shared/parts/empty';
import { Loaded } from '../../shared/parts/loaded';
import { Page } from '../../shared/parts/page';
import { placeOf } from '../../shared/places';
import type { components } from '../../shared/schema.gen';
import { useSession } from '../../shared/session';
import { SavedViews } from '../../shared/views/saved-views';
import { useStartingView } from '../../shared/views/use-views';
import { Section } from '../../shared/parts/section';
import { Counts } from './counts';
import { DutyCard } from './duty-card';
import { VisitsCard } from './visits-card';

type Duties = components['schemas']['Duties'];

/** What waits for whoever has signed in, most urgent first. */
export function Screen() {
  const { say } = useLanguage();
  const { post } = useSession();
  const query = useQuery({
    queryKey: ['list', 'duties'],
    queryFn: () => answered(api.GET('/v1/duties')),
    enabled: post?.role !== 'system-administrator',
  });
  return (
    <Page
      title={say('Việc hôm nay', 'Today’s work')}
      about={post?.areaName}
      aside={post?.role !== 'system-administrator' && <SavedViews />}
    >
      {post?.role === 'system-administrator' ? (
        <KeepersWork />
      ) : (
        <Loaded query={query}>{(duties) => <Today duties={duties} />}</Loaded>
      )}
    </Page>
  );
}

function Today({ duties: { counts, items, today, visits } }: { duties: Duties }) {
  useStartingView();
  const { say } = useLanguage();
  const [params, setParams] = useSearchParams();
  const wanted = params.get('xem');
  const toDo = items.filter(({ actions }) => actions.length > 0);
  const followed = items.filter(({ actions }) => actions.length === 0);
  const shown = toDo.filter(({ standing }) => wanted === null || standing === wanted);
  const showsVisits = visits[wanted === 'soon' || wanted === 'overdue' ? wanted : 'waiting'] > 0;
  return (
    <Stack gap="lg">
      <Counts
        counts={withVisits(countsOf(toDo, counts, items.length), visits)}
        wanted={wanted}
        onWant={(standing) => setParams(standing ? { xem: standing } : {}, { replace: true })}
      />
      <Troubles counts={counts} />
      {shown.length === 0 && !showsVisits ? (
        <NothingWaits filtered={wanted !== null} />
      ) : (
        <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
          {showsVisits && <VisitsCard visits={visits} today={today} />}
          {shown.map((duty) => (
            <DutyCard key={`${duty.stream} ${duty.task}`} duty={duty} today={today} />
          ))}
        </Stack>
      )}
      <Followed duties={followed} />
      {items.length < counts.waiting && (
        <Text c="dimmed">
          {say(
            `Đang hiện ${items.length} việc gấp nhất trong ${counts.waiting} việc.`,
            `The most urgent ${items.length} of ${counts.waiting} are shown.`,
          )}
        </Text>
      )}
    </Stack>
  );
}

/** What can be done counts; where not everything has been read, the API's own counts do. */
function countsOf(toDo: Duties['items'], counts: Duties['counts'], read: number) {
  if (read < counts.waiting) return counts;
  const of = (wanted: string) => toDo.filter(({ standing }) => standing === wanted).length;
  return { ...counts, waiting: toDo.length, soon: of('soon'), overdue: of('overdue') };
}

/** Whom a commune has to go to is work of today as well. */
function withVisits(counts: Duties['counts'], visits: Duties['visits']): Duties['counts'] {
  const { waiting, soon, overdue } = counts;
  return {
    ...counts,
    waiting: waiting + visits.waiting,
    soon: soon + visits.soon,
    overdue: overdue + visits.overdue,
  };
}

/** Cases that lie with the reader while they wait for something else. */
function Followed({ duties }: { duties: Duties['items'] }) {
  const { language, say } = useLanguage();
  if (duties.length === 0) return null;
  return (
    <Section title={say(`Đang theo dõi (${duties.length})`, `Followed (${duties.length})`)}>
      <List>
        {duties.map(({ stream, task, subject, what }) => (
          <List.Item key={`${stream} ${task}`}>
            <Anchor component={Link} href={placeOf(stream)}>
              {subject}
            </Anchor>
            : {what[language]}
          </List.Item>
        ))}
      </List>
    </Section>
  );
}

function NothingWaits({ filtered }: { filtered: boolean }) {
  const { say } = useLanguage();
  if (filtered)
    return <Empty title={say('Không có việc nào thuộc loại này', 'Nothing of this kind')} />;
  return (
    <Empty title={say('Không có việc nào đang chờ', 'Nothing waits for you')}>
      {say(
        'Việc mới sẽ tự hiện ra ở đây, kèm thời hạn và nút để làm. Trong lúc đó có thể xem các sản phẩm và đợt đánh giá trong danh mục.',
        'What comes up will appear here by itself, with its deadline and the button that does it. Meanwhile the menu leads to products and rounds.',
      )}
    </Empty>
  );
}

/** What does not go on or did not arrive, for those who look after an area. */
function Troubles({ counts: { troubles, undelivered } }: { counts: Duties['counts'] }) {
  const { say } = useLanguage();
  if (troubles + undelivered === 0) return null;
  return (
    <Alert color="orange" title={say('Cần để ý', 'To look after')}>
      <Group gap="lg">
        {troubles > 0 && (
          <Anchor component={Link} href="/tinh-trang">
            {say(`${troubles} vụ việc bị vướng`, `${troubles} cases do not go on`)}
          </Anchor>
        )}
        {undelivered > 0 && (
          <Anchor component={Link} href="/thong-bao">
            {say(`${undelivered} thông báo chưa đến nơi`, `${undelivered} notices did not arrive`)}
          </Anchor>
        )}
      </Group>
    </Alert>
  );
}

/** Whoever keeps the system has people and settings, and no cases. */
function KeepersWork() {
  const { say } = useLanguage();
  return (
    <Empty title={say('Quản trị hệ thống', 'Keeping the system')}>
      <Anchor component={Link} href="/nguoi-dung">
        {say('Con người và vị trí', 'People and posts')}
      </Anchor>
      {' · '}
      <Anchor component={Link} href="/tinh-trang">
        {say('Tình trạng hệ thống', 'How the system does')}
      </Anchor>
    </Empty>
  );
}
