import { Stack, Text, Title } from '@mantine/core';
import { NotShown } from '../../shared/parts/not-shown';
import { useSay } from '../../shared/language';
import { useSession } from '../../shared/session';
import { useRounds } from '../council-data';
import { RoundList } from '../round-list';
import { Waiting } from '../../shared/parts/waiting';

const REVIEWED_AT: readonly string[] = ['intake', 'frozen', 'convened', 'in-session'];

/** Rounds whose dossiers the advisory team looks through before the council scores. */
export function Screen() {
  const say = useSay();
  const { post } = useSession();
  const { data, error } = useRounds();
  if (error) return <NotShown error={error} />;
  if (!data) return <Waiting />;
  const rounds = data.items.filter(
    ({ area, stage }) => area === post?.area && REVIEWED_AT.includes(stage),
  );
  return (
    <Stack>
      <Title order={1} size="h2">
        {say('Xem xét hồ sơ, đi thực tế', 'Reviews and visits')}
      </Title>
      {rounds.length === 0 && (
        <Text>
          {say(
            'Không có đợt nào đang chờ xem xét. Đợt đánh giá hiện ở đây từ khi nhận hồ sơ đến hết phiên họp.',
            'No round waits for a review. Rounds stand here from their intake until the session is over.',
          )}
        </Text>
      )}
      <RoundList rounds={rounds} hrefOf={({ id }) => `/xem-xet/${id}`} />
    </Stack>
  );
}
