import { List, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { answered, api } from '../../shared/api';
import { dayWritten } from '../../shared/dates';
import { Refused } from '../../shared/forms/refused';
import { useLanguage } from '../../shared/language';
import type { components } from '../../shared/schema.gen';

type Change = components['schemas']['DossierDifferences']['changes'][number];
type Field = Change['facts'][number]['field'];

const CHANGES = {
  added: ['Thêm', 'Added'],
  removed: ['Bỏ', 'Removed'],
  replaced: ['Thay', 'Replaced'],
} as const;

const FIELDS: Readonly<Record<Field, readonly [vi: string, en: string]>> = {
  title: ['tên giấy tờ', 'title'],
  number: ['số', 'number'],
  issuer: ['nơi cấp', 'issuer'],
  issuedOn: ['ngày cấp', 'issued on'],
  expiresOn: ['có giá trị đến', 'good until'],
};

/** What a version of the dossier has that the one before had not: by paper, by pages, by what is written. */
export function Differences({ product, to }: { product: string; to: number }) {
  const { language, say } = useLanguage();
  const { data, error } = useQuery({
    queryKey: ['list', 'papers', product, 'differences', to],
    queryFn: () =>
      answered(
        api.GET('/v1/products/{id}/papers/differences', {
          params: { path: { id: product }, query: { to } },
        }),
      ),
  });
  const place = language === 'vi' ? 0 : 1;
  return (
    <>
      <Refused error={error} />
      {data?.changes.length === 0 && (
        <Text size="sm">{say('Không có gì khác.', 'Nothing differs.')}</Text>
      )}
      <List size="sm">
        {data?.changes.map((change) => (
          <List.Item key={`${change.change} ${change.item} ${change.paper}`}>
            <b>{CHANGES[change.change][place]}</b> {change.itemName}: {change.title}
            {change.change === 'replaced' &&
              ` (${say('bản', 'version')} ${change.before} → ${change.version})`}
            <Pages change={change} />
            {change.facts.map(({ field, before, after }) => (
              <Text key={field} size="sm">
                {FIELDS[field][place]}: {factSaid(field, before)} → {factSaid(field, after)}
              </Text>
            ))}
          </List.Item>
        ))}
      </List>
    </>
  );
}

/** Pages are told apart by their hashes alone: the same name may stand on another picture. */
function Pages({ change: { files, filesBefore } }: { change: Change }) {
  const { say } = useLanguage();
  const come = files.filter((hash) => !filesBefore.includes(hash)).length;
  const gone = filesBefore.filter((hash) => !files.includes(hash)).length;
  const hashes = files.map((hash) => hash.slice(0, 12)).join(', ');
  return (
    <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
      {filesBefore.length > 0
        ? say(`${come} tệp mới, ${gone} tệp cũ bị thay`, `${come} files new, ${gone} gone`)
        : say(`${files.length} tệp`, `${files.length} files`)}
      {hashes && `: SHA-256 ${hashes}`}
    </Text>
  );
}

function factSaid(field: Field, value: string | null): string {
  if (value === null) return '–';
  return field === 'issuedOn' || field === 'expiresOn' ? dayWritten(value) : value;
}
