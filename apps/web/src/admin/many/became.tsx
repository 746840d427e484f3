import { Alert, Button, Group, List, Paper, Stack, Text } from '@mantine/core';
import { useLanguage } from '../../shared/language';
import { Refused } from '../../shared/forms/refused';
import { type Became as All, type Choosable, keyOf, type OneBecame } from './acts';
import type { Acting } from './use-many';

interface BecameProps extends Acting {
  readonly became: All;
  readonly choices: readonly Choosable[];
  readonly close: () => void;
}

/** What would become of each, or what became: every case has its line, whatever it answered. */
export function Became({
  became,
  done,
  choices,
  underWay,
  error,
  back,
  carryOut,
  close,
}: BecameProps) {
  const { say } = useLanguage();
  const { counts, items } = became;
  const labels = new Map(choices.map((one) => [keyOf(one), one.label]));
  return (
    <Stack>
      <Alert color={counts.refused + counts.unconfirmed > 0 ? 'orange' : 'teal'} role="status">
        {done
          ? say(
              `Đã xong ${counts.done}, bị từ chối ${counts.refused}, chưa rõ ${counts.unconfirmed}.`,
              `${counts.done} done, ${counts.refused} refused, ${counts.unconfirmed} not known.`,
            )
          : say(
              `Chưa có gì thay đổi. Sẽ làm ${counts.done}; ${counts.refused} không làm được và được giữ nguyên.`,
              `Nothing has changed yet. ${counts.done} will be done; ${counts.refused} cannot and stay as they are.`,
            )}
      </Alert>
      {items.map((one) => (
        <One key={keyOf(one)} one={one} label={labels.get(keyOf(one))} />
      ))}
      <Refused error={error} />
      <Group justify="flex-end">
        {!done && (
          <Button variant="default" onClick={back}>
            {say('Sửa lại', 'Back')}
          </Button>
        )}
        {(!done || counts.unconfirmed > 0) && (
          <Button
            onClick={() => void carryOut()}
            loading={underWay}
            disabled={counts.done === 0 && !done}
          >
            {done
              ? say('Gửi lại để biết', 'Send again to know')
              : say(`Thực hiện ${counts.done} việc`, `Do ${counts.done}`)}
          </Button>
        )}
        {done && (
          <Button variant="default" onClick={close}>
            {say('Đóng', 'Close')}
          </Button>
        )}
      </Group>
    </Stack>
  );
}

const MARKS: Readonly<Record<OneBecame['outcome'], string>> = {
  'would-be': '→',
  done: '✓',
  'done-before': '✓',
  nothing: '–',
  refused: '✗',
  unconfirmed: '?',
};

function One({ one, label }: { one: OneBecame; label: string | undefined }) {
  const { language, say } = useLanguage();
  const { outcome, title, does, happens, problem } = one;
  const words = {
    'would-be': say('sẽ làm', 'will be done'),
    done: say('đã làm', 'done'),
    'done-before': say('đã làm ở lần gửi trước', 'done by the earlier request'),
    nothing: say('không có gì phải làm', 'nothing to do'),
    refused: say('không làm được', 'refused'),
    unconfirmed: say('chưa rõ', 'not known'),
  }[outcome];
  return (
    <Paper withBorder p="sm">
      <Text fw={600}>
        <span aria-hidden>{MARKS[outcome]}</span> {label ?? title?.[language] ?? one.id}
      </Text>
      <Text size="sm" c={problem ? 'var(--mantine-color-error)' : undefined}>
        {words}
        {does && outcome !== 'refused' && `: ${does[language]}`}
        {problem && `: ${language === 'vi' ? problem.detail : problem.detailEn}`}
      </Text>
      {happens.length > 0 && (
        <List size="sm">
          {happens.map((each) => (
            <List.Item key={each.vi}>{each[language]}</List.Item>
          ))}
        </List>
      )}
    </Paper>
  );
}
