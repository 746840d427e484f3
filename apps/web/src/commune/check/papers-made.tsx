import { Button, Group, Paper, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { fetchPaper } from '../../shared/files/fetch-paper';
import { Refused } from '../../shared/forms/refused';
import { useLanguage } from '../../shared/language';
import { heldMeeting } from './meeting';
import { SignedVersions, useSignedPapers } from '../../shared/parts/signed-papers';
import { HandBack, useHandingBack } from './hand-back';
import { bodyOf, type useCheck } from './use-check';

interface MadeProps {
  readonly product: string;
  /** Whose dossier it is: scans are kept beside its papers. */
  readonly owner: string;
  readonly own: ReturnType<typeof useCheck>;
}

/** Form 03, the letter and the minutes, filled in from the dossier and from what was found. */
export function PapersMade({ product, owner, own: { check } }: MadeProps) {
  const { say } = useLanguage();
  const { meeting: _, ...rest } = check;
  const meeting = heldMeeting(check.meeting);
  const { data: signed } = useSignedPapers(product);
  const handing = useHandingBack(product, owner);
  const body = bodyOf({ ...rest, ...(meeting ? { meeting } : {}) });
  const set = useMutation({
    mutationFn: (paper: string) =>
      fetchPaper(`/v1/products/${product}/commune-papers/${paper}`, body),
  });
  const papers = [
    {
      id: 'form-03',
      title: say('Báo cáo của UBND cấp xã (Mẫu số 03)', 'The commune’s report (Form 03)'),
    },
    { id: 'letter', title: say('Công văn đề nghị, chuyển hồ sơ', 'The forwarding letter') },
    ...(meeting
      ? [
          {
            id: 'opinion-minutes',
            title: say('Biên bản họp lấy ý kiến', 'Minutes of the opinion meeting'),
          },
        ]
      : []),
  ];
  return (
    <Stack gap="sm">
      <Text size="sm">
        {say(
          'Điền sẵn từ hồ sơ, bốn nội dung và cuộc họp. Kiểm tra lại trước khi trình ký.',
          'Filled in from the dossier, the four contents and the meeting. Read them before they are signed.',
        )}
      </Text>
      {papers.map(({ id, title }) => (
        <OnePaper key={id} id={id} title={title} set={set}>
          <HandBack title={title} handing={handing} paper={id} />
          <SignedVersions papers={signed?.items.filter(({ paper }) => paper === id) ?? []} />
        </OnePaper>
      ))}
      {check.meeting && !meeting && (
        <Text size="sm" c="red.8">
          {say(
            'Biên bản còn thiếu địa điểm, chủ trì, thư ký hoặc kết luận.',
            'The minutes still want place, chair, secretary or conclusion.',
          )}
        </Text>
      )}
      <Refused error={set.error ?? handing.error} />
    </Stack>
  );
}

interface OnePaperProps {
  readonly id: string;
  readonly title: string;
  readonly set: {
    readonly isPending: boolean;
    readonly variables: string | undefined;
    readonly mutate: (paper: string) => void;
  };
  readonly children: ReactNode;
}

function OnePaper({ id, title, set, children }: OnePaperProps) {
  const { say } = useLanguage();
  return (
    <Paper withBorder p="sm">
      <Text fw={600}>{title}</Text>
      <Group mt="xs">
        {(['pdf', 'docx'] as const).map((format) => (
          <Button
            key={format}
            size="compact-md"
            variant="outline"
            loading={set.isPending && set.variables === `${id}.${format}`}
            onClick={() => set.mutate(`${id}.${format}`)}
            aria-label={`${title}, ${format === 'pdf' ? 'PDF' : 'Word'}`}
          >
            {format === 'pdf' ? 'PDF' : say('Word (sửa được)', 'Word (to edit)')}
          </Button>
        ))}
      </Group>
      {children}
    </Paper>
  );
}
