import { Anchor, Button, Code, Group, List, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link } from 'wouter';
import { fetchFile } from '../files/fetch-paper';
import { Refused } from '../forms/refused';
import { useSay } from '../language';
import { LOG_READERS, logOf } from '../places';
import { useSession } from '../session';
import { Section } from './section';

interface ExaminedProps {
  readonly product: string;
  readonly stream: string;
}

/** For whoever examines a dossier: the log of its case, and all of it as one sealed file. */
export function Examined({ product, stream }: ExaminedProps) {
  const say = useSay();
  const { post } = useSession();
  const fetching = useMutation({ mutationFn: () => fetchFile(`/v1/products/${product}/pack`) });
  if (!LOG_READERS.includes(post?.role ?? '')) return null;
  return (
    <Section title={say('Hồ sơ để kiểm tra', 'For an examination')}>
      <Contents />
      <HowToCheck />
      <Refused error={fetching.error} />
      <Group className="screen-only">
        <Button variant="default" loading={fetching.isPending} onClick={() => fetching.mutate()}>
          {say('Tải tệp niêm phong (ZIP)', 'Download the sealed file (ZIP)')}
        </Button>
        <Anchor component={Link} href={logOf(stream)}>
          {say('Nhật ký của vụ việc này', 'The log of this case')}
        </Anchor>
      </Group>
    </Section>
  );
}

function Contents() {
  const say = useSay();
  return (
    <>
      <Text>
        {say(
          'Một tệp ZIP niêm phong, kiểm tra được mà không cần hệ thống này. Trong tệp có:',
          'One sealed ZIP file that can be checked without this system. It contains:',
        )}
      </Text>
      <List size="sm">
        <List.Item>
          {say(
            'diễn biến bằng lời, văn bản và điều khoản đã áp dụng, nhật ký gốc nối bằng mã băm;',
            'the story in words, the law applied, the log itself as a chain of hashes;',
          )}
        </List.Item>
        <List.Item>
          {say(
            'điểm và phiếu của Hội đồng, biên bản, quyết định (phần bạn được xem);',
            'the council’s points and sheets, minutes and decisions (as far as you may see them);',
          )}
        </List.Item>
        <List.Item>
          {say(
            'thông báo đã gửi kèm kết quả gửi, giấy chứng nhận, ảnh của các lần kiểm tra;',
            'notices with what became of them, the certificate, photographs of inspections;',
          )}
        </List.Item>
        <List.Item>
          {say(
            'danh sách mã SHA-256 của mọi phần và chữ ký của hệ thống trên danh sách ấy.',
            'the SHA-256 of every part, and this system’s signature over the list.',
          )}
        </List.Item>
      </List>
    </>
  );
}

function HowToCheck() {
  const say = useSay();
  return (
    <details>
      <summary>{say('Cách kiểm tra', 'How to check it')}</summary>
      <Stack gap="xs" mt="xs">
        <List size="sm" type="ordered">
          <List.Item>
            {say('Giải nén; mở ', 'Unpack; open ')}
            <Code>verify.html</Code>
            {say(
              ' bằng trình duyệt (không cần mạng) và chọn cả thư mục vừa giải nén.',
              ' in a browser (no network needed) and choose the folder.',
            )}
          </List.Item>
          <List.Item>
            {say('Hoặc chạy ', 'Or run ')}
            <Code>sha256sum -c SHA256SUMS</Code>.
          </List.Item>
          <List.Item>
            {say(
              'So khóa công khai trong signature.json với khóa mà cơ quan vận hành công bố, và hash cuối của nhật ký với con dấu mà cơ quan khác giữ.',
              'Compare the public key in signature.json with the operator’s, and the last hash of the log with a seal that another office keeps.',
            )}
          </List.Item>
        </List>
        <Text size="sm">
          {say(
            'Việc tải về không làm thay đổi hồ sơ. Cách tính từng mã băm nằm trong DOC-TRUOC.txt.',
            'Taking it along changes nothing. DOC-TRUOC.txt says how every hash is made.',
          )}
        </Text>
      </Stack>
    </details>
  );
}
