import { Anchor, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import { useChoices } from '../../shared/case-choices';
import { ActionButton } from '../../shared/forms/action-button';
import { Empty } from '../../shared/parts/empty';
import { NotShown } from '../../shared/parts/not-shown';
import { useLanguage } from '../../shared/language';
import type { ScreenProps } from '../../shared/screen';
import { useSession } from '../../shared/session';
import { batchesOf } from '../batches';
import { type Round, streamOf, useRound } from '../council-data';
import style from '../council.module.css';
import { sayRound } from '../round-title';
import { DossierPapers } from '../scoring/dossier-papers';
import { Waiting } from '../../shared/parts/waiting';

const ADVISING: readonly string[] = ['RecordReview', 'RecordVisit', 'RecordSamples'];

type Product = Round['products'][number];

/** A round's dossiers for the advisory team: papers to read, and the record of review, visit and samples. */
export function Screen({ params: { round: id = '' } }: ScreenProps) {
  const { say, language } = useLanguage();
  const { data: round, error } = useRound(id);
  if (error) return <NotShown error={error} />;
  if (!round) return <Waiting />;
  const here = round.products.filter(({ status }) => status === 'entered');
  return (
    <Stack className={style.screen}>
      <Anchor component={Link} href="/xem-xet">
        ← {say('Các đợt', 'All rounds')}
      </Anchor>
      <Title order={1} size="h2">
        {say('Xem xét hồ sơ', 'Reviews')}: {sayRound(round, language)}
      </Title>
      {here.length === 0 && (
        <Empty title={say('Đợt chưa có hồ sơ nào để xem xét', 'No dossier to review yet')}>
          {say(
            'Hồ sơ hiện ở đây khi cơ quan thường trực đã tiếp nhận vào đợt.',
            'Dossiers appear here once the office has taken them into the round.',
          )}
        </Empty>
      )}
      {batchesOf(here).map(({ commune, products }) => (
        <Paper withBorder p="sm" key={commune} component="section" aria-label={commune}>
          <Title order={2} size="h4">
            {commune}
          </Title>
          <ul className={style.rows}>
            {products.map((product) => (
              <Reviewed key={product.id} round={round} product={product} />
            ))}
          </ul>
        </Paper>
      ))}
    </Stack>
  );
}

function Reviewed({ round, product }: { round: Round; product: Product }) {
  const { say } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const { no, id, name, owner } = product;
  return (
    <li className={style.row}>
      <Text fw={600}>{no}</Text>
      <div>
        <Text fw={600}>{name}</Text>
        <Text size="sm">{owner}</Text>
      </div>
      <Group gap="xs" justify="flex-end">
        <Acts round={round} product={product} />
        <Button
          size="xs"
          variant="light"
          aria-expanded={isOpen}
          aria-label={say(`Hồ sơ: ${name}`, `Dossier of ${name}`)}
          onClick={() => setOpen(!isOpen)}
        >
          {say('Hồ sơ', 'Dossier')}
        </Button>
      </Group>
      {isOpen && (
        <div className={style.wide}>
          <DossierPapers product={id} />
        </div>
      )}
    </li>
  );
}

function Acts({ round, product }: { round: Round; product: Product }) {
  const { person } = useSession();
  const known = useChoices(streamOf(round.id));
  const me = person ? [{ value: person.id, label: person.name }] : [];
  const others = (known.member ?? []).filter(({ value }) => value !== person?.id);
  const acts = round.nextActions.filter(({ command }) => ADVISING.includes(command));
  return acts.map((action) => (
    <ActionButton
      key={action.command}
      kind="evaluation-round"
      action={action}
      about={product.name}
      given={givenFor(action.command, product.id, person?.id)}
      choices={{ ...known, member: [...me, ...others] }}
      look={{ size: 'xs', variant: 'default' }}
    />
  ));
}

function givenFor(command: string, product: string, person: string | undefined) {
  const by = person ? [person] : [];
  if (command === 'RecordReview') return { product, reviewers: by };
  return command === 'RecordVisit' ? { product, visitors: by } : { product };
}
