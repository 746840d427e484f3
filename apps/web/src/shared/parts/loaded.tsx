import { Alert, Button, Center } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useLanguage } from '../language';
import { faultsSaid, problemSaid } from '../problem';
import { Waiting } from './waiting';

interface LoadedProps<T> {
  readonly query: UseQueryResult<T>;
  readonly children: (data: T) => ReactNode;
}

/** What has been asked for; until it comes, that it is on its way, and if it does not, why. */
export function Loaded<T>({ query, children }: LoadedProps<T>) {
  const { language, say } = useLanguage();
  const { data, error, refetch } = query;
  if (data !== undefined) return children(data);
  if (error)
    return (
      <Alert color="red" role="alert" title={say('Chưa đọc được', 'Could not be read')}>
        {[problemSaid(error, language), ...faultsSaid(error, language)].join(' ')}{' '}
        <Button variant="subtle" size="compact-sm" onClick={() => void refetch()}>
          {say('Thử lại', 'Try again')}
        </Button>
      </Alert>
    );
  return (
    <Center p="xl">
      <Waiting />
    </Center>
  );
}
