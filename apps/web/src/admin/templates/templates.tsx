import { Alert, Anchor, Badge, Button, FileButton, Group, List, Table, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useLocation } from 'wouter';
import { answered, api } from '../../shared/api';
import { momentWritten } from '../../shared/dates';
import { Refused } from '../../shared/forms/refused';
import { useLanguage } from '../../shared/language';
import { Empty } from '../../shared/parts/empty';
import { Loaded } from '../../shared/parts/loaded';
import { Page } from '../../shared/parts/page';
import { useSession } from '../../shared/session';
import { GiveUp } from './give-up';
import { type InList, type Templates, useTemplates } from './template-data';

/** The forms of an authority's certificates: versions, which one counts, and a way to a new one. */
export function Screen() {
  const { say } = useLanguage();
  const query = useTemplates();
  return (
    <Page
      title={say('Mẫu giấy chứng nhận', 'Form of certificates')}
      about={say(
        'Giấy được ký từ khi áp dụng in theo mẫu mới; giấy đã cấp giữ nguyên. Chưa áp dụng mẫu nào thì in theo mẫu của phần mềm.',
        'Certificates signed from the adoption on are printed in it; those issued stay as they are. Where none is adopted the form of the release counts.',
      )}
    >
      <Begin />
      <Loaded query={query}>{(data) => <Versions data={data} />}</Loaded>
    </Page>
  );
}

function Begin() {
  const { say } = useLanguage();
  const queries = useQueryClient();
  const [, goTo] = useLocation();
  const begin = useMutation({
    mutationFn: async (file: File | null) =>
      answered(
        api.POST('/v1/certificate-templates', {
          body: file ? { from: 'text', source: await file.text() } : { from: 'built-in' },
        }),
      ),
    onSuccess: async ({ id }) => {
      await queries.invalidateQueries({ queryKey: ['list', 'certificate-templates'] });
      goTo(`/mau-giay/${id}`);
    },
  });
  return (
    <>
      <Group className="screen-only">
        <Button loading={begin.isPending} onClick={() => begin.mutate(null)}>
          {say('Soạn từ mẫu của phần mềm', 'Begin with the form of the release')}
        </Button>
        <FileButton accept=".typ,text/plain" onChange={(file) => file && begin.mutate(file)}>
          {(props) => (
            <Button variant="default" {...props}>
              {say('Nộp tệp mẫu (.typ)', 'Hand in a file (.typ)')}
            </Button>
          )}
        </FileButton>
      </Group>
      <Refused error={begin.error} />
    </>
  );
}

function Versions({ data: { items, setOtherwise } }: { data: Templates }) {
  const { say } = useLanguage();
  const { post } = useSession();
  const counts = items.find(({ state }) => state === 'adopted');
  return (
    <>
      <Text>
        {counts
          ? say(`Đang áp dụng: bản ${counts.version}.`, `Version ${counts.version} counts.`)
          : say('Đang áp dụng: mẫu của phần mềm.', 'The form of the release counts.')}
      </Text>
      {counts && post?.role === 'authority' && <GiveUp />}
      <Otherwise papers={setOtherwise} />
      {items.length === 0 ? (
        <Empty title={say('Chưa có mẫu riêng', 'No form of your own yet')}>
          {say(
            'Soạn một bản, thử với các tên dài nhất, rồi người có thẩm quyền áp dụng.',
            'Write one, try it with the longest names, and have it adopted.',
          )}
        </Empty>
      ) : (
        <Table.ScrollContainer minWidth={640} tabIndex={0}>
          <Table striped withTableBorder>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{say('Bản', 'Version')}</Table.Th>
                <Table.Th>{say('Trạng thái', 'State')}</Table.Th>
                <Table.Th>{say('Sửa lần cuối', 'Changed last')}</Table.Th>
                <Table.Th>{say('Áp dụng', 'Adopted')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {items.map((one) => (
                <Row key={one.id} one={one} />
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
    </>
  );
}

function Row({ one }: { one: InList }) {
  const { say } = useLanguage();
  return (
    <Table.Tr>
      <Table.Td>
        <Anchor component={Link} href={`/mau-giay/${one.id}`} inherit>
          {say(`Bản ${one.version}`, `Version ${one.version}`)}
        </Anchor>
      </Table.Td>
      <Table.Td>
        <State of={one.state} />
      </Table.Td>
      <Table.Td>
        {momentWritten(one.changedAt)}
        <Text size="sm" c="dimmed">
          {one.changedBy}
        </Text>
      </Table.Td>
      <Table.Td>
        {one.adoptedAt && momentWritten(one.adoptedAt)}
        <Text size="sm" c="dimmed">
          {[one.adoptedBy, one.reason].filter(Boolean).join(': ')}
        </Text>
      </Table.Td>
    </Table.Tr>
  );
}

export function State({ of }: { of: InList['state'] }) {
  const { say } = useLanguage();
  const [words, color] = {
    draft: [say('bản soạn', 'draft'), 'gray.7'],
    adopted: [say('đang áp dụng', 'counts'), 'ocop.7'],
    ended: [say('đã thay', 'replaced'), 'gray.7'],
  }[of];
  return (
    <Badge color={color} tt="none">
      {words}
    </Badge>
  );
}

/** What the own form could not print has to be seen: it hangs on a wall. */
function Otherwise({ papers }: { papers: Templates['setOtherwise'] }) {
  const { say } = useLanguage();
  if (papers.length === 0) return null;
  return (
    <Alert
      color="orange"
      title={say(
        'Giấy đã in theo mẫu của phần mềm vì mẫu riêng không in được',
        'Printed in the form of the release, since your own could not',
      )}
    >
      <List size="sm">
        {papers.map(({ number, fault }) => (
          <List.Item key={number}>
            {number} ({fault})
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}
