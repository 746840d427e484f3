import { Button, FileInput, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { sayStars } from '@ocop/words';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { answered, api, send } from '../../shared/api';
import { momentWritten } from '../../shared/dates';
import { Refused } from '../../shared/forms/refused';
import { useLanguage } from '../../shared/language';
import { Empty } from '../../shared/parts/empty';
import { Loaded } from '../../shared/parts/loaded';
import { Page } from '../../shared/parts/page';
import type { components } from '../../shared/schema.gen';
import { useTell } from '../../shared/told';

type ToSign = components['schemas']['CertificatesToSign']['waiting'][number];
type Taken = components['schemas']['SignatureTaken'];

/** Certificates that somebody signs with a token of their own: the file that goes out, and the signed one that comes back. */
export function Screen() {
  const { say } = useLanguage();
  const query = useQuery({
    queryKey: ['list', 'signing'],
    queryFn: () => answered(api.GET('/v1/signing')),
  });
  return (
    <Page
      title={say('Giấy chứng nhận chờ ký', 'Certificates to sign')}
      about={say(
        'Tải tệp về, ký số bằng thiết bị của người ký, rồi nộp lại tệp đã ký. Không sửa, in lại hay lưu lại tệp trước khi ký: hệ thống nhận đúng tệp đã tải và một chữ ký.',
        'Download the file, sign it with the signer’s own token, and hand the signed file in. Do not edit, print or save it anew before: the very file is taken back, with one signature.',
      )}
    >
      <Loaded query={query}>
        {({ waiting }) =>
          waiting.length === 0 ? (
            <Empty title={say('Không có giấy nào chờ ký', 'Nothing to sign')}>
              {say(
                'Sau quyết định công nhận, giấy chứng nhận hiện ở đây khi người ký ngoài hệ thống.',
                'After a decision, certificates appear here where somebody outside signs them.',
              )}
            </Empty>
          ) : (
            <Stack>
              {waiting.map((one) => (
                <OneToSign key={one.id} paper={one} />
              ))}
            </Stack>
          )
        }
      </Loaded>
    </Page>
  );
}

function OneToSign({ paper }: { paper: ToSign }) {
  const { language, say } = useLanguage();
  const { id, number, product, owner, stars, decision, since } = paper;
  const [file, choose] = useState<File | null>(null);
  const { mutate, isPending, error, reset } = useHandingIn(paper);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (file) mutate(file);
  };
  return (
    <Paper withBorder p="md" component="section" aria-label={`${number} ${product}`}>
      <Stack gap="xs">
        <Title order={2} size="h4">
          {number} - {product}
        </Title>
        <Text size="sm">
          {owner} · {sayStars(stars, language)} · {say('quyết định', 'decision')} {decision} ·{' '}
          {say('chờ từ', 'waits since')} {momentWritten(since)}
        </Text>
        <Group>
          <Button component="a" variant="default" href={`/v1/signing/${id}/draft`} download>
            {say('Tải tệp để ký', 'Download the file to sign')}
          </Button>
        </Group>
        <form onSubmit={submit}>
          <Group align="flex-end">
            <FileInput
              label={say('Tệp đã ký (PDF)', 'The signed file (PDF)')}
              accept="application/pdf,.pdf"
              value={file}
              onChange={(next) => {
                choose(next);
                reset();
              }}
              placeholder={say('Chọn tệp', 'Choose a file')}
              required
              miw={260}
            />
            <Button type="submit" loading={isPending} disabled={file === null}>
              {say('Nộp tệp đã ký', 'Hand the signed file in')}
            </Button>
          </Group>
        </form>
        <Refused error={error} />
      </Stack>
    </Paper>
  );
}

function useHandingIn({ id, number }: ToSign) {
  const { say } = useLanguage();
  const tell = useTell();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (file: File) =>
      send<Taken>({
        method: 'POST',
        href: `/v1/signing/${id}/signed`,
        body: new Blob([file], { type: 'application/pdf' }),
      }),
    onSuccess: async ({ signedBy }) => {
      await queries.invalidateQueries();
      tell(
        say(
          `Đã nhận ${number}, chữ ký của ${signedBy}.`,
          `${number} is in, signed by ${signedBy}.`,
        ),
      );
    },
  });
}
