import { Button, Checkbox, Divider, Group, Stack, Text } from '@mantine/core';
import { useSay } from '../../shared/language';
import type { components } from '../../shared/schema.gen';

type Mailing = components['schemas']['Mailing'];

interface RecipientsProps {
  readonly looked: Mailing;
  readonly chosen: ReadonlySet<string>;
  readonly choose: (certificates: ReadonlySet<string>) => void;
}

/** Who would be told, and what each would read; whoever is not meant is left out. */
export function Recipients({ looked, chosen, choose }: RecipientsProps) {
  const say = useSay();
  const { recipients, messages } = looked;
  const canChoose = isWhole(looked);
  const turn = (certificate: string, is: boolean) => {
    const next = new Set(chosen);
    if (is) next.add(certificate);
    else next.delete(certificate);
    choose(next);
  };
  return (
    <Stack gap="xs">
      <Text fw={600} role="status">
        {say(`${recipients} người nhận`, `${recipients} recipients`)}
        {canChoose && say(`, đang chọn ${chosen.size}`, `, of whom ${chosen.size} are chosen`)}
      </Text>
      {canChoose && recipients > 1 && (
        <Group gap="xs">
          <Button size="compact-sm" variant="default" onClick={() => choose(everybody(looked))}>
            {say('Chọn mọi người nhận', 'Choose everybody')}
          </Button>
          <Button size="compact-sm" variant="default" onClick={() => choose(new Set())}>
            {say('Bỏ chọn hết', 'Choose nobody')}
          </Button>
        </Group>
      )}
      <Stack gap="xs" mah={480} style={{ overflowY: 'auto' }} tabIndex={0}>
        {messages.map((one) => (
          <div key={one.certificate}>
            {canChoose ? (
              <Checkbox
                checked={chosen.has(one.certificate)}
                onChange={(event) => turn(one.certificate, event.currentTarget.checked)}
                label={<Text fw={600}>{one.subject}</Text>}
              />
            ) : (
              <Text fw={600}>{one.subject}</Text>
            )}
            <Text style={WRAPPED}>{one.body}</Text>
            {one.english && (
              <Text lang="en" c="dimmed" style={WRAPPED}>
                {`${one.english.subject}\n${one.english.body}`}
              </Text>
            )}
            <Divider mt="xs" />
          </div>
        ))}
      </Stack>
      {!canChoose && (
        <Text c="dimmed">
          {say(
            `Hiện ${messages.length} thư đầu; các thư còn lại xem trong hộp trước khi gửi. Muốn chọn từng người, hãy lọc hẹp hơn.`,
            `The first ${messages.length} are shown; the others are read in the outbox. To choose one by one, search for fewer.`,
          )}
        </Text>
      )}
    </Stack>
  );
}

const WRAPPED = { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' } as const;

/** All of them were shown: they can be chosen one by one. */
export const isWhole = ({ recipients, messages }: Mailing): boolean =>
  recipients === messages.length;

export const everybody = ({ messages }: Mailing): ReadonlySet<string> =>
  new Set(messages.map(({ certificate }) => certificate));
