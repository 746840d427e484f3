import { Stack, Text, Title } from '@mantine/core';
import { NotShown } from '../../shared/parts/not-shown';
import { useSay } from '../../shared/language';
import { useSession } from '../../shared/session';
import { useRounds } from '../council-data';
import { RoundList } from '../round-list';
import { Waiting } from '../../shared/parts/waiting';

/** Those that come before a council soon, or sit, stand first. */
const ORDER = ['in-session', 'convened', 'tallying', 'scored', 'concluded', 'frozen', 'submitted'];
const place = (stage: string) => (ORDER.includes(stage) ? ORDER.indexOf(stage) : ORDER.length);

/** Rounds whose council one keeps, leads or sits in. */
export function Screen() {
  const say = useSay();
  const { person, post } = useSession();
  const { data, error } = useRounds();
  if (error) return <NotShown error={error} />;
  if (!data) return <Waiting />;
  const rounds = data.items
    .filter(
      ({ members, area }) => members.some(({ id }) => id === person?.id) || area === post?.area,
    )
    .sort((a, b) => place(a.stage) - place(b.stage));
  return (
    <Stack>
      <Title order={1} size="h2">
        {say('Phiên họp Hội đồng', 'Council sessions')}
      </Title>
      {rounds.length === 0 && (
        <Text>{say('Chưa có đợt đánh giá nào.', 'There is no evaluation round yet.')}</Text>
      )}
      <RoundList rounds={rounds} hrefOf={({ id }) => `/phien-hop/${id}`} />
    </Stack>
  );
}
