import { Button, Group, Modal, Stack, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { daySent } from '../../shared/dates';
import { Refused } from '../../shared/forms/refused';
import { useSay } from '../../shared/language';
import { DayInput } from '../../shared/forms/day-input';
import { type HeldPost, type Person, useChange } from '../people-data';
import { PickPerson } from './pick-person';

interface StandInProps {
  readonly post: HeldPost;
  readonly holder: Person;
  readonly href: string;
  readonly close: () => void;
}

const NOTHING = { person: '', since: '', until: '', reason: '', decision: '' };

/** Somebody holds the post beside its absent holder, for a time and with a reason. */
export function StandIn({ post, holder, href, close }: StandInProps) {
  const say = useSay();
  const [draft, setDraft] = useState(NOTHING);
  const name = useChange(close);
  const write = (part: Partial<typeof NOTHING>) => setDraft({ ...draft, ...part });
  const { person, since, until, reason, decision } = draft;
  return (
    <Modal opened onClose={close} title={say('Cử người làm thay', 'Name a stand-in')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const days = { since: daySent(since), until: daySent(until) };
          const body = { person, ...days, reason, ...(decision ? { decision } : {}) };
          name.mutate({ method: 'POST', href: `${href}/${post.id}/stand-in`, body });
        }}
      >
        <Stack>
          <PickPerson
            label={say('Người làm thay', 'Who stands in')}
            value={draft.person}
            write={(person) => write({ person })}
            but={holder.id}
            required
          />
          <Group grow>
            <DayInput
              label={say('Từ ngày', 'From')}
              value={draft.since}
              write={(since) => write({ since })}
              required
            />
            <DayInput
              label={say('Đến hết ngày', 'To')}
              value={draft.until}
              write={(until) => write({ until })}
              required
            />
          </Group>
          <Textarea
            label={say('Lý do', 'Reason')}
            required
            value={draft.reason}
            onChange={(event) => write({ reason: event.currentTarget.value })}
          />
          <TextInput
            label={say('Quyết định (nếu có)', 'Decision (if any)')}
            value={draft.decision}
            onChange={(event) => write({ decision: event.currentTarget.value })}
          />
          <Refused error={name.error} />
          <Button type="submit" loading={name.isPending}>
            {say('Cử', 'Name')}
          </Button>
        </Stack>
      </form>
    </Modal>
  );
}
