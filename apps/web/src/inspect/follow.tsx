import { Group } from '@mantine/core';
import { ActionButton } from '../shared/forms/action-button';
import type { Certificate } from './use-inspection';

type Kind = Certificate['deadlines'][number]['kind'];

/** What an inspector may do about a certificate, by what runs. */
const OFFERED: Readonly<Record<string, (runs: (kind: Kind) => boolean) => boolean>> = {
  OrderCorrection: (runs) => !runs('correction') && !runs('correction-check'),
  ConfirmCorrection: (runs) => runs('correction') || runs('correction-check'),
  RejectCorrection: (runs) => runs('correction-check'),
  ProposeSuspension: (runs) => !runs('suspension'),
  ProposeRevocation: (runs) => !runs('revocation'),
  DismissMismatches: (runs) => runs('mismatch'),
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
