import { Anchor, Button, FileButton, Group, List, Table, Text } from '@mantine/core';
import { sayStars } from '@ocop/words';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { answered, api } from '../../shared/api';
import { dayWritten } from '../../shared/dates';
import { useLanguage } from '../../shared/language';
import { Empty } from '../../shared/parts/empty';
import { Loaded } from '../../shared/parts/loaded';
import { Page } from '../../shared/parts/page';
import { Section } from '../../shared/parts/section';
import { placeOf } from '../../shared/places';
import { ByHand } from './by-hand';
import { HandedIn } from './handed-in';
import { type ToSign, useHandingIn } from './handing-in';
import { CannotSign, useSigningReadiness } from './readiness';

const PDF = 'application/pdf,.pdf';

/** Certificates that somebody outside signs: what goes out, and where it comes back. */
export function Screen() {
  const { say } = useLanguage();
  const query = useQuery({
    queryKey: ['list', 'signing'],
    queryFn: () => answered(api.GET('/v1/signing')),
  });
  return (
    <Page
      title={say('Chờ ký', 'To be signed')}
      about={say(
        'Giấy chứng nhận đã có số, chờ người có thẩm quyền ký; giấy có giá trị khi tệp đã ký số, hoặc bản quét giấy đã ký tay, được nộp lại ở đây.',
        'Certificates that have their number and wait for the signature; each counts when its signed file, or the scan of the paper signed by hand, is handed in here.',
      )}
    >
      <CannotSign />
      <Loaded query={query}>{({ waiting }) => <Waiting waiting={waiting} />}</Loaded>
    </Page>
  );
}

function Waiting({ waiting }: { waiting: readonly ToSign[] }) {
  const { say } = useLanguage();
  const { outcomes, underWay, handIn } = useHandingIn(waiting);
  return (
    <>
      {waiting.length > 0 && <HowTo underWay={underWay} handIn={handIn} />}
      <HandedIn outcomes={outcomes} />
      {waiting.length === 0 ? (
        <Empty title={say('Không có giấy nào chờ ký', 'Nothing waits for a signature')}>
          {say(
            'Giấy chứng nhận hiện ở đây khi quyết định công nhận đã ban hành và hệ thống đặt ký bên ngoài.',
            'Certificates appear here once their decision is made and signing is set to happen outside.',
          )}
        </Empty>
      ) : (
        <Section
          title={say(`${waiting.length} giấy chờ ký`, `${waiting.length} wait for a signature`)}
        >
          <Papers waiting={waiting} underWay={underWay} handIn={handIn} />
        </Section>
      )}
    </>
  );
}

interface Handing {
  readonly underWay: boolean;
  readonly handIn: (files: readonly File[], one?: ToSign) => Promise<void>;
}

/** Where everything is signed by hand, no file with a digital signature is asked for. */
const useIsByHand = () => useSigningReadiness()?.means === 'by-hand';

function HowTo({ underWay, handIn }: Handing) {
  const { say } = useLanguage();
  if (useIsByHand())
    return (
      <Text className="screen-only" mb="sm">
        {say(
          'Tải tệp về, in, trình ký và đóng dấu; quét lại rồi chọn “Đã ký tay” ở dòng của giấy đó.',
          'Fetch the file, print it, have it signed and stamped; scan it and choose “By hand” in its row.',
        )}
      </Text>
    );
  return (
    <div className="screen-only">
      <List type="ordered" mb="sm">
        <List.Item>{say('Tải tệp cần ký về máy.', 'Fetch the file to sign.')}</List.Item>
        <List.Item>
          {say(
            'Ký số trên chính tệp đó bằng phần mềm của cơ quan; hình chữ ký đặt vào khoảng trống dưới chức danh, không che chữ; không in, không lưu lại bằng chương trình khác.',
            'Sign that very file with your agency’s program; a signature that is seen goes into the room below the title, upon no words; do not print it or save it anew.',
          )}
        </List.Item>
        <List.Item>
          {say(
            'Nộp tệp đã ký, một hay nhiều tệp một lần: hệ thống tự nhận ra tệp của giấy nào, xem ai ký và lúc nào.',
            'Hand the signed files in, one or several at once: each is recognised by its bytes, and it is looked at who signed and when.',
          )}
        </List.Item>
        <List.Item>
          {say(
            'Cơ quan ký tay: in tệp tải về, ký, đóng dấu, quét lại và chọn “Đã ký tay” ở dòng của giấy đó.',
            'Where it is signed by hand: print the file, have it signed and stamped, scan it and choose “By hand” in its row.',
          )}
        </List.Item>
      </List>
      <FileButton accept={PDF} multiple onChange={(files) => void handIn(files)}>
        {(props) => (
          <Button loading={underWay} {...props}>
            {say('Nộp các tệp đã ký', 'Hand signed files in')}
          </Button>
        )}
      </FileButton>
    </div>
  );
}

function Papers({ waiting, underWay, handIn }: Handing & { waiting: readonly ToSign[] }) {
  const { say } = useLanguage();
  return (
    <Table.ScrollContainer minWidth={300} tabIndex={0}>
      <Table striped withTableBorder>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say('Số', 'Number')}</Table.Th>
            <Table.Th>{say('Sản phẩm', 'Product')}</Table.Th>
            <Table.Th visibleFrom="sm">{say('Hạng', 'Stars')}</Table.Th>
            <Table.Th visibleFrom="sm">{say('Quyết định', 'Decision')}</Table.Th>
            <Table.Th visibleFrom="sm">{say('Hạn ký', 'Sign by')}</Table.Th>
            <Table.Th>{say('Việc', 'Do')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {waiting.map((paper) => (
            <Row key={paper.id} paper={paper} underWay={underWay} handIn={handIn} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function Row({ paper, underWay, handIn }: Handing & { paper: ToSign }) {
  const { language, say } = useLanguage();
  const isByHand = useIsByHand();
  return (
    <Table.Tr>
      <Table.Td>{paper.number}</Table.Td>
      <Table.Td>
        <Anchor component={Link} href={placeOf(paper.case)} inherit>
          {paper.product}
        </Anchor>
        <Text size="sm" c="dimmed">
          {paper.owner}
        </Text>
        <Text size="sm" c="dimmed" hiddenFrom="sm">
          {sayStars(paper.stars, language)}, {paper.decision}
          {paper.signBy && `, ${say('hạn ký', 'sign by')} ${dayWritten(paper.signBy)}`}
        </Text>
      </Table.Td>
      <Table.Td visibleFrom="sm">{sayStars(paper.stars, language)}</Table.Td>
      <Table.Td visibleFrom="sm">{paper.decision}</Table.Td>
      <Table.Td visibleFrom="sm">{paper.signBy && dayWritten(paper.signBy)}</Table.Td>
      <Table.Td>
        <Group gap="xs">
          <Button
            component="a"
            href={`/v1/signing/${encodeURIComponent(paper.id)}/draft`}
            download
            size="compact-sm"
            variant="default"
            aria-label={say(`Tải tệp cần ký: ${paper.number}`, `Fetch ${paper.number}`)}
          >
            {say('Tải tệp', 'Fetch')}
          </Button>
          {!isByHand && (
            <FileButton accept={PDF} onChange={(file) => file && void handIn([file], paper)}>
              {(props) => (
                <Button
                  size="compact-sm"
                  variant="default"
                  disabled={underWay}
                  aria-label={say(`Nộp tệp đã ký: ${paper.number}`, `Hand in ${paper.number}`)}
                  {...props}
                >
                  {say('Nộp', 'Hand in')}
                </Button>
              )}
            </FileButton>
          )}
          <ByHand paper={paper} underWay={underWay} />
        </Group>
      </Table.Td>
    </Table.Tr>
  );
}
