import { Anchor, Badge, Group, List, Table, Text } from '@mantine/core';
import {
  outcomeWords,
  roundStageWords,
  sayLaw,
  sayPoints,
  sayStars,
  tierWords,
  worded,
} from '@ocop/words';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { answered, api } from '../../shared/api';
import { dayWritten } from '../../shared/dates';
import { useLanguage } from '../../shared/language';
import { Loaded } from '../../shared/parts/loaded';
import { CaseName } from '../../shared/parts/case-name';
import { Page } from '../../shared/parts/page';
import { StandingBadge } from '../../shared/parts/standing';
import type { components } from '../../shared/schema.gen';
import type { ScreenProps } from '../../shared/screen';
import { Actions } from '../case/actions';
import { Deadlines } from '../case/deadlines';
import { Facts } from '../case/facts';
import { Section } from '../../shared/parts/section';
import { Story } from '../case/story';
import { TemporalLink } from '../case/temporal-link';
import { Gates } from './gates';
import { Papers } from './papers';
import { titleOf } from './title';

type Round = components['schemas']['Round'];

/** One evaluation round: where it stands, its list and council, what its session still misses, its papers. */
export function Screen({ params: { id = '' } }: ScreenProps) {
  const { language, say } = useLanguage();
  const stream = `evaluation-round/${id}`;
  const query = useQuery({
    queryKey: ['case', stream],
    queryFn: () => answered(api.GET('/v1/rounds/{id}', { params: { path: { id } } })),
  });
  return (
    <Loaded query={query}>
      {(round) => (
        <Page
          title={`${titleOf(round, language)} - ${round.authority}`}
          back={{ href: '/dot', words: say('Tất cả đợt đánh giá', 'All rounds') }}
          about={
            <Group gap="sm">
              <b>{worded(roundStageWords, round.stage, language)}</b>
              {worded(tierWords, round.tier, language)}
              {round.late && <StandingBadge standing="overdue" />}
            </Group>
          }
        >
          <Section title={say('Việc có thể làm', 'What you may do')}>
            <Actions
              stream={stream}
              about={titleOf(round, language)}
              revision={round.revision}
              actions={round.nextActions}
              without={['SubmitScoreSheet', 'CorrectScoreSheet']}
            />
          </Section>
          <Agenda round={round} />
          <Gates round={round} />
          <Council round={round} />
          <Papers round={round} />
          <Section title={say('Thời hạn', 'Deadlines')}>
            <Deadlines deadlines={round.deadlines} />
          </Section>
          <Section title={say('Thông tin', 'About it')}>
            <About round={round} />
          </Section>
          <Section title={say('Diễn biến', 'What happened')}>
            <Story stream={stream} href={`/v1/rounds/${id}/events`} />
          </Section>
        </Page>
      )}
    </Loaded>
  );
}

/** The list, with points and stars as far as the reader may know them. */
function Agenda({ round: { products, decidedOn } }: { round: Round }) {
  const { language, say } = useLanguage();
  const hasResults = products.some(({ average }) => average !== undefined);
  return (
    <Section title={say(`Sản phẩm (${products.length})`, `Products (${products.length})`)}>
      {hasResults && !decidedOn && (
        <Badge color="orange.8">
          {say('Kết quả dự kiến, chưa có quyết định', 'Provisional, not decided')}
        </Badge>
      )}
      {products.length === 0 ? (
        <Text c="dimmed">
          {say(
            'Danh sách chưa có sản phẩm nào; sản phẩm vào danh sách khi hồ sơ được tiếp nhận.',
            'The list is empty; products enter it when their dossiers are accepted.',
          )}
        </Text>
      ) : (
        <Table.ScrollContainer minWidth={560}>
          <Table striped withTableBorder>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{say('STT', 'No.')}</Table.Th>
                <Table.Th>{say('Sản phẩm', 'Product')}</Table.Th>
                <Table.Th>{say('Chủ thể', 'Producer')}</Table.Th>
                <Table.Th>{say('Xã, phường', 'Commune')}</Table.Th>
                <Table.Th>{say('Kết quả', 'Result')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {products.map(({ id, no, name, owner, commune, status, average, stars, outcome }) => (
                <Table.Tr key={id}>
                  <Table.Td>{no}</Table.Td>
                  <Table.Td>
                    <Anchor component={Link} href={`/san-pham/${id}`}>
                      {name}
                    </Anchor>
                  </Table.Td>
                  <Table.Td>{owner}</Table.Td>
                  <Table.Td>{commune}</Table.Td>
                  <Table.Td>
                    {status === 'expected' && say('chưa nộp đủ hồ sơ', 'dossier not complete')}
                    {average !== undefined &&
                      stars !== undefined &&
                      outcome !== undefined &&
                      `${sayPoints(average, language)} · ${sayStars(stars, language)} · ${worded(outcomeWords, outcome, language)}`}
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
    </Section>
  );
}

function Council({ round: { members, sessionOn, sheets } }: { round: Round }) {
  const { say } = useLanguage();
  return (
    <Section title={say('Hội đồng', 'Council')}>
      {members.length === 0 ? (
        <Text c="dimmed">{say('Chưa triệu tập.', 'Not convened yet.')}</Text>
      ) : (
        <>
          <List>
            {members.map(({ id, name, chair }) => (
              <List.Item key={id}>
                {name}
                {chair && ` (${say('Chủ tịch', 'chair')})`}
              </List.Item>
            ))}
          </List>
          <Text>
            {sessionOn && `${say('Phiên họp', 'Session')}: ${dayWritten(sessionOn)}. `}
            {sheets !== null && say(`Đã nhận ${sheets} phiếu.`, `${sheets} sheets are in.`)}
          </Text>
        </>
      )}
    </Section>
  );
}

function About({ round }: { round: Round }) {
  const { say } = useLanguage();
  const day = (one: string | null) => one && dayWritten(one);
  const { decision, letter } = round;
  return (
    <Facts
      facts={[
        [
          say('Kế hoạch', 'Plan'),
          <CaseName key="plan" stream={`programme-year/${round.programme}`} />,
        ],
        [say('Quy định', 'Law'), sayLaw(round.regulation)],
        [say('Nhận hồ sơ đến trước ngày', 'Intake closes before'), day(round.intakeClosesBefore)],
        [say('Công nhận đến hết ngày', 'Results by'), day(round.recogniseBy)],
        [say('Gửi lên cấp trên đến hết ngày', 'Forwarded by'), day(round.forwardBy)],
        [
          say('Quyết định', 'Decision'),
          decision && `${decision.number}, ${dayWritten(decision.signedOn)}`,
        ],
        [
          say('Công văn gửi cấp trên', 'Forwarding letter'),
          letter && (
            <span key="l">
              {letter.number}: <Anchor href={`/v1/rounds/${round.id}/letter`}>PDF</Anchor> ·{' '}
              <Anchor href={`/v1/rounds/${round.id}/letter.docx`}>DOCX</Anchor>
            </span>
          ),
        ],
        [say('Bộ máy', 'Engine'), <TemporalLink key="t" workflowId={round.workflowId} />],
      ]}
    />
  );
}
