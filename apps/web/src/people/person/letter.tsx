import { Button, Group, Paper, Text, Title } from '@mantine/core';
import { useSay } from '../../shared/language';
import type { components } from '../../shared/schema.gen';

type Written = NonNullable<components['schemas']['InvitationMade']['letter']>;

/** The letter as it is printed; the link in it works once. */
export function Letter({ letter, close }: { letter: Written; close: () => void }) {
  const say = useSay();
  return (
    <Paper withBorder p="lg" className="print-alone">
      <Title order={3}>{letter.title}</Title>
      {letter.lines.map((line) => (
        <Text key={line} mt="xs">
          {line}
        </Text>
      ))}
      <Text mt="sm" ff="monospace" style={{ overflowWrap: 'anywhere' }}>
        {letter.link}
      </Text>
      <Group mt="md" className="screen-only">
        <Button
          component="a"
          href={`data:application/pdf;base64,${letter.pdf}`}
          download={say('giay-moi.pdf', 'letter.pdf')}
        >
          {say('Tải giấy mời (PDF)', 'Fetch the letter (PDF)')}
        </Button>
        <Button variant="default" onClick={() => window.print()}>
          {say('In trang này', 'Print this page')}
        </Button>
        <Button variant="default" onClick={close}>
          {say('Đóng', 'Close')}
        </Button>
      </Group>
    </Paper>
  );
}
