import { Anchor, Button, Group, Paper, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answered, api } from '../../shared/api';
import { dayWritten } from '../../shared/dates';
import { Refused } from '../../shared/forms/refused';
import { useSay } from '../../shared/language';
import type { components } from '../../shared/schema.gen';
import style from '../council.module.css';

type WalletPaper = components['schemas']['WalletPaper'];
type KeptFile = components['schemas']['KeptFile'];

interface DossierPapersProps {
  readonly product: string;
  /** Names the paper as evidence at the criterion that is being judged. */
  readonly onUse?: (title: string) => void;
}

/** The papers of the product's dossier, to be read beside the criteria. */
export function DossierPapers({ product, onUse }: DossierPapersProps) {
  const say = useSay();
  const [open, setOpen] = useState<KeptFile>();
  const { data } = useQuery({
    queryKey: ['list', 'papers', product],
    queryFn: () =>
      answered(api.GET('/v1/products/{id}/papers', { params: { path: { id: product } } })),
    staleTime: 60_000,
  });
  const papers = data?.items.flatMap((item) => item.papers) ?? [];
  return (
    <Paper
      withBorder
      p="sm"
      component="section"
      aria-label={say('Hồ sơ của sản phẩm', 'The dossier')}
    >
      <Text fw={600}>{say('Hồ sơ của sản phẩm', 'The dossier')}</Text>
      {papers.length === 0 && (
        <Text size="sm">
          {say(
            'Hồ sơ không có bản điện tử; ghi tên giấy tờ và trang của bản giấy.',
            'There is no electronic dossier; write which paper and page of the printed one.',
          )}
        </Text>
      )}
      <ul className={style.rows}>
        {papers.map((paper) => (
          <PaperRow
            key={`${paper.id} ${paper.version}`}
            paper={paper}
            onOpen={setOpen}
            onUse={onUse}
          />
        ))}
      </ul>
      {open && <Viewer key={open.id} file={open} onClose={() => setOpen(undefined)} />}
    </Paper>
  );
}

interface PaperRowProps {
  readonly paper: WalletPaper;
  readonly onOpen: (file: KeptFile) => void;
  readonly onUse: ((title: string) => void) | undefined;
}

function PaperRow({ paper, onOpen, onUse }: PaperRowProps) {
  const say = useSay();
  const { title, kindName, files, expiresOn } = paper;
  const until = expiresOn
    ? say(`, đến ${dayWritten(expiresOn)}`, `, until ${dayWritten(expiresOn)}`)
    : '';
  return (
    <li className={style.row} style={{ gridTemplateColumns: 'minmax(0, 1fr) auto' }}>
      <div>
        <Text size="sm" fw={500}>
          {title}
        </Text>
        <Text size="sm">
          {kindName}
          {until}
        </Text>
      </div>
      <Group gap={4} justify="flex-end">
        {files.map((file, i) => (
          <Button key={file.id} size="compact-sm" variant="light" onClick={() => onOpen(file)}>
            {files.length > 1 ? say(`Xem tệp ${i + 1}`, `File ${i + 1}`) : say('Xem', 'Open')}
          </Button>
        ))}
        {onUse && (
          <Button
            size="compact-sm"
            variant="default"
            aria-label={say(`Dùng làm minh chứng: ${title}`, `Use as evidence: ${title}`)}
            onClick={() => onUse(title.slice(0, 200))}
          >
            {say('Làm minh chứng', 'As evidence')}
          </Button>
        )}
      </Group>
    </li>
  );
}

/** Addresses of a file are good for a quarter of an hour, and asked for anew then. */
const GOOD_FOR_MS = 10 * 60_000;

function Viewer({ file, onClose }: { file: KeptFile; onClose: () => void }) {
  const say = useSay();
  const { data, error } = useQuery({
    queryKey: ['file', file.id],
    queryFn: () => answered(api.GET('/v1/files/{id}/link', { params: { path: { id: file.id } } })),
    staleTime: GOOD_FOR_MS,
  });
  const inline = data?.inline;
  const isImage = file.type.startsWith('image/');
  return (
    <Stack gap="xs" mt="xs">
      <Refused error={error} />
      {inline && isImage && <img className={style.viewer} src={inline} alt={file.name} />}
      {inline && !isImage && <iframe className={style.viewer} src={inline} title={file.name} />}
      <Group gap="md">
        {data && (
          <Anchor href={inline ?? data.download} target="_blank" rel="noopener" size="sm">
            {say('Mở ở cửa sổ khác', 'Open in another window')}
          </Anchor>
        )}
        {file.scan === 'not-scanned' && (
          <Text size="sm">{say('⚠ Tệp chưa được quét vi-rút', '⚠ Not scanned for viruses')}</Text>
        )}
        <Button size="compact-sm" variant="default" onClick={onClose}>
          {say('Đóng', 'Close')}
        </Button>
      </Group>
    </Stack>
  );
}
