import { Group, Text } from '@mantine/core';
import { ActionButton } from '../../shared/forms/action-button';
import type { ActionFormProps } from '../../shared/forms/action-form';
import type { Aim } from '../../shared/forms/form';
import { useSay } from '../../shared/language';
import type { components } from '../../shared/schema.gen';

type NextAction = components['schemas']['NextAction'];

/** What stops or ends something stands apart and looks so. */
const GRAVE = new Set([
  'Withdraw',
  'WithdrawPlan',
  'ReturnIdea',
  'Revoke',
  'StrikeOff',
  'Suspend',
  'ProposeRevocation',
  'ProposeSuspension',
  'EndCertificates',
  ...['RefuseSupport', 'WithdrawSupport'],
]);
/** What is seldom wanted comes last. */
const ASIDE = new Set([
  ...['AssignDuty', 'ExtendDeadline', 'ChangeSet', 'Supersede', 'AmendPlan'],
  ...['RemovePicture', 'AddSupportPapers'],
]);

interface ActionsProps {
  readonly stream: string;
  readonly about: string;
  readonly revision: number;
  readonly actions: readonly NextAction[];
  /** Commands that have a screen of their own. */
  readonly without?: readonly string[];
  /** What the forms of some commands begin with. */
  readonly givens?: Readonly<Record<string, ActionFormProps['given']>>;
  /** Of commands whose consequences may be looked at before they are given. */
  readonly outlooks?: Readonly<Record<string, ActionFormProps['outlook']>>;
}

/** What the reader may do with a case now. */
export function Actions(props: ActionsProps) {
  const { stream, about, revision, actions, without = [], givens = {}, outlooks = {} } = props;
  const say = useSay();
  const kind = stream.split('/')[0] as Aim['kind'];
  const shown = actions.filter(({ command }) => !without.includes(command));
  if (shown.length === 0)
    return (
      <Text c="dimmed">
        {say('Lúc này bạn không phải làm gì ở đây.', 'There is nothing for you to do here now.')}
      </Text>
    );
  const rank = ({ command }: NextAction) => (GRAVE.has(command) ? 2 : ASIDE.has(command) ? 1 : 0);
  const sorted = shown.toSorted((a, b) => rank(a) - rank(b));
  return (
    <Group gap="sm" className="screen-only">
      {sorted.map((action, i) => (
        <ActionButton
          key={action.command}
          kind={kind}
          action={action}
          revision={revision}
          stream={stream}
          about={about}
          given={givens[action.command]}
          outlook={outlooks[action.command]}
          look={lookOf(rank(action), i)}
        />
      ))}
    </Group>
  );
}

function lookOf(rank: number, place: number) {
  if (rank === 2) return { variant: 'outline', color: 'red.8' };
  return { variant: rank === 0 && place === 0 ? 'filled' : 'default' };
}
