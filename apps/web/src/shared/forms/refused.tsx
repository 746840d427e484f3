import { Alert, List } from '@mantine/core';
import type { Fault } from '@ocop/ground';
import { useLanguage } from '../language';
import { faultSaid, problemSaid } from '../problem';

interface RefusedProps {
  readonly error: unknown;
  /** Places that no field of the form shows. */
  readonly faults?: readonly Fault[];
}

/** Why something was not done, in the reader's language; nothing where nothing was refused. */
export function Refused({ error, faults = [] }: RefusedProps) {
  const { language, say } = useLanguage();
  if (error === undefined || error === null) return null;
  return (
    <Alert color="red" role="alert" title={say('Chưa thực hiện được', 'Not done')}>
      {problemSaid(error, language)}
      {faults.length > 0 && (
        <List size="sm" mt="xs">
          {faults.map((fault) => (
            <List.Item key={fault.path}>
              {fault.path}: {faultSaid(fault, language)}
            </List.Item>
          ))}
        </List>
      )}
    </Alert>
  );
}
