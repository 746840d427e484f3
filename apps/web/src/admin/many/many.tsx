import { Button, Group, Modal, SegmentedControl, Stack } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useState } from 'react';
import { Refused } from '../../shared/forms/refused';
import { useLanguage } from '../../shared/language';
import { useSession } from '../../shared/session';
import { type Act, actSaid, type Choosable, keyOf, NOTHING, wishOf } from './acts';
import { Became } from './became';
import { Fields } from './fields';
import { useMany } from './use-many';
import { Which } from './which';

const MAY: Readonly<Record<Act, readonly string[]>> = {
  extend: ['programme-office', 'authority'],
  return: ['programme-office', 'authority', 'commune-officer'],
  reopen: ['programme-office', 'authority'],
  assign: ['programme-office', 'authority', 'commune-officer'],
  reissue: ['authority'],
  retry: ['programme-office', 'authority'],
};

interface ManyProps {
  /** What may be done here; what the reader's role never may is left out. */
  readonly acts: readonly Act[];
  readonly choices: readonly Choosable[];
  readonly words?: string;
}

/** One act on several cases: what is chosen, what would become of each, and what became. */
export function Many({ acts, choices, words }: ManyProps) {
  const { language, say } = useLanguage();
  const { post } = useSession();
  const [open, setOpen] = useState(false);
  const own = acts.filter((act) => MAY[act].includes(post?.role ?? ''));
  const [first] = own;
  if (first === undefined || choices.length === 0) return null;
  const title =
    words ??
    (own.length === 1
      ? `${actSaid(first, language)}: ${say('nhiều việc một lần', 'several at once')}`
      : say('Xử lý nhiều việc một lần', 'Act on several at once'));
  return (
    <div className="screen-only">
      <Button variant="default" onClick={() => setOpen(true)}>
        {title}
      </Button>
      <Modal
        opened={open}
        onClose={() => setOpen(false)}
        size="lg"
        title={title}
        closeButtonProps={{ 'aria-label': say('Đóng', 'Close') }}
      >
        <ManyForm acts={own} first={first} choices={choices} close={() => setOpen(false)} />
      </Modal>
    </div>
  );
}

interface ManyFormProps extends ManyProps {
  readonly first: Act;
  readonly close: () => void;
}

function ManyForm({ acts, first, choices, close }: ManyFormProps) {
  const { language, say } = useLanguage();
  const [act, setAct] = useState(first);
  const [chosen, setChosen] = useState<readonly string[]>(
    choices.length === 1 ? choices.map(keyOf) : [],
  );
  const [given, setGiven] = useState(NOTHING);
  const narrow = useMediaQuery('(max-width: 36em)') ?? false;
  const many = useMany();
  const wanted = choices.filter((one) => chosen.includes(keyOf(one)));
  const wish = wishOf(act, wanted, given);
  if (many.became) return <Became {...many} became={many.became} choices={choices} close={close} />;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (wish) void many.preview(wish);
      }}
    >
      <Stack>
        {acts.length > 1 && (
          <SegmentedControl
            aria-label={say('Việc cần làm', 'What is to be done')}
            data={acts.map((one) => ({ value: one, label: actSaid(one, language) }))}
            value={act}
            onChange={(next) => setAct(next)}
            orientation={acts.length > 3 || narrow ? 'vertical' : 'horizontal'}
          />
        )}
        <Which choices={choices} chosen={chosen} choose={setChosen} />
        <Fields act={act} about={wanted[0] ?? choices[0]} given={given} write={setGiven} />
        <Refused error={many.error} />
        <Group justify="flex-end">
          <Button type="submit" disabled={!wish} loading={many.underWay}>
            {say(`Xem trước ${wanted.length} việc`, `Preview ${wanted.length}`)}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
