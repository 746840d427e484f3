import { Alert, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { Refused } from '../../shared/forms/refused';
import { useSay } from '../../shared/language';
import { batchesOf, recusedFromAll } from '../batches';
import type { CouncilSession, SessionProduct } from '../council-data';
import style from '../council.module.css';
import { ProductActs } from './product-acts';
import { ProductStanding } from './product-standing';
import { usePointing } from './use-pointing';

interface AgendaProps {
  readonly session: CouncilSession;
  readonly current: SessionProduct | undefined;
}

/** The agenda by communes, so that whoever does not judge a batch leaves once; and where the session is. */
export function Agenda({ session, current }: AgendaProps) {
  const say = useSay();
  const pointing = usePointing(session.round);
  const nameOf = (id: string) => session.seats.find((seat) => seat.id === id)?.name ?? id;
  const inOrder = batchesOf(session.products).flatMap(({ products }) => products);
  const onAgenda = inOrder.filter((product) => product.onAgenda);
  const after = onAgenda[onAgenda.findIndex(({ id }) => id === current?.id) + 1];
  const mayPoint = session.you.points && session.stage === 'in-session';
  return (
    <Stack>
      <Group justify="space-between">
        <Title order={2} size="h3">
          {say('Chương trình', 'Agenda')}
        </Title>
        {mayPoint && (
          <Group gap="xs">
            {after && (
              <Button onClick={() => pointing.mutate(after.id)}>
                {say(
                  `Đưa ra sản phẩm sau: ${after.no}. ${after.name}`,
                  `Next: ${after.no}. ${after.name}`,
                )}
              </Button>
            )}
            {current && (
              <Button variant="default" onClick={() => pointing.mutate(null)}>
                {say('Tạm dừng', 'Pause')}
              </Button>
            )}
          </Group>
        )}
      </Group>
      <Refused error={pointing.error} />
      {batchesOf(session.products).map(({ commune, products }) => (
        <Paper withBorder p="sm" key={commune} component="section" aria-label={commune}>
          <Title order={3} size="h4">
            {commune}
          </Title>
          <LeavesOnce names={recusedFromAll(products).map(nameOf)} />
          <ul className={style.rows}>
            {products.map((product) => (
              <AgendaRow
                key={product.id}
                session={session}
                product={product}
                isCurrent={product.id === current?.id}
                onPoint={mayPoint ? () => pointing.mutate(product.id) : undefined}
              />
            ))}
          </ul>
        </Paper>
      ))}
    </Stack>
  );
}

function LeavesOnce({ names }: { names: readonly string[] }) {
  const say = useSay();
  if (names.length === 0) return null;
  return (
    <Alert color="gray" my="xs" p="xs">
      {say(
        `Không chấm cả nhóm này, rời phòng một lần: ${names.join(', ')}.`,
        `Recused from the whole batch, leave once: ${names.join(', ')}.`,
      )}
    </Alert>
  );
}

interface AgendaRowProps {
  readonly session: CouncilSession;
  readonly product: SessionProduct;
  readonly isCurrent: boolean;
  readonly onPoint: (() => void) | undefined;
}

function AgendaRow({ session, product, isCurrent, onPoint }: AgendaRowProps) {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  const { no, name, owner, onAgenda } = product;
  return (
    <li
      className={style.row}
      data-here={isCurrent || undefined}
      aria-current={isCurrent || undefined}
    >
      <Text fw={600}>{no}</Text>
      <div>
        <Text fw={600}>{name}</Text>
        <Text size="sm">{owner}</Text>
        <ProductStanding session={session} product={product} />
      </div>
      <Group gap="xs" justify="flex-end">
        {isCurrent ? (
          <Text size="sm" fw={600}>
            ▶ {say('Đang xem xét', 'On the table')}
          </Text>
        ) : (
          onPoint &&
          onAgenda && (
            <Button
              size="xs"
              variant="light"
              onClick={onPoint}
              aria-label={say(`Đưa ra: ${name}`, `Put on the table: ${name}`)}
            >
              {say('Đưa ra', 'To the table')}
            </Button>
          )
        )}
        {session.nextActions.length > 0 && (
          <Button
            size="xs"
            variant="default"
            aria-expanded={isOpen}
            aria-label={say(`Việc khác: ${name}`, `More about ${name}`)}
            onClick={() => setOpen(!isOpen)}
          >
            {say('Việc khác', 'More')}
          </Button>
        )}
      </Group>
      {isOpen && (
        <div className={style.wide}>
          <ProductActs session={session} product={product} />
        </div>
      )}
    </li>
  );
}
