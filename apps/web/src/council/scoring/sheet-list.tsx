import { Stack, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useSay } from '../../shared/language';
import type { OwnSheet } from '../council-data';
import type { PrintedCriterion } from './sheet-sums';

interface SheetListProps {
  readonly set: OwnSheet['set'];
  readonly row: (criterion: PrintedCriterion) => ReactNode;
}

/** Criteria under their parts and sections, in the order in which the sheet prints them. */
export function SheetList({ set, row }: SheetListProps) {
  const say = useSay();
  return (
    <Stack gap="lg">
      {(['A', 'B', 'C'] as const).map((part) => (
        <Stack
          key={part}
          gap="xs"
          component="section"
          aria-label={say(`Phần ${part}`, `Part ${part}`)}
        >
          <Title order={2} size="h4">
            {say(
              `Phần ${part} (tối đa ${set.parts[part]} điểm)`,
              `Part ${part} (at most ${set.parts[part]} points)`,
            )}
          </Title>
          {set.criteria.filter((criterion) => criterion.part === part).map(row)}
        </Stack>
      ))}
    </Stack>
  );
}
