import { Button, Checkbox, Group, ScrollArea, Stack, Text, VisuallyHidden } from '@mantine/core';
import { useSay } from '../../shared/language';
import { type Choosable, keyOf } from './acts';

interface WhichProps {
  readonly choices: readonly Choosable[];
  readonly chosen: readonly string[];
  readonly choose: (chosen: string[]) => void;
}

/** Which of them are meant: none until somebody says so. */
export function Which({ choices, chosen, choose }: WhichProps) {
  const say = useSay();
  const [only] = choices;
  if (choices.length === 1) return <Text fw={600}>{only?.label}</Text>;
  return (
    <div>
      <Group justify="space-between">
        <span>
          {say(
            `Đã chọn ${chosen.length}/${choices.length}`,
            `${chosen.length} of ${choices.length} chosen`,
          )}
        </span>
        <Button
          variant="subtle"
          size="compact-sm"
          onClick={() => choose(chosen.length === choices.length ? [] : choices.map(keyOf))}
        >
          {chosen.length === choices.length ? say('Bỏ chọn', 'None') : say('Chọn tất cả', 'All')}
        </Button>
      </Group>
      <ScrollArea.Autosize mah={260} type="auto" tabIndex={0}>
        <Checkbox.Group
          label={<VisuallyHidden>{say('Các vụ việc', 'Cases')}</VisuallyHidden>}
          value={[...chosen]}
          onChange={choose}
        >
          <Stack gap="xs" mt="xs">
            {choices.map((one) => (
              <Checkbox key={keyOf(one)} value={keyOf(one)} label={one.label} />
            ))}
          </Stack>
        </Checkbox.Group>
      </ScrollArea.Autosize>
    </div>
  );
}
