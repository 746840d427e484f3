import { Anchor, Group, List, Paper, Stack, Text } from '@mantine/core';
import { helpInTrouble, sayTrouble } from '@ocop/words';
import { useQuery } from '@tanstack/react-query';
import { answered, api } from '../../shared/api';
import { useClock } from '../../shared/clock';
import { momentWritten } from '../../shared/dates';
import { useLanguage } from '../../shared/language';
import { CaseName } from '../../shared/parts/case-name';
import { Page } from '../../shared/parts/page';
import { StandingBadge } from '../../shared/parts/standing';
import { useSession } from '../../shared/session';
import { Facts } from '../case/facts';
import { Section } from '../../shared/parts/section';
import type { Choosable } from '../many/acts';
import { Many } from '../many/many';
import { useAbout } from '../case/temporal-link';
import { useSigningReadiness } from '../signing/readiness';
import { Channels } from './channels';

interface Readiness {
  readonly database: boolean;
  readonly temporal: boolean;
  readonly stopping: boolean;
}

/** How the system does, in plain words: what runs, what is stuck, which time counts. */
export function Screen() {
  const { say } = useLanguage();
  return (
    <Page title={say('Tình trạng hệ thống', 'How the system does')}>
      <Parts />
      <Channels />
      <Stuck />
      <Versions />
    </Page>
  );
}

function Parts() {
  const { say } = useLanguage();
  const signing = useSigningReadiness();
  const { data } = useQuery({
    queryKey: ['health'],
    // Answers 503 when something is missing, and says what: both are told.
    queryFn: async () => (await (await fetch('/health/ready')).json()) as Readiness,
    refetchInterval: 10_000,
  });
  if (!data) return null;
  const parts = [
    {
      good: data.database,
      name: say('Cơ sở dữ liệu', 'Database'),
      bad: say(
        'không trả lời: không ai đọc hay ghi được gì; báo người vận hành ngay.',
        'does not answer: nothing can be read or written; tell whoever runs it at once.',
      ),
    },
    {
      good: data.temporal,
      name: say('Bộ máy quy trình (Temporal)', 'Workflow engine (Temporal)'),
      bad: say(
        'không trả lời: xem được nhưng chưa ra lệnh được; thời hạn được thực hiện bù khi hoạt động lại.',
        'does not answer: reading works, commands do not; deadlines are made up for when it is back.',
      ),
    },
    ...(signing
      ? [
          {
            good: signing.ready,
            name: say('Ký giấy chứng nhận', 'Signing of certificates'),
            bad: say(
              `chưa ký được: ${signing.why?.vi ?? 'chưa rõ lý do'}. Chưa giấy nào được cấp số; mọi việc khác vẫn chạy.`,
              `not possible: ${signing.why?.en ?? 'it is not known why'}. None is given a number; everything else goes on.`,
            ),
          },
        ]
      : []),
  ];
  return (
    <Section title={say('Các phần', 'Its parts')}>
      <Stack gap="sm">
        {parts.map(({ good, name, bad }) => (
          <Paper key={name} withBorder p="sm">
            <Group gap="sm">
              <StandingBadge
                standing={good ? 'done' : 'overdue'}
                words={good ? say('hoạt động', 'works') : say('hỏng', 'down')}
              />
              <Text>
                {name}
                {!good && `: ${bad}`}
              </Text>
            </Group>
          </Paper>
        ))}
      </Stack>
    </Section>
  );
}

/** Cases that do not go on, and what helps. */
function Stuck() {
  const { language, say } = useLanguage();
  const { post } = useSession();
  const { data } = useQuery({
    queryKey: ['list', 'troubles'],
    queryFn: () => answered(api.GET('/v1/troubles')),
    enabled: ['programme-office', 'authority', 'auditor'].includes(post?.role ?? ''),
  });
  if (!data) return null;
  return (
    <Section title={say('Vụ việc bị vướng', 'Cases that do not go on')}>
      {data.items.length === 0 ? (
        <Text c="dimmed">{say('Không có.', 'None.')}</Text>
      ) : (
        <>
          <List>
            {data.items.map((trouble) => (
              <List.Item key={`${trouble.stream} ${trouble.code}`}>
                <CaseName stream={trouble.stream} />: {sayTrouble(trouble, language)}.
                <Text size="sm" c="dimmed">
                  {helpInTrouble(trouble, language)}
                </Text>
              </List.Item>
            ))}
          </List>
          <Many acts={['retry']} choices={data.items.map(stuckCase)} />
        </>
      )}
    </Section>
  );
}

function stuckCase({ stream }: { stream: string }): Choosable {
  const slash = stream.indexOf('/');
  const kind = stream.slice(0, slash) as Choosable['kind'];
  return { kind, id: stream.slice(slash + 1), label: stream };
}

function Versions() {
  const { say } = useLanguage();
  const about = useAbout();
  const clock = useClock();
  if (!about) return null;
  return (
    <Section title={say('Phiên bản và đồng hồ', 'Versions and clock')}>
      <Facts
        facts={[
          [say('Bản phát hành', 'Release'), about.release],
          ['Node', about.node],
          [say('Lịch ngày làm việc', 'Calendar'), about.calendar],
          [say('Giờ hệ thống', 'System time'), clock && momentWritten(clock.now)],
          [
            say('Đồng hồ', 'Clock'),
            clock &&
              (clock.kind === 'real'
                ? say('giờ thật', 'real')
                : clock.held
                  ? say('thử nghiệm, đang đứng', 'sandbox, held')
                  : say('thử nghiệm, đang chạy', 'sandbox, running')),
          ],
          [
            'Temporal',
            about.temporalUi && (
              <Anchor href={about.temporalUi} target="_blank" rel="noreferrer">
                {say('Trang của bộ máy', 'The engine’s pages')}
              </Anchor>
            ),
          ],
        ]}
      />
    </Section>
  );
}
