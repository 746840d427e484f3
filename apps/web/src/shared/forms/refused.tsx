import { Alert, List } from '@mantine/core';
import type { Fault } from '@ocop/ground';
import { useLanguage } from '../language';
import { faultSaid, faultsSaid, problemSaid } from '../problem';

interface RefusedProps {
  readonly error: unknown;
  /** Places that no field of a form shows; all where there is no form. */
  readonly faults?: readonly Fault[];
}

/** Why something was not done, in the reader's language; nothing where nothing was refused. */
export function Refused({ error, faults }: RefusedProps) {
  const { language, say } = useLanguage();
  if (error === undefined || error === null) return null;
  const said =
    faults?.map((fault) => `${fault.path}: ${faultSaid(fault, language)}`) ??
    faultsSaid(error, language);
  return (
    <Alert color="red" role="alert" title={say('Chưa thực hiện được', 'Not done')}>
      {problemSaid(error, language)}
      {said.length > 0 && (
        <List size="sm" mt="xs">
          {said.map((words) => (
            <List.Item key={words}>{words}</List.Item>
          ))}
        </List>
      )}
    </Alert>
  );
}
