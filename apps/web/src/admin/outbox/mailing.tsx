import { Button, Group, Paper, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { answered, api } from '../../shared/api';
import { daySent } from '../../shared/dates';
import { Refused } from '../../shared/forms/refused';
import { useSay } from '../../shared/language';
import { Section } from '../../shared/parts/section';
import { faultsIn } from '../../shared/problem';
import type { components } from '../../shared/schema.gen';
import { useTell } from '../../shared/told';
import { englishSent, NO_ENGLISH } from './english';
import { type Letter, LetterFields } from './letter';
import { everybody, isWhole, Recipients } from './recipients';
import { useAgain } from './use-outbox';

type Wish = components['schemas']['MailingWish'];
type Looked = components['schemas']['Mailing'];

/** One message for each holder of a certificate: looked at first, then it lies in the outbox like any other. */
export function Mailing() {
  const say = useSay();
  const [letter, setLetter] = useState<Letter>({
    ...{ subject: '', body: '', before: '', search: '' },
    english: NO_ENGLISH,
  });
  const { wish, preview, add, looked, chosen, choose } = useMailing(letter);
  const count = looked && (isWhole(looked) ? chosen.size : looked.recipients);
  const error = add.error ?? preview.error;
  return (
    <Section title={say('Thư của cơ quan đến các chủ thể', 'A message of the office to producers')}>
      <Paper withBorder p="md">
        <Stack maw={720}>
          <Refused error={error} faults={faultsIn(error)} />
          <LetterFields letter={letter} write={(change) => setLetter({ ...letter, ...change })} />
          <Group>
            <Button
              variant="default"
              loading={preview.isPending}
              onClick={() => preview.mutate(wish)}
            >
              {say('Xem từng thư', 'Look at each')}
            </Button>
            <Button
              disabled={!count}
              loading={add.isPending}
              onClick={() => add.mutate(looked ? narrowed(wish, looked, chosen) : wish)}
            >
              {count
                ? say(`Đưa ${count} thư vào hộp thư đi`, `Put ${count} into the outbox`)
                : say('Đưa vào hộp thư đi', 'Put into the outbox')}
            </Button>
          </Group>
          {looked && <Recipients {...{ looked, chosen, choose }} />}
        </Stack>
      </Paper>
    </Section>
  );
}

/** Looked at and put into the outbox under a name of its own: pressed twice it is one mailing. */
function useMailing({ subject, body, english, before, search }: Letter) {
  const say = useSay();
  const tell = useTell();
  const again = useAgain();
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set());
  const [id, setId] = useState(() => crypto.randomUUID());
  const wish: Wish = {
    ...{ id, texts: { subject, body } },
    ...(englishSent(english) ? { english } : {}),
    ...(before.trim() === '' ? {} : { endsBefore: daySent(before) }),
    ...(search.trim() === '' ? {} : { search: search.trim() }),
  };
  const preview = useMutation({
    mutationFn: (one: Wish) => answered(api.POST('/v1/outbox/mailing/preview', { body: one })),
    onSuccess: (found) => choose(everybody(found)),
  });
  const add = useMutation({
    mutationFn: (one: Wish) => answered(api.POST('/v1/outbox/mailing', { body: one })),
    onSuccess: ({ recipients }) => {
      setId(crypto.randomUUID());
      preview.reset();
      tell(say(`Đã đưa ${recipients} thư vào hộp.`, `${recipients} messages lie in the outbox.`));
      return again();
    },
  });
  const isSeen = preview.isSuccess && JSON.stringify(preview.variables) === JSON.stringify(wish);
  const looked = isSeen ? preview.data : undefined;
  return { wish, preview, add, looked, chosen, choose };
}

function narrowed(wish: Wish, looked: Looked, chosen: ReadonlySet<string>): Wish {
  const isForAll = !isWhole(looked) || chosen.size === looked.recipients;
  return isForAll ? wish : { ...wish, only: [...chosen] };
}
