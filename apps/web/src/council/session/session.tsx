import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { roundStageWords } from '@ocop/words';
import { Link } from 'wouter';
import { NotShown } from '../../shared/parts/not-shown';
import { dayWritten } from '../../shared/dates';
import { useLanguage } from '../../shared/language';
import type { ScreenProps } from '../../shared/screen';
import { type CouncilSession, useCouncilSession, useCurrentProduct } from '../council-data';
import style from '../council.module.css';
import { keepOffline } from '../offline/keep-offline';
import { sayRound } from '../round-title';
import { Agenda } from './agenda';
import { Attendance } from './attendance';
import { Chairing } from './chairing';
import { CurrentBar } from './current-bar';
import { Gates } from './gates';
import { Opening } from './opening';
import { Papers } from './papers';
import { SessionActs } from './session-acts';
import { Waiting } from '../../shared/parts/waiting';

keepOffline();

/** A council's session: kept by its office, led by its chair, followed by its members. */
export function Screen({ params: { round = '' } }: ScreenProps) {
  const { data: session, error } = useCouncilSession(round);
  const current = useCurrentProduct(round, session);
  if (error) return <NotShown error={error} />;
  if (!session) return <Waiting />;
  const may = (command: string) => session.nextActions.some((one) => one.command === command);
  return (
    <Stack className={style.screen}>
      <Head session={session} />
      {current && (
        <CurrentBar
          product={current}
          href={session.mine ? `/cham-diem/${round}/${current.id}` : undefined}
        />
      )}
      {session.you.seat === 'chair' && <Chairing session={session} current={current} />}
      <div className={style.split}>
        <Stack>
          {may('OpenSession') && <Opening session={session} />}
          <Agenda session={session} current={current} />
        </Stack>
        <Stack>
          <SessionActs session={session} />
          {hasBegun(session) && (
            <Attendance session={session} mayRecord={may('RecordAttendance')} />
          )}
          <Gates session={session} />
          <Papers round={round} />
        </Stack>
      </div>
    </Stack>
  );
}

/** Before the first day of the session, or between two days, nobody is in the room. */
function hasBegun({ stage, course }: CouncilSession): boolean {
  return course.length > 0 && stage !== 'convened' && stage !== 'frozen';
}

function Head({ session }: { session: CouncilSession }) {
  const { say, language } = useLanguage();
  const { round, stage, sessionOn, mine, pass } = session;
  const hasResults = ['scored', 'concluded', 'submitted', 'decided', 'closed'].includes(stage);
  return (
    <Group justify="space-between" align="start">
      <div>
        <Title order={1} size="h2">
          {say('Phiên họp Hội đồng', 'Council session')}: {sayRound(session, language)}
        </Title>
        <Text>
          {roundStageWords[stage][language]}
          {sessionOn ? `, ${say('họp ngày', 'session on')} ${dayWritten(sessionOn)}` : ''}
          {pass > 1 ? `, ${say(`lần chấm ${pass}`, `pass ${pass}`)}` : ''}
        </Text>
      </div>
      <Group>
        {mine && (
          <Button component={Link} href={`/cham-diem/${round}`} variant="default">
            {say('Phiếu chấm của tôi', 'My score sheets')}
          </Button>
        )}
        {hasResults && (
          <Button component={Link} href={`/phien-hop/${round}/ket-qua`}>
            {say('Kết quả', 'Results')}
          </Button>
        )}
      </Group>
    </Group>
  );
}
