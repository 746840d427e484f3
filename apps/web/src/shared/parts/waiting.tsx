import { Loader } from '@mantine/core';
import { useSay } from '../language';

interface WaitingProps {
  /** What is waited for, when it is not something to read. */
  readonly text?: string;
}

/** That something is on its way: a wheel for those who see it, a status with a name for those who hear the page. */
export function Waiting({ text }: WaitingProps) {
  const say = useSay();
  return <Loader role="status" aria-label={text ?? say('Đang đọc', 'Loading')} />;
}
