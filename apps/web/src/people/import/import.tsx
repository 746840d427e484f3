import { Alert, Button, Checkbox, FileInput, Group, Stack, Table, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { Refused } from '../../shared/forms/refused';
import { useSay } from '../../shared/language';
import { Page } from '../../shared/parts/page';
import type { components } from '../../shared/schema.gen';
import { useChange } from '../people-data';

type Read = components['schemas']['PeopleListRead'];

const CSV = 'text/csv';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Many people from a list: looked at first, written all or none. */
export function Screen() {
  const say = useSay();
  const [file, setFile] = useState<File | null>(null);
  const [dryRun, setDryRun] = useState(true);
  const [read, setRead] = useState<Read>();
  const take = useChange<Read>(setRead);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!file) return;
    const body = new Blob([file], { type: typeOf(file) });
    take.mutate({ method: 'POST', href: `/v1/people/import?dryRun=${dryRun}`, body });
  };
  return (
    <Page
      title={say('Nhập danh sách người dùng', 'Take in a list of people')}
      back={{ href: '/nguoi-dung', words: say('Người dùng', 'People') }}
      about={say(
        'Tệp XLSX hoặc CSV, mỗi người một dòng. Sai một ô thì không ai được ghi; mọi ô sai được nêu.',
        'XLSX or CSV, one row a person. One wrong cell and nobody is written; every wrong cell is told.',
      )}
    >
      <form onSubmit={submit}>
        <Stack maw={480}>
          <FileInput
            label={say('Tệp danh sách', 'The list')}
            accept=".xlsx,.csv"
            required
            value={file}
            onChange={setFile}
          />
          <Checkbox
            label={say('Chỉ kiểm tra, chưa ghi', 'Look only, write nothing')}
            checked={dryRun}
            onChange={(event) => setDryRun(event.currentTarget.checked)}
          />
          <Group>
            <Button type="submit" loading={take.isPending} disabled={!file}>
              {dryRun ? say('Kiểm tra', 'Look') : say('Ghi', 'Write')}
            </Button>
          </Group>
          <Refused error={take.error} />
        </Stack>
      </form>
      {read && <Told read={read} />}
    </Page>
  );
}

function Told({ read }: { read: Read }) {
  const say = useSay();
  const { count, faults, ids } = read;
  if (faults.length === 0)
    return (
      <Alert color="ocop" role="status" title={say(`Đọc được ${count} người`, `${count} people`)}>
        {ids.length > 0
          ? say(`Đã ghi ${ids.length} người.`, `${ids.length} people were written.`)
          : say('Không có ô nào sai. Bỏ dấu kiểm tra để ghi.', 'No cell is wrong. Now write it.')}
      </Alert>
    );
  return (
    <>
      <Text role="status">
        {say(`${faults.length} ô sai; chưa ghi ai.`, `${faults.length} wrong cells; none written.`)}
      </Text>
      <Table.ScrollContainer minWidth={600} tabIndex={0}>
        <Table striped>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{say('Dòng', 'Row')}</Table.Th>
              <Table.Th>{say('Cột', 'Column')}</Table.Th>
              <Table.Th>{say('Cần', 'Expected')}</Table.Th>
              <Table.Th>{say('Có', 'Got')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {faults.map(({ row, column, expected, got }) => (
              <Table.Tr key={`${row} ${column} ${expected}`}>
                <Table.Td>{row}</Table.Td>
                <Table.Td>{column}</Table.Td>
                <Table.Td>{expected}</Table.Td>
                <Table.Td>{got}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </>
  );
}

/** By its name: a browser beside a spreadsheet program calls a CSV file an Excel one. */
const typeOf = ({ name }: File): string => (/\.csv$/i.test(name) ? CSV : XLSX);
