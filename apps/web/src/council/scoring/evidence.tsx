import { Stack, Textarea, TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useSay } from '../../shared/language';
import type { Entry } from '../drafts/draft-queue';

type Words = Omit<Entry, 'points'>;

interface EvidenceProps {
  readonly criterion: string;
  readonly entry: Entry | undefined;
  readonly isLocked?: boolean;
  readonly onWrite: (words: Words) => void;
}

const PAUSE_MS = 600;

/** Where a member saw it, or why nothing was chosen; kept as soon as the hand rests, and when it leaves. */
export function Evidence({ criterion, entry, isLocked = false, onWrite }: EvidenceProps) {
  const say = useSay();
  const { words, write, flush } = useWords(entry, onWrite);
  const needsReason = entry?.points === null && (words.reason ?? '').trim() === '';
  const field = (name: keyof Words) => ({
    value: words[name] ?? '',
    disabled: isLocked,
    onBlur: flush,
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) =>
      write({ ...words, [name]: currentTarget.value }),
  });
  return (
    <Stack gap="xs" mt="sm" data-criterion={criterion}>
      <TextInput
        label={say('Minh chứng (giấy tờ trong hồ sơ)', 'Evidence (a paper of the dossier)')}
        maxLength={200}
        data-field="document"
        {...field('document')}
      />
      <TextInput label={say('Trang', 'Page')} maxLength={40} data-field="page" {...field('page')} />
      <Textarea
        label={say('Lý do, nhận xét', 'Reason, remark')}
        autosize
        minRows={2}
        maxLength={1000}
        data-field="reason"
        error={
          needsReason
            ? say(
                'Không chọn mức nào thì phải ghi lý do.',
                'With nothing chosen a reason is needed.',
              )
            : undefined
        }
        {...field('reason')}
      />
    </Stack>
  );
}

/** What is being typed, apart from what has been kept. */
function useWords(entry: Entry | undefined, onWrite: (words: Words) => void) {
  const [typed, setTyped] = useState<Words>();
  const pending = useRef<Words | undefined>(undefined);
  const keep = useRef(onWrite);
  keep.current = onWrite;
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const flush = () => {
    clearTimeout(timer.current);
    if (pending.current) keep.current(pending.current);
    pending.current = undefined;
  };
  const last = useRef(flush);
  last.current = flush;
  const write = (words: Words) => {
    setTyped(words);
    pending.current = words;
    clearTimeout(timer.current);
    timer.current = setTimeout(() => last.current(), PAUSE_MS);
  };
  useEffect(() => () => last.current(), []);
  // Once it is kept, what stands is what was kept: also what another device wrote.
  useEffect(() => {
    if (!pending.current) setTyped(undefined);
  }, [entry]);
  const kept: Words = { document: entry?.document, page: entry?.page, reason: entry?.reason };
  return { words: typed ?? kept, write, flush };
}
