import { Button, FileInput, Group, List, Progress, Stack, Text, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answered, api } from '../../shared/api';
import { dayWritten } from '../../shared/dates';
import { choosePapers } from '../../shared/files/choose-papers';
import { type PaperPage, usePages } from '../../shared/files/use-pages';
import { Refused } from '../../shared/forms/refused';
import { useLanguage } from '../../shared/language';
import type { components } from '../../shared/schema.gen';

type ProductPapers = components['schemas']['ProductPapers'];
type Kind = components['schemas']['NewPaper']['kind'];

interface PaperOfItemProps {
  readonly papers: ProductPapers;
  readonly one: ProductPapers['items'][number];
}

/** One paper that the law asks for: taken from the producer's wallet, or scanned anew for it. */
export function PaperOfItem({ papers, one }: PaperOfItemProps) {
  const { say } = useLanguage();
  const queries = useQueryClient();
  const { item, papers: there, inWallet } = one;
  const use = useMutation({
    mutationFn: ({ paper, take }: { paper: (typeof inWallet)[number]; take: boolean }) =>
      choosePapers(papers, item.id, paper, take),
    onSuccess: () => queries.invalidateQueries(),
  });
  const others = inWallet.filter(({ id }) => !there.some((paper) => paper.id === id));
  return (
    <Stack gap="xs">
      <Text fw={600}>
        {item.name}{' '}
        <Text span size="sm" c="dimmed">
          {item.mandatory ? say('bắt buộc', 'mandatory') : say('nếu có', 'if there is one')}
        </Text>
      </Text>
      <List size="sm">
        {[...there, ...others].map((paper) => {
          const taken = there.includes(paper);
          return (
            <List.Item key={paper.id}>
              {paper.title}
              {paper.expiresOn
                ? `, ${say('đến', 'until')} ${dayWritten(paper.expiresOn)}`
                : ''}{' '}
              <Button
                size="compact-xs"
                variant={taken ? 'outline' : 'light'}
                onClick={() => use.mutate({ paper, take: !taken })}
              >
                {taken ? say('Bỏ khỏi hồ sơ', 'Take out') : say('Đưa vào hồ sơ', 'Put in')}
              </Button>
            </List.Item>
          );
        })}
      </List>
      <Refused error={use.error} />
      <NewScan papers={papers} one={one} />
    </Stack>
  );
}

/** Scans a paper for the producer's wallet and puts it into the dossier. */
function NewScan({ papers, one: { item } }: PaperOfItemProps) {
  const { say } = useLanguage();
  const queries = useQueryClient();
  const pages = usePages(`behalf.${papers.product}.${item.id}`, { owner: papers.owner });
  const [expiresOn, setExpiresOn] = useState('');
  const sent = pages.pages.filter(({ state }) => state === 'sent');
  const keep = useMutation({
    mutationFn: async () => {
      const files = sent.flatMap(({ id }) => id ?? []);
      const about = { kind: item.id as Kind, title: item.name.slice(0, 200), files };
      const body = { ...about, owner: papers.owner, ...(expiresOn ? { expiresOn } : {}) };
      const params = { header: { 'Idempotency-Key': crypto.randomUUID() } };
      const kept = await answered(api.POST('/v1/papers', { params, body }));
      await choosePapers(papers, item.id, kept, true);
    },
    onSuccess: async () => {
      pages.forget();
      await queries.invalidateQueries();
    },
  });
  return (
    <Group align="end">
      <FileInput
        label={say('Quét, chọn tệp (ảnh, PDF)', 'Scan: pictures or PDF')}
        accept="image/*,application/pdf"
        multiple
        value={[]}
        onChange={(files) => void pages.add(files)}
        placeholder={say('Chọn tệp', 'Choose files')}
        miw="14rem"
      />
      {pages.pages.length > 0 && (
        <>
          <TextInput
            type="date"
            label={say('Có giá trị đến', 'Good until')}
            value={expiresOn}
            onChange={(event) => setExpiresOn(event.currentTarget.value)}
          />
          <HowFar pages={pages.pages} />
          <Button
            onClick={() => keep.mutate()}
            loading={keep.isPending}
            disabled={sent.length < pages.pages.length}
          >
            {say('Lưu vào hồ sơ', 'Keep in the dossier')}
          </Button>
        </>
      )}
      <Refused error={keep.error ?? pages.pages.find(({ error }) => error)?.error} />
    </Group>
  );
}

function HowFar({ pages }: { pages: readonly PaperPage[] }) {
  const { say } = useLanguage();
  const share = pages.reduce((sum, page) => sum + page.share, 0);
  const sent = pages.filter(({ state }) => state === 'sent').length;
  return (
    <Stack gap={4}>
      <Text size="sm" role="status">
        {say(`${sent}/${pages.length} tệp đã gửi`, `${sent}/${pages.length} sent`)}
      </Text>
      <Progress
        w="8rem"
        value={(100 * share) / pages.length}
        aria-label={say('Đang gửi', 'Sending')}
      />
    </Stack>
  );
}
