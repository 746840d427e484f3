import { Badge } from '@mantine/core';
import { useSay } from '../language';

const LOOKS = {
  overdue: { color: 'red.8', sign: '!' },
  soon: { color: 'orange.8', sign: '◔' },
  waiting: { color: 'gray.7', sign: '○' },
  done: { color: 'ocop.7', sign: '✓' },
} as const;
export type Standing = keyof typeof LOOKS;

/** How something stands in time: always in words, the colour says the same again. */
export function StandingBadge({ standing, words }: { standing: Standing; words?: string }) {
  const say = useSay();
  const { color, sign } = LOOKS[standing];
  const said = {
    overdue: say('quá hạn', 'overdue'),
    soon: say('sắp đến hạn', 'soon due'),
    waiting: say('còn hạn', 'in time'),
    done: say('đúng hạn', 'on time'),
  }[standing];
  return (
    <Badge
      color={color}
      variant="filled"
      tt="none"
      miw="max-content"
      leftSection={<span aria-hidden>{sign}</span>}
    >
      {words ?? said}
    </Badge>
  );
}
