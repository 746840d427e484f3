import { Alert, Anchor, Grid, Group, List, Stack, Tabs, Text, Title } from '@mantine/core';
import { cycleStageWords, dossierKindWords, worded } from '@ocop/words';
import { useState } from 'react';
import { Link } from 'wouter';
import { dayWritten } from '../../shared/dates';
import { Viewer } from '../../shared/files/viewer';
import { ActionButton } from '../../shared/forms/action-button';
import { useLanguage } from '../../shared/language';
import { CasePapers } from '../../shared/parts/case-papers';
import type { ScreenProps } from '../../shared/screen';
import { type ProductWithPapers, WithPapers } from '../with-papers';
import { CheckList } from './check-list';
import { Contents } from './contents';
import { Deciding } from './deciding';
import { Meeting } from './meeting';
import { PapersMade } from './papers-made';
import { Summary } from './summary';
import { useCheck } from './use-check';

/** Check list on the left, the scanned page on the right; below them what the commune answers for. */
export function Screen({ params: { id = '' } }: ScreenProps) {
  return <WithPapers id={id}>{(of) => <Dossier {...of} />}</WithPapers>;
}

function Dossier({ product, papers }: ProductWithPapers) {
  const { say } = useLanguage();
  const own = useCheck(product.id);
  const [shown, setShown] = useState<string>();
  const checks = product.nextActions.some(({ command }) => command === 'CheckDossier');
  return (
    <Stack>
      <Head product={product} />
      <Grid>
        <Grid.Col span={{ base: 12, md: 5 }}>
          <Tabs defaultValue="papers" keepMounted={false}>
            <Tabs.List>
              <Tabs.Tab value="papers">{say('Giấy tờ', 'Papers')}</Tabs.Tab>
              <Tabs.Tab value="contents">{say('Bốn nội dung', 'Four contents')}</Tabs.Tab>
              <Tabs.Tab value="meeting">{say('Họp lấy ý kiến', 'Opinion meeting')}</Tabs.Tab>
              <Tabs.Tab value="made">{say('Văn bản của xã', 'The commune’s papers')}</Tabs.Tab>
            </Tabs.List>
            <Tabs.Panel value="papers" pt="md">
              <CheckList {...{ papers, own, shown, setShown }} marking={checks} />
            </Tabs.Panel>
            <Tabs.Panel value="contents" pt="md">
              <Contents own={own} />
            </Tabs.Panel>
            <Tabs.Panel value="meeting" pt="md">
              <Meeting own={own} />
            </Tabs.Panel>
            <Tabs.Panel value="made" pt="md">
              <Stack>
                <PapersMade product={product.id} owner={product.producerArea} own={own} />
                <CasePapers stream={`product-cycle/${product.id}`} />
              </Stack>
            </Tabs.Panel>
          </Tabs>
          {checks && <Deciding {...{ product, papers, own }} />}
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 7 }}>
          <Viewer file={shown} />
        </Grid.Col>
      </Grid>
    </Stack>
  );
}

type OfProduct = Pick<ProductWithPapers, 'product'>;

/** Commands of this stage that need no more than their own form. */
const PLAIN = new Set(['AcceptIdea', 'ReturnIdea']);

function Head({ product }: OfProduct) {
  const { language, say } = useLanguage();
  const { id, name, owner, stage, kind, deadlines, nextActions, revision } = product;
  const due = deadlines.find(({ open, holderRole }) => open && holderRole === 'commune-officer');
  const mayFile = nextActions.some(({ command }) => /^(File|Complete|Submit)/.test(command));
  return (
    <>
      <Anchor component={Link} href="/xa/ho-so">
        {say('← Hồ sơ của xã', '← Dossiers of the commune')}
      </Anchor>
      <Title order={1} size="h2">
        {name}
      </Title>
      <Text>
        {owner} · {worded(dossierKindWords, kind, language)} ·{' '}
        {worded(cycleStageWords, stage, language)}
      </Text>
      {due && (
        <Text>
          <strong>
            {say('Hạn của xã', 'Due')}: {dayWritten(due.lastDay)}
          </strong>{' '}
          <Text span c="dimmed">
            {due.explanation}
          </Text>
        </Text>
      )}
      <Summary product={id} />
      <Missing product={product} />
      <Group>
        {nextActions
          .filter(({ command }) => PLAIN.has(command))
          .map((action) => (
            <ActionButton
              key={action.command}
              kind="product-cycle"
              action={action}
              revision={revision}
              about={name}
              look={action.command === 'ReturnIdea' ? { variant: 'outline', color: 'red.8' } : {}}
            />
          ))}
        {mayFile && (
          <Anchor component={Link} href={`/xa/nop-thay/${id}`}>
            {say('Nộp thay chủ thể', 'File on the producer’s behalf')}
          </Anchor>
        )}
      </Group>
    </>
  );
}

function Missing({ product: { missing } }: OfProduct) {
  const { say } = useLanguage();
  if (missing.length === 0) return null;
  return (
    <Alert color="orange" title={say('Đã yêu cầu bổ sung', 'Asked to be completed')}>
      <List size="sm">
        {missing.map(({ paper, reason }) => (
          <List.Item key={`${paper} ${reason}`}>
            {paper}: {reason}
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}
