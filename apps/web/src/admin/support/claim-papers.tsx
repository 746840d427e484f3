import { Badge, Button, Group, Paper, Stack, Text } from '@mantine/core';
import { dayWritten } from '../../shared/dates';
import { useLanguage } from '../../shared/language';
import type { WholeClaim } from './claim-words';

interface ClaimPapersProps {
  readonly claim: WholeClaim;
  readonly shown: string | undefined;
  readonly setShown: (file: string) => void;
}

/** Every paper that the plan asks for: the file to look at, where its original lies, or that it is missing. */
export function ClaimPapers({ claim, shown, setShown }: ClaimPapersProps) {
  const { say } = useLanguage();
  const ids = new Map(claim.files.map(({ sha256, id }) => [sha256, id]));
  return (
    <Stack gap="sm" component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
      {claim.wanted.map(({ id, name }) => {
        const given = claim.papers.find(({ paper }) => paper === id);
        const isAsked = claim.asked?.papers.includes(id) ?? false;
        const file = given?.file && ids.get(given.file);
        return (
          <Paper key={id} component="li" withBorder p="sm">
            <Group justify="space-between" wrap="nowrap" align="start">
              <Text fw={600}>{name}</Text>
              <Badge color={given ? 'teal.9' : 'red.8'} style={{ flex: 'none' }} tt="none">
                {given
                  ? say('đã có', 'there')
                  : isAsked
                    ? say('chờ bổ sung', 'asked for')
                    : say('còn thiếu', 'missing')}
              </Badge>
            </Group>
            {given && (
              <Text size="sm">
                {dayWritten(given.on)}
                {given.reference && `, ${given.reference}`}
              </Text>
            )}
            {file && (
              <Button
                size="compact-sm"
                mt={4}
                variant={shown === file ? 'filled' : 'light'}
                aria-pressed={shown === file}
                aria-label={`${say('Xem', 'Look at')}: ${name}`}
                onClick={() => setShown(file)}
              >
                {say('Xem', 'Look at')}
              </Button>
            )}
            {given?.file && !file && (
              <Text size="sm">
                {say('Tệp không còn dùng được.', 'The file cannot be used any more.')}
              </Text>
            )}
          </Paper>
        );
      })}
    </Stack>
  );
}
