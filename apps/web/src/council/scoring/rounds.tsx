import { Stack, Text, Title } from '@mantine/core';
import { Redirect } from 'wouter';
import { NotShown } from '../../shared/parts/not-shown';
import { useSay } from '../../shared/language';
import { useSession } from '../../shared/session';
import { useRounds } from '../council-data';
import { RoundList } from '../round-list';
import { Waiting } from '../../shared/parts/waiting';

const SCORED_AT: readonly string[] = ['convened', 'in-session'];

/** The rounds in which I sit; the one that is being scored opens by itself. */
export function Screen() {
  const say = useSay();
  const { person } = useSession();
  const { data, error } = useRounds();
  if (error) return <NotShown error={error} />;
  if (!data) return <Waiting />;
  const mine = data.items.filter(({ members }) => members.some(({ id }) => id === person?.id));
  const open = mine.filter(({ stage }) => SCORED_AT.includes(stage));
  if (open.length === 1 && open[0]) return <Redirect to={`/cham-diem/${open[0].id}`} replace />;
  return (
    <Stack>
      <Title order={1} size="h2">
        {say('Chấm điểm', 'Scoring')}
      </Title>
      {mine.length === 0 && (
        <Text>
          {say(
            'Ông, bà chưa được triệu tập vào Hội đồng nào. Khi cơ quan thường trực triệu tập, đợt đánh giá hiện ở đây.',
            'No council has called you yet. A round appears here once its office has convened the council.',
          )}
        </Text>
      )}
      <RoundList rounds={[...mine].reverse()} hrefOf={({ id }) => `/cham-diem/${id}`} />
    </Stack>
  );
}
