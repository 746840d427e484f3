import { Anchor, Paper, Stack, Text, Title } from '@mantine/core';
import { capital } from '@ocop/words';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { answered, api } from '../../shared/api';
import { useLanguage } from '../../shared/language';
import { Empty } from '../../shared/parts/empty';
import { Loaded } from '../../shared/parts/loaded';
import { Page } from '../../shared/parts/page';
import { placeOf } from '../../shared/places';
import type { components } from '../../shared/schema.gen';
import { Actions } from '../case/actions';
import { Gates } from '../round/gates';
import { Papers } from '../round/papers';
import { Results } from '../round/results';
import { titleOf } from '../round/title';
import { Proposal } from './proposal';
import { Remarks } from './remarks';

type Duty = components['schemas']['Duty'];

/** What waits for the reader's decision, each with all that it is decided on. */
export function Screen() {
  const { say } = useLanguage();
  const query = useQuery({
    queryKey: ['list', 'duties'],
    queryFn: () => answered(api.GET('/v1/duties')),
  });
  return (
    <Page
      title={say('Chờ tôi quyết định', 'For my decision')}
      about={say(
        'Quyết định chỉ có hiệu lực khi bạn đăng nhập và xác nhận ở đây; không có liên kết nào tự quyết định thay.',
        'A decision counts only when you have signed in and confirmed it here; no link decides by itself.',
      )}
    >
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={say('Không có gì chờ quyết định', 'Nothing to decide')}>
              {say(
                'Kết quả Hội đồng trình, dự thảo kế hoạch, khiếu nại, đề nghị đình chỉ và thu hồi sẽ hiện ở đây.',
                'Results of councils, drafts of plans, appeals, proposed suspensions and revocations appear here.',
              )}
            </Empty>
          ) : (
            <Stack gap="xl">
              {items.map((duty) => (
                <Decision key={`${duty.stream} ${duty.task}`} duty={duty} />
              ))}
            </Stack>
          )
        }
      </Loaded>
    </Page>
  );
}

function Decision({ duty }: { duty: Duty }) {
  if (duty.kind === 'evaluation-round') return <RoundDecision duty={duty} />;
  const isProposal = ['suspension', 'revocation'].includes(duty.deadline?.kind ?? '');
  return (
    <Paper withBorder p="md">
      <Heading duty={duty} />
      <Stack>
        {isProposal && <Proposal recognition={duty.id} />}
        <Actions
          stream={duty.stream}
          about={duty.subject}
          revision={duty.revision}
          actions={duty.actions}
        />
      </Stack>
    </Paper>
  );
}

/** Results, what the council noted, its papers; then the decision. */
function RoundDecision({ duty }: { duty: Duty }) {
  const { language } = useLanguage();
  const query = useQuery({
    queryKey: ['case', `evaluation-round/${duty.id}`],
    queryFn: () => answered(api.GET('/v1/rounds/{id}', { params: { path: { id: duty.id } } })),
  });
  return (
    <Paper withBorder p="md">
      <Heading duty={duty} />
      <Loaded query={query}>
        {(round) => (
          <Stack>
            <Results round={round} />
            <Gates round={round} />
            <Remarks round={round} />
            <Papers round={round} />
            <Actions
              stream={duty.stream}
              about={`${titleOf(round, language)} - ${round.authority}`}
              revision={round.revision}
              actions={round.nextActions}
            />
          </Stack>
        )}
      </Loaded>
    </Paper>
  );
}

function Heading({ duty: { stream, subject, what, deadline } }: { duty: Duty }) {
  const { language } = useLanguage();
  return (
    <div>
      <Title order={2} size="h3">
        <Anchor component={Link} href={placeOf(stream)} inherit>
          {subject}
        </Anchor>
      </Title>
      <Text mb="sm">
        {capital(what[language])}
        {deadline && `: ${deadline.explanation}`}
      </Text>
    </div>
  );
}
