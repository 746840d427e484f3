import { Button, Group } from '@mantine/core';
import { useLanguage } from '../language';

interface Paging {
  readonly page: number;
  readonly pageSize: number;
  readonly total: number;
  readonly go: (page: number) => void;
}

/** Turns the pages of what has happened, the latest first. */
export function NewerOlder({ page, pageSize, total, go }: Paging) {
  const { say } = useLanguage();
  return (
    <Group>
      <Button variant="default" disabled={page <= 1} onClick={() => go(page - 1)}>
        {say('Mới hơn', 'Newer')}
      </Button>
      <Button variant="default" disabled={page * pageSize >= total} onClick={() => go(page + 1)}>
        {say('Cũ hơn', 'Older')}
      </Button>
    </Group>
  );
}
