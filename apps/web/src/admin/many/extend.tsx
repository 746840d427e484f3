import {
  Alert,
  Button,
  Checkbox,
  Group,
  Modal,
  Stack,
  Text,
  Textarea,
  TextInput,
} from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { send } from '../../shared/api';
import { dayRead, dayWritten } from '../../shared/dates';
import { dutySaid } from '../../shared/deadline-words';
import { useLanguage } from '../../shared/language';
import { problemSaid } from '../../shared/problem';
import type { components } from '../../shared/schema.gen';
import { useSession } from '../../shared/session';

type Deadline = components['schemas']['Deadline'];

/** What became of one of many. */
interface Outcome {
  readonly deadline: Deadline;
  readonly refused?: string;
}

const HREFS: Readonly<Record<string, string>> = {
  'product-cycle': 'products',
  'evaluation-round': 'rounds',
  'programme-year': 'programmes',
};

/** More time for several deadlines by one decision: what is chosen, what will happen, and what became of each. */
export function Extend({ deadlines }: { deadlines: readonly Deadline[] }) {
  const { say } = useLanguage();
  const { post } = useSession();
  const [open, setOpen] = useState(false);
  const movable = deadlines.filter(({ stream }) => (stream.split('/')[0] ?? '') in HREFS);
  const mayExtend = post?.role === 'programme-office' || post?.role === 'authority';
  if (!mayExtend || movable.length === 0) return null;
  return (
    <div className="screen-only">
      <Button variant="default" onClick={() => setOpen(true)}>
        {say('Gia hạn nhiều việc bằng một quyết định', 'Extend several by one decision')}
      </Button>
      <Modal
        opened={open}
        onClose={() => setOpen(false)}
        size="lg"
        title={say('Gia hạn nhiều việc', 'Extend several')}
      >
        <ExtendForm deadlines={movable} />
      </Modal>
    </div>
  );
}

function ExtendForm({ deadlines }: { deadlines: readonly Deadline[] }) {
  const { say } = useLanguage();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [to, setTo] = useState('');
  const [decision, setDecision] = useState('');
  const [reason, setReason] = useState('');
  const { outcomes, extend, underWay } = useExtending();
  const wanted = deadlines.filter((one) => chosen.includes(keyOf(one)));
  const day = dayRead(to);
  const ready = wanted.length > 0 && day?.length === 10 && decision !== '' && reason !== '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (ready) void extend(wanted, { to: day, decision, reason });
  };
  if (outcomes) return <Outcomes outcomes={outcomes} />;
  return (
    <form onSubmit={submit}>
      <Stack>
        <Which deadlines={deadlines} chosen={chosen} choose={setChosen} />
        <TextInput
          label={say('Ngày cuối mới', 'New last day')}
          placeholder="dd/mm/yyyy"
          value={to}
          onChange={(event) => setTo(event.currentTarget.value)}
          error={
            to !== '' && day === undefined && say('Ngày dạng 10/07/2024', 'A day as 10/07/2024')
          }
          required
        />
        <TextInput
          label={say('Số quyết định', 'Number of the decision')}
          value={decision}
          onChange={(event) => setDecision(event.currentTarget.value)}
          required
        />
        <Textarea
          label={say('Lý do', 'Reason')}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          required
        />
        {ready && (
          <Alert color="orange" title={say('Sẽ xảy ra', 'What will happen')}>
            {say(
              `${wanted.length} thời hạn dời đến hết ngày ${to}; mỗi người giữ được thông báo. Vụ việc nào không cho phép sẽ giữ nguyên và được nêu tên.`,
              `${wanted.length} deadlines move to ${to}; each holder is told. Whatever does not allow it stays and is named.`,
            )}
          </Alert>
        )}
        <Group justify="flex-end">
          <Button type="submit" disabled={!ready} loading={underWay}>
            {say(`Gia hạn ${wanted.length} việc`, `Extend ${wanted.length}`)}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

interface WhichProps {
  readonly deadlines: readonly Deadline[];
  readonly chosen: readonly string[];
  readonly choose: (chosen: string[]) => void;
}

function Which({ deadlines, chosen, choose }: WhichProps) {
  const { language, say } = useLanguage();
  return (
    <Checkbox.Group label={say('Các thời hạn', 'Deadlines')} value={[...chosen]} onChange={choose}>
      <Stack gap="xs" mt="xs">
        {deadlines.map((one) => (
          <Checkbox
            key={keyOf(one)}
            value={keyOf(one)}
            label={`${one.subject}: ${dutySaid(one.kind, language)}, ${dayWritten(one.lastDay)}`}
          />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}

function Outcomes({ outcomes }: { outcomes: readonly Outcome[] }) {
  const { say } = useLanguage();
  const refused = outcomes.filter((one) => one.refused !== undefined);
  return (
    <Stack role="status">
      <Text fw={600}>
        {say(
          `Đã gia hạn ${outcomes.length - refused.length}, không được ${refused.length}.`,
          `${outcomes.length - refused.length} extended, ${refused.length} not.`,
        )}
      </Text>
      {outcomes.map(({ deadline, refused: why }) => (
        <Text key={keyOf(deadline)} size="sm">
          {why === undefined ? '✓' : '✗'} {deadline.subject}
          {why !== undefined && `: ${why}`}
        </Text>
      ))}
    </Stack>
  );
}

/** One command after the other: a case that refuses does not keep the next from being moved. */
function useExtending() {
  const { language } = useLanguage();
  const queries = useQueryClient();
  const [outcomes, setOutcomes] = useState<readonly Outcome[]>();
  const [underWay, setUnderWay] = useState(false);
  const extend = async (wanted: readonly Deadline[], wish: object) => {
    setUnderWay(true);
    const become: Outcome[] = [];
    for (const deadline of wanted) {
      const [type = '', id = ''] = deadline.stream.split('/');
      const href = `/v1/${HREFS[type]}/${id}/commands`;
      const body = { type: 'ExtendDeadline', deadline: deadline.id, ...wish };
      const refused = await send({ method: 'POST', href, body }).then(
        () => undefined,
        (error: unknown) => problemSaid(error, language),
      );
      become.push({ deadline, ...(refused === undefined ? {} : { refused }) });
    }
    setOutcomes(become);
    setUnderWay(false);
    await queries.invalidateQueries();
  };
  return { outcomes, extend, underWay };
}

function keyOf({ stream, id }: Deadline): string {
  return `${stream} ${id}`;
}
