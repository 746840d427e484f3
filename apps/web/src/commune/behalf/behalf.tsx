import { Alert, Anchor, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import { answered, api } from '../../shared/api';
import { ActionButton } from '../../shared/forms/action-button';
import { Refused } from '../../shared/forms/refused';
import { useLanguage } from '../../shared/language';
import type { ScreenProps } from '../../shared/screen';
import { ProductPicture } from '../../shared/parts/product-picture';
import { useTell } from '../../shared/told';
import { type ProductWithPapers, WithPapers } from '../with-papers';
import { PaperOfItem } from './paper-of-item';

/** An officer hands in for a producer who cannot: papers, business plan, the dossier. The log says who did it. */
export function Screen({ params: { id = '' } }: ScreenProps) {
  return <WithPapers id={id}>{(of) => <OnBehalf {...of} />}</WithPapers>;
}

function OnBehalf({ product, papers }: ProductWithPapers) {
  const { say } = useLanguage();
  const { name, owner, nextActions, revision } = product;
  const plan = nextActions.find(({ command }) => command === 'SubmitBusinessPlan');
  const own = papers.items.filter(({ item }) => item.from === 'producer');
  return (
    <Stack maw="60rem">
      <Anchor component={Link} href="/xa/ho-so">
        {say('← Hồ sơ của xã', '← Dossiers of the commune')}
      </Anchor>
      <Title order={1} size="h2">
        {say(`Nộp thay: ${name}`, `On behalf: ${name}`)}
      </Title>
      <Alert color="yellow" title={say('Nộp thay chủ thể', 'On the producer’s behalf')}>
        {say(
          `Mọi việc ở đây được ghi là do cán bộ xã làm thay ${owner}. Chỉ nộp giấy tờ mà chủ thể đã giao.`,
          `Whatever you do here is recorded as done by the commune’s officer for ${owner}. Hand in only what they gave you.`,
        )}
      </Alert>
      {plan && <ActionButton kind="product-cycle" action={plan} revision={revision} about={name} />}
      <ProductPicture product={product} />
      {papers.mayChoose ? (
        <>
          <Title order={2}>{say('Giấy tờ', 'Papers')}</Title>
          {own.map((one) => (
            <Paper key={one.item.id} withBorder p="sm">
              <PaperOfItem papers={papers} one={one} />
            </Paper>
          ))}
          <Filing product={product} papers={papers} />
        </>
      ) : (
        <Text>
          {say(
            'Ở bước này hồ sơ không nhận thêm giấy tờ.',
            'At this stage the dossier takes no papers.',
          )}
        </Text>
      )}
    </Stack>
  );
}

function Filing({ product, papers }: ProductWithPapers) {
  const { say } = useLanguage();
  const tell = useTell();
  const queries = useQueryClient();
  const [key, setKey] = useState(() => crypto.randomUUID());
  const command = (['FileDossier', 'CompleteDossier'] as const).find((one) =>
    product.nextActions.some((action) => action.command === one),
  );
  const chosen = papers.items.filter((one) => one.papers.length > 0);
  const file = useMutation({
    mutationFn: (type: 'FileDossier' | 'CompleteDossier') => {
      const given = chosen.map(({ item, papers: [paper] }) => ({
        id: item.id,
        ...(paper ? { title: paper.title } : {}),
      }));
      const params = { path: { id: product.id }, header: { 'Idempotency-Key': key } };
      const body = { type, papers: given, expectedRevision: product.revision };
      return answered(api.POST('/v1/products/{id}/commands', { params, body }));
    },
    onError: () => setKey(crypto.randomUUID()),
    onSuccess: async () => {
      tell(say('Đã nộp thay chủ thể.', 'Filed on the producer’s behalf.'));
      await queries.invalidateQueries();
    },
  });
  if (!command) return null;
  return (
    <>
      <Refused error={file.error} />
      <Group>
        <Button
          loading={file.isPending}
          disabled={chosen.length === 0}
          onClick={() => file.mutate(command)}
        >
          {command === 'FileDossier'
            ? say('Nộp hồ sơ thay chủ thể', 'File the dossier for them')
            : say('Nộp bổ sung thay chủ thể', 'Complete the dossier for them')}
        </Button>
      </Group>
    </>
  );
}
