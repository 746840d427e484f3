import { Group } from '@mantine/core';
import { SavedViews } from '../views/saved-views';
import { useStartingView } from '../views/use-views';
import { ExportButtons, type ExportButtonsProps } from './export-buttons';

/** What stands beside a list: one's views of it, and the whole of it as a file. */
export function ListTools(exported: ExportButtonsProps) {
  useStartingView();
  return (
    <Group gap="xs">
      <SavedViews />
      <ExportButtons {...exported} />
    </Group>
  );
}
