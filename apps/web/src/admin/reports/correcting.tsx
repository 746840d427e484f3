import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useLanguage } from '../../shared/language';
import type { Report } from './data';
import { Sending, useYearAction } from './sending';

/** A report that was sent is opened once more by whoever sent it; nobody does so by accident. */
export function Correcting({ report }: { report: Report }) {
  const { say } = useLanguage();
  const [open, setOpen] = useState(false);
  const may = useYearAction(report.programme, 'CorrectReport') !== undefined;
  if (!may) return null;
  if (open) return <Sending report={report} />;
  return (
    <Group className="screen-only">
      <Button variant="default" onClick={() => setOpen(true)}>
        {say('Sửa báo cáo đã gửi', 'Correct the report that was sent')}
      </Button>
    </Group>
  );
}
