import { Anchor, Button, Group, Paper, Progress, Stack, Text, Title } from '@mantine/core';
import { useQueries } from '@tanstack/react-query';
import { Link } from 'wouter';
import { NotShown } from '../../shared/parts/not-shown';
import { useSay } from '../../shared/language';
import type { ScreenProps } from '../../shared/screen';
import { batchesOf } from '../batches';
import {
  type CouncilSession,
  type Duty,
  type SessionProduct,
  sheetQuery,
  useCouncilSession,
  useCurrentProduct,
} from '../council-data';
import style from '../council.module.css';
import { sayDuty } from '../council-words';
import { keepOffline } from '../offline/keep-offline';
import { CurrentBar } from '../session/current-bar';
import { useLine, useOutbox } from '../drafts/use-drafts';
import { Waiting } from '../../shared/parts/waiting';

keepOffline();

/** What is mine to score in a round, how far each sheet is, and where the session is. */
export function Screen({ params: { round = '' } }: ScreenProps) {
  const say = useSay();
  const { data: session, error } = useCouncilSession(round);
  const current = useCurrentProduct(round, session);
  useOutbox();
  if (error) return <NotShown error={error} />;
  if (!session) return <Waiting />;
  const { mine } = session;
  if (!mine)
    return (
      <Text>
        {say('Ông, bà không chấm điểm trong đợt này.', 'You do not score in this round.')}
      </Text>
    );
  const left = mine.filter(({ duty }) => duty === 'to-score');
  const first = session.products.find(({ id }) => left.some(({ product }) => product === id));
  return (
    <Stack className={style.screen}>
      <Group justify="space-between">
        <Title order={1} size="h2">
          {say('Phiếu chấm của tôi', 'My score sheets')}
        </Title>
        <Anchor component={Link} href={`/phien-hop/${round}`}>
          {say('Theo dõi phiên họp', 'Follow the session')}
        </Anchor>
      </Group>
      {current && <CurrentBar product={current} href={`/cham-diem/${round}/${current.id}`} />}
      <Group>
        <Text>
          {left.length === 0
            ? say('Không còn sản phẩm nào phải chấm.', 'Nothing is left to score.')
            : say(
                `Còn ${left.length} sản phẩm phải chấm.`,
                `${left.length} products left to score.`,
              )}
        </Text>
        {first && (
          <Button component={Link} href={`/cham-diem/${round}/${first.id}`}>
            {say('Chấm tiếp', 'Go on scoring')}
          </Button>
        )}
      </Group>
      <Ready session={session} />
      <Batches session={session} currentId={current?.id} />
    </Stack>
  );
}

function Batches({ session, currentId }: { session: CouncilSession; currentId?: string }) {
  const duties = new Map(session.mine?.map((one) => [one.product, one]));
  return (
    <>
      {batchesOf(session.products).map(({ commune, products }) => (
        <Paper withBorder p="sm" key={commune} component="section" aria-label={commune}>
          <Title order={2} size="h4">
            {commune}
          </Title>
          <ul className={style.rows}>
            {products.map((product) => (
              <QueueRow
                key={product.id}
                round={session.round}
                product={product}
                duty={duties.get(product.id)}
                isCurrent={product.id === currentId}
              />
            ))}
          </ul>
        </Paper>
      ))}
    </>
  );
}

interface QueueRowProps {
  readonly round: string;
  readonly product: SessionProduct;
  readonly duty: Duty | undefined;
  readonly isCurrent: boolean;
}

function QueueRow({ round, product, duty, isCurrent }: QueueRowProps) {
  const say = useSay();
  const { no, id, name, owner, pass } = product;
  const { duty: what = 'other-group', saved = 0, criteria = 0 } = duty ?? {};
  const isOpen = what === 'to-score';
  return (
    <li className={style.row} data-here={isCurrent || undefined}>
      <Text fw={600}>{no}</Text>
      <div>
        <Anchor component={Link} href={`/cham-diem/${round}/${id}`} fw={600}>
          {name}
        </Anchor>
        <Text size="sm">{owner}</Text>
        {isOpen && criteria > 0 && (
          <>
            <Text size="sm" component="span">
              {say(`${saved} / ${criteria} tiêu chí`, `${saved} of ${criteria} criteria`)}
            </Text>
            <Progress value={(100 * saved) / criteria} size="sm" aria-hidden />
          </>
        )}
      </div>
      <Group gap={4} justify="flex-end">
        {pass > 1 && isOpen && (
          <span className={style.tag} data-kind="care">
            {say(`Lần ${pass}`, `Pass ${pass}`)}
          </span>
        )}
        <span
          className={style.tag}
          data-kind={isOpen ? 'todo' : what === 'submitted' ? 'done' : ''}
        >
          {what === 'submitted' ? '✓ ' : ''}
          {sayDuty(what, say)}
        </span>
      </Group>
    </li>
  );
}

/** Fetches every sheet of the round once, so that it is here when the connection is not. */
function Ready({ session: { round, mine, products } }: { session: CouncilSession }) {
  const say = useSay();
  const line = useLine();
  const onSet = new Set(products.flatMap(({ id, criteriaSet }) => (criteriaSet ? [id] : [])));
  const wanted = (mine ?? []).filter(
    ({ product, duty }) => duty === 'to-score' && onSet.has(product),
  );
  const sheets = useQueries({
    queries: wanted.map(({ product }) => ({ ...sheetQuery(round, product), staleTime: 60_000 })),
  });
  const here = sheets.filter(({ data }) => data !== undefined).length;
  if (wanted.length === 0) return null;
  return (
    <Text size="sm" role="status">
      {line === 'lost' ? say('⏸ Mất kết nối. ', '⏸ No connection. ') : ''}
      {here === wanted.length
        ? say(
            `✓ ${here} phiếu đã có trên máy này, chấm được khi mất mạng.`,
            `✓ ${here} sheets are on this device and can be scored without a connection.`,
          )
        : say(
            `Đang lấy phiếu về máy này: ${here} / ${wanted.length}.`,
            `Fetching sheets to this device: ${here} of ${wanted.length}.`,
          )}
    </Text>
  );
}
