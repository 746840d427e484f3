import { Button, FileInput, List, Paper, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { send } from '../../shared/api';
import { dayWritten } from '../../shared/dates';
import { Refused } from '../../shared/forms/refused';
import { useLanguage } from '../../shared/language';
import { Section } from '../../shared/parts/section';
import type { components } from '../../shared/schema.gen';
import { Deciding } from './deciding';
import { dayKindSaid } from './use-year';

type ReadFile = components['schemas']['ReadCalendarFile'];
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const CSV = 'text/csv';
const HEADINGS = 'ngày;loại;tên;văn bản';

/** The days as somebody typed them, or as a file has them. */
function useReading(document: string) {
  return useMutation({
    mutationFn: ({ file, typed }: { file: File | null; typed: string }) =>
      send<ReadFile>({
        method: 'POST',
        href: `/v1/calendars/import?document=${encodeURIComponent(document)}`,
        body: file ?? new Blob([`${HEADINGS}\n${typed}`]),
        headers: { 'Content-Type': !file || file.name.endsWith('.csv') ? CSV : XLSX },
      }),
  });
}

/** The yearly decision of the State: its days, from a file or typed, read, looked at and recorded. */
export function YearForm() {
  const { say } = useLanguage();
  const [document, setDocument] = useState('');
  const [file, setFile] = useState<File | null>(null);
  const [typed, setTyped] = useState('');
  const reading = useReading(document);
  return (
    <Section title={say('Quyết định nghỉ lễ, hoán đổi của năm', 'The yearly decision')}>
      <Paper withBorder p="md">
        <Stack maw={760} align="flex-start">
          <TextInput
            label={say('Số, ngày văn bản quyết định', 'Number and date of the decision')}
            value={document}
            onChange={(event) => setDocument(event.currentTarget.value)}
            required
            w="100%"
          />
          <Days {...{ file, setFile, typed, setTyped }} />
          <Button
            variant="default"
            disabled={(file === null && typed.trim() === '') || document.trim() === ''}
            loading={reading.isPending}
            onClick={() => reading.mutate({ file, typed })}
          >
            {say('Đọc các ngày', 'Read the days')}
          </Button>
          <Refused error={reading.error} />
          {reading.data && <Read document={document} read={reading.data} />}
        </Stack>
      </Paper>
    </Section>
  );
}

interface DaysProps {
  readonly file: File | null;
  readonly setFile: (file: File | null) => void;
  readonly typed: string;
  readonly setTyped: (text: string) => void;
}

function Days({ file, setFile, typed, setTyped }: DaysProps) {
  const { say } = useLanguage();
  return (
    <>
      <FileInput
        label={say('Bảng ngày (CSV, XLSX)', 'Table of days (CSV, XLSX)')}
        description={say(
          'Các cột: ngày, loại (nghỉ lễ, nghỉ bù, nghỉ hoán đổi, làm bù), tên, văn bản',
          'Columns: ngày, loại, tên, văn bản',
        )}
        accept=".csv,.xlsx"
        value={file}
        onChange={setFile}
        clearable
        w="100%"
      />
      {file === null && (
        <Textarea
          label={say('Hoặc nhập từng dòng', 'Or type them, a line each')}
          description={say(
            'Dạng: 01/01/2027;nghỉ lễ;Tết Dương lịch',
            '01/01/2027;holiday;New Year',
          )}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          autosize
          minRows={3}
          w="100%"
        />
      )}
    </>
  );
}

/** What the file holds: its faults, or its days and what they would move. */
function Read({ document, read: { days, faults } }: { document: string; read: ReadFile }) {
  const { say, language } = useLanguage();
  if (faults.length > 0)
    return (
      <List size="sm" role="alert">
        {faults.map(({ row, path, got, expected, expectedVi }) => (
          <List.Item key={`${row} ${path}`}>
            {say(
              `dòng ${row}, cột ${path}: cần ${expectedVi ?? expected}, nhận được "${got}"`,
              `row ${row}, column ${path}: expected ${expected}, got "${got}"`,
            )}
          </List.Item>
        ))}
      </List>
    );
  return (
    <>
      <Text size="sm">
        {days
          .map(({ date, kind }) => `${dayWritten(date)} ${dayKindSaid(kind, language)}`)
          .join(' · ')}
      </Text>
      <Deciding wish={{ of: 'years', document, days }} />
    </>
  );
}
