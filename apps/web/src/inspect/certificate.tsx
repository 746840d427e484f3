import { Alert, Anchor, Badge, Group, List, Stack, Table, Text, Title } from '@mantine/core';
import { recognitionStageWords, worded } from '@ocop/words';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { answered, api } from '../shared/api';
import { dayWritten } from '../shared/dates';
import { Examined } from '../shared/parts/pack';
import { NotShown } from '../shared/parts/not-shown';
import { useLanguage } from '../shared/language';
import type { ScreenProps } from '../shared/screen';
import { History } from './history';
import { Inspection } from './inspection';
import type { Certificate } from './use-inspection';
import { Waiting } from '../shared/parts/waiting';

/** What the register and the log know of a certificate, and what was found on the spot. */
export function Screen({ params: { id = '' } }: ScreenProps) {
  const { data, error } = useQuery({
    queryKey: ['list', 'recognitions', 'one', id],
    queryFn: () => byCertificate(id),
  });
  if (error) return <NotShown error={error} />;
  if (!data) return <Waiting />;
  return <Known certificate={data} />;
}

/** A label names the certificate, the register the case: the number leads from one to the other. */
async function byCertificate(id: string): Promise<Certificate> {
  const { number } = await answered(
    api.GET('/v1/public/certificates/{id}', { params: { path: { id } } }),
  );
  const query = { search: number, pageSize: 100 };
  const found = await answered(api.GET('/v1/recognitions', { params: { query } }));
  const known = found.items.find((one) => one.id === id);
  const path = { id: known?.recognition ?? id };
  return answered(api.GET('/v1/recognitions/{id}', { params: { path } }));
}

function Known({ certificate }: { certificate: Certificate }) {
  const { language, say } = useLanguage();
  const { product, number, stars, stage, deadlines } = certificate;
  const open = deadlines.filter((deadline) => deadline.open && !deadline.milestone);
  return (
    <Stack maw="60rem">
      <Anchor component={Link} href="/kiem-tra">
        {say('← Kiểm tra sản phẩm khác', '← Inspect another')}
      </Anchor>
      <Title order={1} size="h2">
        {product}
      </Title>
      <Group>
        <Badge size="lg" color={holds(stage) ? 'ocop.7' : 'red.8'}>
          {worded(recognitionStageWords, stage, language)}
        </Badge>
        <Text>
          {stars} {say('sao', 'stars')} · {number}
        </Text>
      </Group>
      <Facts certificate={certificate} />
      {open.length > 0 && (
        <Alert color="orange" title={say('Đang có thời hạn', 'Deadlines that run')}>
          <List size="sm">
            {open.map(({ id, lastDay, explanation }) => (
              <List.Item key={id}>
                {dayWritten(lastDay)}: {explanation}
              </List.Item>
            ))}
          </List>
        </Alert>
      )}
      <Inspection certificate={certificate} />
      <ProductsPack recognition={certificate.recognition} />
      <History id={certificate.recognition} />
    </Stack>
  );
}

const holds = (stage: string) => ['valid', 'renewing', 'grace'].includes(stage);

function Facts({ certificate }: { certificate: Certificate }) {
  const { say } = useLanguage();
  const { owner, commune, authority, validFrom, validUntil, endedOn, id } = certificate;
  const rows = [
    [say('Chủ thể', 'Producer'), owner],
    [say('Xã, phường', 'Commune'), commune],
    [say('Nơi cấp', 'Issued by'), authority],
    [say('Hiệu lực', 'Valid'), `${dayWritten(validFrom)} - ${dayWritten(validUntil)}`],
    ...(endedOn ? [[say('Hết hiệu lực từ', 'Ended on'), dayWritten(endedOn)] as const] : []),
  ] as const;
  return (
    <>
      <Table withRowBorders={false} w="fit-content">
        <Table.Tbody>
          {rows.map(([name, value]) => (
            <Table.Tr key={name}>
              <Table.Th scope="row">{name}</Table.Th>
              <Table.Td>{value}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Group>
        <Anchor href={`/v1/certificates/${id}/pdf`} target="_blank" rel="noreferrer">
          {say('Giấy chứng nhận (PDF)', 'The certificate (PDF)')}
        </Anchor>
        <Anchor href={`/c/${id}`} target="_blank" rel="noreferrer">
          {say('Trang người mua thấy', 'What shoppers see')}
        </Anchor>
      </Group>
    </>
  );
}

/** A certificate that was carried in has no dossier here: it is offered where there is one. */
function ProductsPack({ recognition: id }: { recognition: string }) {
  const { data } = useQuery({
    queryKey: ['case', `product-cycle/${id}`],
    queryFn: () => answered(api.GET('/v1/products/{id}', { params: { path: { id } } })),
    retry: false,
  });
  return data ? <Examined product={id} stream={`product-cycle/${id}`} /> : null;
}
