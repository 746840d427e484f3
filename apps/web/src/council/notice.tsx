import { Alert } from '@mantine/core';
import type { ReactNode } from 'react';

interface NoticeProps {
  readonly title: string;
  /** Something to decide, something to know, or something that is done. */
  readonly kind: 'care' | 'grave' | 'plain' | 'good';
  readonly children?: ReactNode;
}

const COLORS = { care: 'orange', grave: 'red', plain: 'gray', good: 'ocop' } as const;
const SIGNS = { care: '⚠ ', grave: '⚠ ', plain: '', good: '✓ ' } as const;

/** A coloured frame whose words carry the meaning, in the text's own colour so that they can be read. */
export function Notice({ title, kind, children }: NoticeProps) {
  return (
    <Alert
      color={COLORS[kind]}
      role={kind === 'grave' ? 'alert' : undefined}
      title={`${SIGNS[kind]}${title}`}
      styles={{ title: { color: 'var(--mantine-color-text)' } }}
    >
      {children}
    </Alert>
  );
}
