import { Anchor, List, Stack, Text } from '@mantine/core';
import { roleWords, worded } from '@ocop/words';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answered, api } from '../../shared/api';
import { dayWritten, momentWritten } from '../../shared/dates';
import { useLanguage } from '../../shared/language';
import { Section } from '../../shared/parts/section';
import type { components } from '../../shared/schema.gen';
import { Differences } from './differences';

type Version = components['schemas']['DossierVersions']['items'][number];

const STATES = {
  present: ['có', 'present'],
  missing: ['thiếu', 'missing'],
  expired: ['hết hạn', 'expired'],
  'expires-before-decision': ['hết hạn trước ngày công nhận', 'expires before the decision'],
} as const;

/** The papers of the dossier as they stand, and every version of it with what changed. */
export function Dossier({ product }: { product: string }) {
  const { say } = useLanguage();
  const params = { path: { id: product } };
  const papers = useQuery({
    queryKey: ['list', 'papers', product],
    queryFn: () => answered(api.GET('/v1/products/{id}/papers', { params })),
  });
  const versions = useQuery({
    queryKey: ['list', 'papers', product, 'versions'],
    queryFn: () => answered(api.GET('/v1/products/{id}/papers/versions', { params })),
  });
  if (!papers.data) return null;
  return (
    <Section title={say('Hồ sơ', 'Dossier')}>
      {papers.data.dossier === null ? (
        <Text c="dimmed">
          {say(
            'Chưa có bản điện tử nào được nộp.',
            'No electronic version has been handed in yet.',
          )}
        </Text>
      ) : (
        <Stack>
          <Standing items={papers.data.items} />
          {versions.data?.items.map((version) => (
            <OneVersion key={version.version} product={product} version={version} />
          ))}
        </Stack>
      )}
    </Section>
  );
}

function Standing({ items }: Pick<components['schemas']['ProductPapers'], 'items'>) {
  const { language, say } = useLanguage();
  const shown = items.filter(({ item, papers }) => item.mandatory || papers.length > 0);
  return (
    <List>
      {shown.map(({ item, state, papers }) => (
        <List.Item key={item.id}>
          {item.name}: <b>{STATES[state][language === 'vi' ? 0 : 1]}</b>
          {papers.map(({ id, version, title, number, expiresOn, files }) => (
            <Text key={`${id} ${version}`} size="sm" c="dimmed">
              {title}
              {number && `, ${say('số', 'no.')} ${number}`}
              {expiresOn && `, ${say('có giá trị đến', 'good until')} ${dayWritten(expiresOn)}`}
              {` (${say('bản', 'version')} ${version}, ${files.length} ${say('tệp', 'files')})`}
            </Text>
          ))}
        </List.Item>
      ))}
    </List>
  );
}

/** A version of the dossier: who put it together, whether it was handed in, and on demand what it changed. */
function OneVersion({ product, version }: { product: string; version: Version }) {
  const { language, say } = useLanguage();
  const [open, setOpen] = useState(false);
  const { chosenAs, chosenAt, filedAt, sha256, papers } = version;
  return (
    <div>
      <Text fw={600}>
        {say('Bản', 'Version')} {version.version}: {papers.length}{' '}
        {say('giấy tờ', papers.length === 1 ? 'paper' : 'papers')}
      </Text>
      <Text size="sm" c="dimmed">
        {say('lập', 'put together')} {momentWritten(chosenAt)},{' '}
        {worded(roleWords, chosenAs, language)}
        {filedAt
          ? ` · ${say('nộp', 'handed in')} ${momentWritten(filedAt)}`
          : ` · ${say('chưa nộp', 'not handed in')}`}
        {' · '}
        <span title={sha256}>SHA-256 {sha256.slice(0, 12)}…</span>
      </Text>
      <Anchor
        component="button"
        type="button"
        size="sm"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {version.version === 1
          ? say('Giấy tờ của bản này', 'Papers of this version')
          : say('Khác gì bản trước', 'What differs from the one before')}
      </Anchor>
      {open && <Differences product={product} to={version.version} />}
    </div>
  );
}
