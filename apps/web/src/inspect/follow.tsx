import { Group } from '@mantine/core';
import { ActionButton } from '../shared/forms/action-button';
import type { Certificate } from './use-inspection';

type Kind = Certificate['deadlines'][number]['kind'];

/** What an inspector does about a certificate, unless it is under way; answers are offered by the rules themselves. */
const OFFERED: Readonly<Record<string, (runs: (kind: Kind) => boolean) => boolean>> = {
  OrderCorrection: (runs) => !runs('correction') && !runs('correction-check'),
  ConfirmCorrection: () => true,
  RejectCorrection: () => true,
  ProposeSuspension: (runs) => !runs('suspension'),
  ProposeRevocation: (runs) => !runs('revocation'),
  DismissMismatches: () => true,
};

/** Orders, conclusions and proposals, each with its form. */
export function Follow({ certificate }: { certificate: Certificate }) {
  const { deadlines, nextActions, product, revision } = certificate;
  const runs = (kind: Kind) => deadlines.some((one) => one.open && one.kind === kind);
  const offered = nextActions.filter(({ command }) => OFFERED[command]?.(runs));
  return (
    <Group>
      {offered.map((action) => (
        <ActionButton
          key={action.command}
          kind="recognition"
          action={action}
          revision={revision}
          about={product}
          look={{ variant: 'default' }}
        />
      ))}
    </Group>
  );
}
