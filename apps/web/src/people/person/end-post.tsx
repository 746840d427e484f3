import { Button, Modal, Stack, Text } from '@mantine/core';
import { roleWords } from '@ocop/words';
import { useState } from 'react';
import { daySent } from '../../shared/dates';
import { Refused } from '../../shared/forms/refused';
import { useLanguage } from '../../shared/language';
import { DayInput } from '../../shared/forms/day-input';
import { type HeldPost, useChange } from '../people-data';

interface EndPostProps {
  readonly post: HeldPost;
  readonly href: string;
  readonly close: () => void;
}

/** A post ends with a last day; what waits there then waits for whoever holds it next. */
export function EndPost({ post, href, close }: EndPostProps) {
  const { language, say } = useLanguage();
  const [lastDay, setLastDay] = useState('');
  const end = useChange(close);
  const words = `${roleWords[post.role][language]}, ${post.areaName}`;
  return (
    <Modal opened onClose={close} title={say('Kết thúc vai trò', 'End a post')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const body = { lastDay: daySent(lastDay) };
          end.mutate({ method: 'PUT', href: `${href}/${post.id}/end`, body });
        }}
      >
        <Stack>
          <Text>{words}</Text>
          <DayInput
            label={say('Ngày cuối cùng', 'Last day')}
            value={lastDay}
            write={setLastDay}
            required
          />
          <Refused error={end.error} />
          <Button type="submit" loading={end.isPending}>
            {say('Kết thúc', 'End')}
          </Button>
        </Stack>
      </form>
    </Modal>
  );
}
