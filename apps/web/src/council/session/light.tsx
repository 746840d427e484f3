import { Group, Text } from '@mantine/core';
import style from '../council.module.css';

interface LightProps {
  readonly isGreen: boolean;
  readonly words: string;
  readonly title: string;
}

/** A light that is also a sign and a sentence. */
export function Light({ isGreen, title, words }: LightProps) {
  return (
    <Group gap="sm" wrap="nowrap" align="start" role="status">
      <span className={style.light} data-light={isGreen ? 'green' : 'red'} aria-hidden>
        {isGreen ? '✓' : '!'}
      </span>
      <div>
        <Text fw={600}>{title}</Text>
        <Text size="sm">{words}</Text>
      </div>
    </Group>
  );
}
