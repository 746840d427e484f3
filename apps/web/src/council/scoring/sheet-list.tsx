import { Stack, Text, Title } from '@mantine/core';
import { Fragment, type ReactNode } from 'react';
import { useSay } from '../../shared/language';
import type { OwnSheet } from '../council-data';
import type { PrintedCriterion } from './sheet-sums';

type Printed = OwnSheet['set'];

interface SheetListProps {
  readonly set: Printed;
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
          {set.criteria
            .filter((criterion) => criterion.part === part)
            .map((criterion) => (
              <Fragment key={criterion.no}>
                <SectionHead set={set} criterion={criterion} />
                {row(criterion)}
              </Fragment>
            ))}
        </Stack>
      ))}
    </Stack>
  );
}

/** The name of a section stands above its first criterion. */
function SectionHead({ set, criterion }: { set: Printed; criterion: PrintedCriterion }) {
  const say = useSay();
  const section = set.sections.find(({ no }) => criterion.no.startsWith(`${no}.`));
  const first = set.criteria.find(({ no }) => section && no.startsWith(`${section.no}.`));
  if (!section || first !== criterion) return null;
  return (
    <Text fw={600} mt={4}>
      {section.no}. {section.name} ({say(`${section.max} điểm`, `${section.max} points`)})
    </Text>
  );
}
